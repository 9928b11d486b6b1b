/** Tells the name of a person from that of a site: a site of one author bears the author's. */

const NO_PERSON =
  /\b(?:blog|articles?|content|posts|news|press|times|post|daily|journal|media|group|team|staff|institute|magazine|review|admin|editor|office|company|studio|club|the|and|of|for|city|school|university|society|association|party|foundation|online|weekly|report|network|project|center|centre)\b/i

/** Whether a name of the site, stated to be a person's, is a first and a last name: a site of one author bears it. */
export function isOwner(name: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(name) && !NO_PERSON.test(name)
}
