/** Cuts what a site adds to its titles: its name, sections and numbers behind (or before) a separator. */
import { isSiteName } from './site-names.ts'
import { toLetters } from './title-likeness.ts'
import rules from './title-rules.json'

const SECTION = new RegExp(rules.section, 'i')
const SITE = new RegExp(rules.site, 'u')

/** A separator with the place where it begins; those of words (a hyphen without spaces) are none. */
const SEPARATOR =
  /\s*_{1,3}\s*|\s*-{2,}\s*|\s+[|｜\-–—―·•:»«‹›~/\\<>]+\s+|\s*[|｜丨»«]\s*|\s*—{2}\s*|\s+[-–—|]|[-–—|]\s+/gu
/** Hyphens between Chinese characters, which occur in titles as well. */
const CHINESE_HYPHEN = /(?<=\p{Script=Han}[”"』」）)]?[!！?？]?)\s?[-–—]\s?(?=[\p{Script=Han}\p{Lu}\d])/gu

const LEAST_HEAD = 4
const LEAST_SITE_HEAD = 8

export interface CutTitle {
  readonly head: string
  /** What was cut behind the title, the last first. */
  readonly tails: readonly string[]
  /** Whether every cut was certain. */
  readonly sure: boolean
}

/**
 * @param sites the site's names as letters.
 * @param others the page's other titles: where one of them is the head alone, what follows it is a tail.
 */
export function cutTitle(title: string, sites: readonly string[], others: readonly string[]): CutTitle {
  const whole = new Set(others.map(toLetters))
  const tails: string[] = []
  let head = title.trim()
  let sure = true
  const site = findSite(head, sites)
  if (site) {
    tails.push(site.name)
    head = site.head
  }
  for (let round = 0; round < 6; round++) {
    const cut = findLastCut(head)
    if (!cut) break
    const [before, behind, separator] = cut
    if (toLetters(before).length < LEAST_HEAD) break
    const isKnown =
      isSiteName(behind, sites) || whole.has(toLetters(before)) || (tails.length > 0 && isSection(behind, head))
    const isRepeated = /[|｜]/.test(separator) && toLetters(before).includes(toLetters(behind))
    const isTail =
      isKnown || isRepeated || SITE.test(behind) || isSection(behind, head) || isBar(separator, before, behind)
    if (!isTail) break
    if (!isKnown && !SITE.test(behind)) sure = false
    tails.push(behind)
    head = before
    if (whole.has(toLetters(head))) break
  }
  return { head: cutFront(head, sites), tails, sure }
}

/** Everything from a site's name on: Title — Courier — News and more. */
function findSite(text: string, sites: readonly string[]): { head: string; name: string } | null {
  const cuts = [...text.matchAll(SEPARATOR)]
  for (const [index, cut] of cuts.entries()) {
    const name = text.slice(cut.index + cut[0].length, cuts[index + 1]?.index ?? text.length).trim()
    const head = text.slice(0, cut.index).trim()
    if (isSiteName(name, sites) && toLetters(head).length >= LEAST_SITE_HEAD) return { head, name }
  }
  return null
}

function findLastCut(text: string): [string, string, string] | null {
  const found = [...text.matchAll(SEPARATOR), ...text.matchAll(CHINESE_HYPHEN)].sort((a, b) => a.index - b.index)
  const last = found.at(-1)
  if (!last) return null
  const before = text.slice(0, last.index).trim()
  const behind = text.slice(last.index + last[0].length).trim()
  return [before, behind, last[0].trim()]
}

/** Underscores and double hyphens never stand within a title. */
function isBar(separator: string, before: string, behind: string): boolean {
  return /^(?:_+|--+)$/.test(separator) && toLetters(before).length >= toLetters(behind).length / 2
}

function isSection(text: string, head: string): boolean {
  return SECTION.test(text.trim()) || (text.length <= 12 && /^\d+$/.test(text) && head.length > 20)
}

/** A site's name before a title: 人民网：, "Courier | ". */
function cutFront(text: string, sites: readonly string[]): string {
  const match = /^(.{2,40}?)\s*(?:[|｜_»]|\s[-–—:]\s|--)\s*(.{8,})$/su.exec(text)
  if (!match) return text
  const [, front = '', rest = ''] = match
  return isSiteName(front, sites) ? rest.trim() : text
}
