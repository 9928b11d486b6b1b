/**
 * Names of an outlet in the user's language. The stored name is in the outlet's own language (财新网, Reuters): it is the
 * same whatever language the interface has, on every machine and in every export, so that a table can be grouped by it;
 * names in other languages are looked up only for display.
 */
import { names } from './outlets.json'

type Names = Readonly<Partial<Record<'en' | 'zhHans' | 'zhHant', string>>>
const NAMES: Readonly<Record<string, Names>> = names

/**
 * The name to show for a stored outlet. A name that is not in the table, such as a user's correction, is shown as
 * stored, and so is an outlet without an established name in the requested language.
 *
 * @param outlet as stored in a clipping.
 * @param locale language of the interface, as BCP 47 or as browsers name their catalogues (`zh_TW`).
 */
export function toOutletName(outlet: string, locale: string): string {
  return (Object.hasOwn(NAMES, outlet) && NAMES[outlet]?.[toScript(locale)]) || outlet
}

/** Every name of a stored outlet, the stored one first: a search for an outlet covers all of them. */
export function toOutletNames(outlet: string): string[] {
  const known = Object.hasOwn(NAMES, outlet) ? Object.values(NAMES[outlet] ?? {}) : []
  return [...new Set([outlet, ...known])]
}

const ALL_NAMES: ReadonlySet<string> = new Set(
  Object.entries(NAMES).flatMap(([name, others]) => [name, ...Object.values(others)].map(toPlainName)),
)

/** Whether a text is a name of an outlet of the table, in any of its languages. */
export function isOutletName(text: string): boolean {
  return ALL_NAMES.has(toPlainName(text))
}

function toPlainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim()
}

function toScript(locale: string): keyof Names {
  if (/^zh[-_](?:hant|tw|hk|mo)\b/i.test(locale)) return 'zhHant'
  return /^zh\b|^zh_/i.test(locale) ? 'zhHans' : 'en'
}
