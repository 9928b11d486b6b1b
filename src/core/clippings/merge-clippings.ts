/**
 * When two clippings are one, and how they are joined. Nothing a user wrote is lost, and joining again changes nothing,
 * so that a retry or a backup read twice is harmless.
 */
import { toArticleKey } from '../sources/article-key.ts'
import { toCopyKey } from '../sources/quote-copies.ts'
import { foldText } from '../text/fold-text.ts'
import { CHOSEN_FIELDS, type ChosenFieldName, parseReadFrom, type SourceReading } from './chosen-fields.ts'
import {
  type Clipping,
  CORRECTABLE_FIELDS,
  type CorrectableField,
  listArticles,
  type SourceCopy,
  toArticle,
  UNMERGED_FIELDS,
  type UnmergedText,
} from './clipping.ts'
import { joinVisits } from './quote-presence.ts'
import { isSameText, tidyUnmerged } from './unmerged.ts'

/**
 * Whether two clippings of different articles hold the same text, printed by two outlets: their quotes have the same
 * letters and are too long to agree by coincidence.
 */
function isCopyOf(one: Clipping, other: Clipping): boolean {
  const key = toCopyKey(one.exact)
  return key !== '' && key === toCopyKey(other.exact)
}

/** The saved clipping that another is merged with, as the same sentence or as a copy of its text; `new` if none is. */
export type Match = { kind: 'new' } | { kind: 'same' | 'copy'; saved: Clipping }

/**
 * Finds the saved clipping that another one is merged with.
 *
 * @param saved those that may be the same; the first match counts, and the same article before a copy.
 */
export function findMatch(clipping: Clipping, saved: readonly Clipping[]): Match {
  const text = foldText(clipping.exact)
  const article = toArticle(clipping)
  const same = saved.find((one) => listArticles(one).includes(article) && foldText(one.exact) === text)
  if (same) return { kind: 'same', saved: same }
  // A source without an address cannot be listed as a further source of another clipping.
  const original = clipping.url === '' ? undefined : saved.find((one) => isCopyOf(one, clipping))
  return original ? { kind: 'copy', saved: original } : { kind: 'new' }
}

/**
 * Joins two clippings of one sentence: notes joined, tags united, sources united, earliest time of saving. All else is
 * as the user left it last; a clipping that was never changed does not overrule one that was. It is in the trash only
 * when both are.
 *
 * @returns `saved` itself when the other adds nothing.
 */
export function joinClippings(saved: Clipping, other: Clipping): Clipping {
  const base = isChangedLater(other, saved) ? other : saved
  const second = base === saved ? other : saved
  const joined: Clipping = {
    ...base,
    ...joinCorrections(base, second),
    ...joinReadings(base, second),
    ...joinOwnWords(saved, other),
    ...joinTimes(saved, other, base),
    visits: joinVisits(saved.visits, other.visits),
    id: saved.id,
    deletedAt: saved.deletedAt && other.deletedAt ? saved.deletedAt : '',
    copies: uniteCopies(base, [toSource(saved), ...saved.copies, toSource(other), ...other.copies]),
  }
  const lost = [saved, other].flatMap((one) => listLostTexts(one, joined, CORRECTABLE_FIELDS))
  return unlessEqual(saved, {
    ...joined,
    unmerged: tidyUnmerged([...saved.unmerged, ...other.unmerged, ...lost], joined),
  })
}

/**
 * Adds a copy's source to the clipping of the same text, and what the user wrote beside it.
 *
 * @returns `saved` itself when the other adds nothing.
 */
export function addCopy(saved: Clipping, copy: Clipping): Clipping {
  const joined: Clipping = {
    ...saved,
    ...joinOwnWords(saved, copy),
    ...joinTimes(saved, copy, saved),
    report: saved.report || copy.report,
    copies: uniteCopies(saved, [...saved.copies, toSource(copy), ...copy.copies]),
  }
  // A copy's corrections are of its own source.
  const lost = listLostTexts(copy, joined, [])
  return unlessEqual(saved, {
    ...joined,
    unmerged: tidyUnmerged([...saved.unmerged, ...copy.unmerged, ...lost], joined),
  })
}

/** What the user wrote in a clipping, except its note, and what is missing from the one it was joined to. */
function listLostTexts(from: Clipping, joined: Clipping, correctable: readonly CorrectableField[]): UnmergedText[] {
  const corrected = UNMERGED_FIELDS.filter((field) => correctable.some((one) => one === field) && field in from.stated)
  return (['report', ...corrected] as const).flatMap((field): UnmergedText[] => {
    const text = from[field]
    return isSameText(text, joined[field]) ? [] : [{ field, text, at: from.updatedAt }]
  })
}

function toSource(clipping: Clipping): SourceCopy {
  const { canonicalUrl, url, outlet, publishedDate } = clipping
  // An address of another site that a page claims is not where the text was printed.
  const isBelieved = canonicalUrl !== '' && toArticleKey(canonicalUrl, '') === toArticle(clipping)
  return { url: isBelieved ? canonicalUrl : url, outlet, date: publishedDate }
}

/** A correction survives later changes of other fields; of two corrections the later counts. */
function joinCorrections(base: Clipping, other: Clipping): Partial<Clipping> {
  const fields = CORRECTABLE_FIELDS.filter((field) => field in other.stated && !(field in base.stated))
  return {
    ...Object.fromEntries(fields.map((field) => [field, other[field]])),
    stated: { ...other.stated, ...base.stated },
  }
}

/** A value that both have needs no check where one of them needs none: it is certain there, or was confirmed. */
function joinReadings(base: Clipping, other: Clipping): SourceReading {
  const isShared = (field: ChosenFieldName) => base[field] === other[field]
  const shared = CHOSEN_FIELDS.filter(isShared).map((field) => [field, other.readFrom[field]])
  const isChecked = (field: ChosenFieldName) =>
    field in other.stated || (isShared(field) && !other.toCheck.includes(field))
  return {
    readFrom: parseReadFrom({ ...Object.fromEntries(shared), ...base.readFrom }),
    toCheck: base.toCheck.filter((field) => !isChecked(field)),
  }
}

function joinOwnWords(saved: Clipping, other: Clipping): Pick<Clipping, 'note' | 'tags'> {
  return { note: joinNotes(saved.note, other.note), tags: [...new Set([...saved.tags, ...other.tags])] }
}

/** Paragraphs of both, each once. */
function joinNotes(note: string, other: string): string {
  const paragraphs = toParagraphs(note)
  const added = toParagraphs(other).filter((paragraph) => !paragraphs.includes(paragraph))
  return added.length === 0 ? note : [...paragraphs, ...new Set(added)].join('\n\n')
}

function toParagraphs(note: string): string[] {
  return note
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** In a clipping that was never changed both times are equal. */
function joinTimes(saved: Clipping, other: Clipping, base: Clipping): Pick<Clipping, 'savedAt' | 'updatedAt'> {
  const savedAt = isEarlier(other.savedAt, saved.savedAt) ? other.savedAt : saved.savedAt
  return { savedAt, updatedAt: isChanged(base) ? base.updatedAt : savedAt }
}

function isChangedLater(one: Clipping, other: Clipping): boolean {
  return isChanged(one) && (!isChanged(other) || isEarlier(other.updatedAt, one.updatedAt))
}

function isChanged({ updatedAt, savedAt }: Clipping): boolean {
  return isEarlier(savedAt, updatedAt)
}

/** Times may have different offsets; one that cannot be parsed is never earlier. */
function isEarlier(time: string, other: string): boolean {
  return Date.parse(time) < Date.parse(other)
}

function uniteCopies(clipping: Clipping, copies: readonly SourceCopy[]): SourceCopy[] {
  const own = listArticles({ ...clipping, copies: [] })
  const byArticle = new Map<string, SourceCopy>()
  for (const copy of copies) {
    if (copy.url === '') continue
    const article = toArticleKey(copy.url, '')
    if (!own.includes(article) && !byArticle.has(article)) byArticle.set(article, copy)
  }
  return [...byArticle.values()]
}

function unlessEqual(saved: Clipping, joined: Clipping): Clipping {
  const names = Object.keys(joined) as (keyof Clipping)[]
  return names.every((name) => JSON.stringify(joined[name]) === JSON.stringify(saved[name])) ? saved : joined
}
