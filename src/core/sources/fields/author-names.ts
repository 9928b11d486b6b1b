/** Cleans stated names of authors: roles, labels and addresses go, and whatever can be no author's name is left out. */
import { toPlainLine } from '../../text/plain-line.ts'
import { isSiteName } from './site-names.ts'

const LONGEST = 60
const NEVER =
  /^(?:admin|administrator|no author|staff|editor|name|author|unknown|anonymous|佚名|未知|本站|编辑|編輯)$/iu

export function cleanAuthors(stated: string, sites: readonly string[]): string {
  const names = stated
    .replace(/^\s*(?:written\s+)?by\s+/i, '')
    .split(/\s*[;；、|]\s*|\s+and\s+|\s*,\s*/)
    .map((name) => toPlainLine(name, LONGEST))
    .filter((name) => isName(name, sites))
  return [...new Set(names)].join(', ')
}

function isName(name: string, sites: readonly string[]): boolean {
  if (!/\p{L}{2}/u.test(name) || /https?:|www\.|@|\d{3}/.test(name) || NEVER.test(name)) return false
  return !isSiteName(name, sites)
}
