/**
 * One labelled text. Texts and labels are this project's own; what counts as a mention follows one rule for all of
 * them: a noun phrase about one of seven subjects, the longest that is still one term, without articles, numbers,
 * brands and praise; never a company's name, never a word that fits any industry.
 */
export interface AccuracyCase {
  /** A sentence about behaviour, unique among all cases. */
  name: string
  /**
   * The text, mentions in brackets: `[integrated circuits|integrated-circuits]` must be marked exactly so,
   * `⟦robots|embodied-ai⟧` may be marked or not. Nothing else may be marked in the seven categories.
   */
  text: string
}
