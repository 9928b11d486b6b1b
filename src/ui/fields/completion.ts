/** Suggests how a field could continue: values that were used before, the most frequent first. */
import { foldText } from '../../core/text/fold-text.ts'

/** Most suggestions at once: few enough to take in at a glance. */
const MOST = 7
const LAST_SEPARATOR = /^(?:.*[,;，、；\n])?\s*/su

/** The part of a field's text that is being written: all of it, or what follows the last comma of a list. */
function toBegun(text: string, isList: boolean): string {
  return isList ? text.replace(LAST_SEPARATOR, '') : text
}

/**
 * Known values that contain what is being written, those that begin with it first. Values of the list that are
 * already in the field, and the value that is complete, are left out.
 *
 * @param known how often each value is in use.
 * @param isList whether the field holds several values, separated by Western or Chinese commas.
 */
export function findCompletions(text: string, known: Readonly<Record<string, number>>, isList: boolean): string[] {
  const begun = foldText(toBegun(text, isList)).trim()
  const before = isList ? text.slice(0, text.length - toBegun(text, isList).length) : ''
  const present = new Set(before.split(/[,;，、；\n]+/).map((value) => foldText(value).trim()))
  return Object.entries(known)
    .map(([value, count]) => ({ value, count, folded: foldText(value).trim() }))
    .filter(({ folded }) => folded !== '' && folded !== begun && folded.includes(begun) && !present.has(folded))
    .sort(
      (one, other) =>
        Number(other.folded.startsWith(begun)) - Number(one.folded.startsWith(begun)) ||
        other.count - one.count ||
        (one.value < other.value ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ value }) => value)
}

/** The text with a completion in place of what was being written; a list is ready for its next value. */
export function complete(text: string, value: string, isList: boolean): string {
  if (!isList) return value
  const before = text.slice(0, text.length - toBegun(text, isList).length).trimEnd()
  return `${before && `${before} `}${value}, `
}
