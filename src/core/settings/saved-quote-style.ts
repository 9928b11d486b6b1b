/**
 * How saved quotes look on their pages: a solid tint and no underline, so that they differ from every mark, whatever
 * its colours. Where text has too little contrast, or its backdrop is not known, both colours are set: paper and ink.
 */
import { type RuleReach, toHighlight } from './highlight-rule.ts'
import { type MarkVariant, VARIANT_SUFFIXES } from './mark-style.ts'

interface SavedQuoteColours {
  /** `#rrggbb` or `#rrggbbaa`. */
  readonly background: string
  /** The text's own colour where it is missing. */
  readonly ink?: string
}

/** Measured by the colour test: text over the tint keeps 4.5:1, under a mark's tint as well. */
export const SAVED_QUOTE_COLOURS: Readonly<Record<MarkVariant, SavedQuoteColours>> = {
  light: { background: '#4a7a942a' },
  dark: { background: '#9cc4da1e' },
  'light-line': { background: '#dde6eb', ink: '#1d2126' },
  'dark-line': { background: '#2a3338', ink: '#eef2f4' },
  plain: { background: '#dde6eb', ink: '#1d2126' },
}

const VARIANTS = Object.keys(SAVED_QUOTE_COLOURS) as MarkVariant[]

/** The name under which saved quotes are registered. Pages can read it, so it does not identify the extension. */
export function toSavedQuoteName(variant: MarkVariant): string {
  return `term-13${VARIANT_SUFFIXES[variant]}`
}

/** The rules of saved quotes on a screen with the page's own colours. */
export function toSavedQuoteRules(reach: RuleReach): string {
  return VARIANTS.map((variant) => {
    const { background, ink } = SAVED_QUOTE_COLOURS[variant]
    const colour = ink ? ` color: ${ink};` : ''
    return `${toHighlight(toSavedQuoteName(variant), reach)} { background-color: ${background};${colour} }`
  }).join('\n')
}

/** Forced-colors mode has a pair of colours for marked text. */
export function toForcedSavedQuoteRule(reach: RuleReach): string {
  const names = VARIANTS.map((variant) => toHighlight(toSavedQuoteName(variant), reach))
  return `${names.join(', ')} { background-color: Mark; color: MarkText; }`
}
