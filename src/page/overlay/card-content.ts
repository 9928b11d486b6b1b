/** What a concept card says, ready to be shown: every text in its language, nothing that is not known. */

/** Words with the language they are in, as a BCP 47 tag. */
export interface Words {
  readonly text: string
  readonly language: string
}

/** A button of a card. One with choices unfolds them; one without runs, and the card closes. */
export interface CardAction {
  readonly label: string
  /** What it does holds for longer than this page: it waits until the button has been seen, where that can be proven. */
  readonly isLasting?: true
  /** @param isSeen whether the button is proven to have been visible and uncovered; false where nothing can prove it. */
  run?(isSeen: boolean): void
  readonly choices?: readonly CardAction[]
}

/** Parts that are not known are empty, and have no row. */
export interface CardContent {
  /** Language of the interface. */
  readonly language: string
  /** Name of the category, and the highlight whose look it wears. */
  readonly category: string
  readonly highlight: string
  /** The heading, then the other names. */
  readonly names: readonly Words[]
  readonly meaning: string
  readonly policy: {
    readonly label: string
    readonly title: Words
    /** Issuer, number, date. */
    readonly details: string
    /** Web address; empty where none was verified. */
    readonly link: string
  } | null
  readonly why: string
  readonly actions: readonly CardAction[]
  readonly closeLabel: string
  /** Asks for one more press of a lasting button that was not seen long enough; the second also names the button. */
  readonly pressAgain: string
  pressAgainOn(label: string): string
}
