/**
 * The one sheet that every page gets: marks, saved quotes and the navigator's current mark. A page that looks can find
 * its rules, so they are few, and their names say nothing. Nothing of it holds for print: paper shows the page as its
 * publisher made it. Custom properties would be the page's to overwrite.
 */
import { type RuleReach, toHighlight } from './highlight-rule.ts'
import { type MarkStyle, toCurrentName, toForcedMarkRules, toMarkRules } from './mark-style.ts'
import { toForcedKeptRule, toKeptRules } from './saved-quote-style.ts'

/** @param style what the marks look like; saved quotes and the current mark look the same for everybody. */
export function toPageSheet(style: MarkStyle, reach: RuleReach): string {
  const own = [toKeptRules(reach), toMarkRules(style, reach), toCurrentRules(reach)]
  const forced = [toForcedKeptRule(reach), toForcedMarkRules(reach), toForcedCurrentRule(reach)]
  return `@media screen and (forced-colors: none) {
${own.join('\n')}
}
@media screen and (forced-colors: active) {
${forced.join('\n')}
}
`
}

/** Reversed, so that it is told from every mark, whatever their colours. */
function toCurrentRules(reach: RuleReach): string {
  return `${toHighlight(toCurrentName('light'), reach)} { background-color: #1d2126; color: #ffffff; }
${toHighlight(toCurrentName('dark'), reach)} { background-color: #f2efe8; color: #15171a; }`
}

function toForcedCurrentRule(reach: RuleReach): string {
  const names = (['light', 'dark'] as const).map((ground) => toHighlight(toCurrentName(ground), reach))
  return `${names.join(', ')} { background-color: Highlight; color: HighlightText; }`
}
