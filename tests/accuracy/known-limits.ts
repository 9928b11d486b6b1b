/**
 * Cases that are labelled as a user would label them and that the recognizer does not get right. The test holds it to
 * failing exactly these: one that is mended must leave the list, one that breaks must not join it unseen.
 */

/** Name of the case, and why it is out of reach for rules that look at words nearby. */
export const KNOWN_LIMITS: Readonly<Record<string, string>> = {
  'marks little giant firms with single quotation marks':
    'A closing single quotation mark is the same character as an apostrophe.',
}
