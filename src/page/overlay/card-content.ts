/** The texts of a concept card, ready to be shown: each with its language, and nothing that is not known. */

/** Text with its language as a BCP 47 tag. */
export interface LanguageText {
  readonly text: string
  readonly language: string
}

/** A button of a card. One with choices unfolds them; one without runs, and the card closes. */
export interface CardAction {
  readonly label: string
  /** A lasting act: takes effect only after the button has been seen, where that can be proven. */
  readonly isLasting?: true
  /**
   * @param isSeen whether the button is proven to have been visible and uncovered; false where nothing can prove it.
   */
  run?(isSeen: boolean): void
  readonly choices?: readonly CardAction[]
}

/** Unknown parts are empty, and get no row. */
export interface CardContent {
  /** Language of the interface. */
  readonly language: string
  /** Name of the category, and the highlight whose style is applied to it. */
  readonly category: string
  readonly highlight: string
  /** The heading, then the other names. */
  readonly names: readonly LanguageText[]
  readonly meaning: string
  readonly policy: {
    readonly label: string
    readonly title: LanguageText
    /** Issuer, number, date. */
    readonly details: string
    /** Web address; empty where none was verified. */
    readonly link: string
  } | null
  readonly why: string
  readonly actions: readonly CardAction[]
  readonly closeLabel: string
  /**
   * Requests another press of a lasting button that was not seen long enough; the second text also names the button.
   */
  readonly pressAgain: string
  pressAgainOn(label: string): string
}
