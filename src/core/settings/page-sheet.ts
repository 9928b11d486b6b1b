/**
 * The one style sheet that every page gets: marks, saved quotes and the navigator's current mark. A page can find its
 * rules, so they are few, and their names do not identify the extension. Nothing applies to print: paper shows the page
 * as its publisher made it. No custom properties, since the page could override them.
 */
import { type RuleReach, toHighlight } from './highlight-rule.ts'
import { type MarkStyle, toCurrentName, toForcedMarkRules, toMarkRules } from './mark-style.ts'
import { toForcedSavedQuoteRule, toSavedQuoteRules } from './saved-quote-style.ts'

/** @param style of the marks; saved quotes and the current mark look the same for every user. */
export function toPageSheet(style: MarkStyle, reach: RuleReach): string {
  const own = [toSavedQuoteRules(reach), toMarkRules(style, reach), toCurrentRules(reach)]
  const forced = [toForcedSavedQuoteRule(reach), toForcedMarkRules(reach), toForcedCurrentRule(reach)]
  return `@media screen and (forced-colors: none) {
${own.join('\n')}
}
@media screen and (forced-colors: active) {
${forced.join('\n')}
}
`
}

/** Inverted, so that it differs from every mark, whatever their colours. */
function toCurrentRules(reach: RuleReach): string {
  return `${toHighlight(toCurrentName('light'), reach)} { background-color: #1d2126; color: #ffffff; }
${toHighlight(toCurrentName('dark'), reach)} { background-color: #f2efe8; color: #15171a; }`
}

function toForcedCurrentRule(reach: RuleReach): string {
  const names = (['light', 'dark'] as const).map((backdrop) => toHighlight(toCurrentName(backdrop), reach))
  return `${names.join(', ')} { background-color: Highlight; color: HighlightText; }`
}
