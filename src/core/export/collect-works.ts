/**
 * Groups clippings by the work they come from, for formats in which a work is one entry. The whole list has to be read
 * before the first entry is complete, so only fields that are written later are held in memory.
 */
import { type Clipping, toArticle } from '../clippings/clipping.ts'
import { toWebAddress } from '../sources/web-address.ts'
import { type Reference, toLine, toReference } from './reference.ts'

/** Pages of clippings, in the order of the list. */
export type ClippingPages = AsyncIterable<readonly Clipping[]> | Iterable<readonly Clipping[]>

/** The fields of a clipping that are written within its work. */
export type QuoteInWork = Pick<
  Clipping,
  'id' | 'exact' | 'note' | 'tags' | 'language' | 'position' | 'linkToQuote' | 'page'
>

/** A work and its clippings, in the order of its text. */
export interface Work {
  readonly reference: Reference
  readonly quotes: QuoteInWork[]
}

/** Works per batch, so that chunks of a file are neither single lines nor all of it. */
const WORKS_AT_ONCE = 500

/** All works, ordered by first appearance in the list, some hundreds at a time. */
export async function* collectWorks(pages: ClippingPages): AsyncGenerator<Work[]> {
  const works = new Map<string, Work>()
  for await (const page of pages) {
    for (const clipping of page) {
      const key = toArticle(clipping)
      const work = works.get(key)
      if (work) work.quotes.push(toQuote(clipping))
      else works.set(key, { reference: toReference(clipping), quotes: [toQuote(clipping)] })
    }
  }
  const all = [...works.values()]
  for (let from = 0; from < all.length; from += WORKS_AT_ONCE) {
    yield all.slice(from, from + WORKS_AT_ONCE).map(toReadingOrder)
  }
}

/** Works from consecutive clippings of the list: one that comes again later is another entry, so little is held. */
export async function* readRuns(pages: ClippingPages): AsyncGenerator<Work[]> {
  let key: string | null = null
  let open: Work | null = null
  for await (const page of pages) {
    const done: Work[] = []
    for (const clipping of page) {
      const next = toArticle(clipping)
      if (open && next === key) open.quotes.push(toQuote(clipping))
      else {
        if (open) done.push(toReadingOrder(open))
        open = { reference: toReference(clipping), quotes: [toQuote(clipping)] }
        key = next
      }
    }
    yield done
  }
  if (open) yield [toReadingOrder(open)]
}

function toQuote(clipping: Clipping): QuoteInWork {
  const { id, exact, note, tags, language, position, linkToQuote, page } = clipping
  return { id, exact, note, tags, language, position, linkToQuote: toWebAddress(linkToQuote), page: toLine(page) }
}

/** By position in the text where all are known, else in order of saving: ids sort by time. */
function toReadingOrder({ reference, quotes }: Work): Work {
  const arePlaced = quotes.every(({ position }) => position !== null)
  const byTime = (a: QuoteInWork, b: QuoteInWork) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  const byPlace = (a: QuoteInWork, b: QuoteInWork) => (a.position?.start ?? 0) - (b.position?.start ?? 0)
  return { reference, quotes: quotes.toSorted((a, b) => (arePlaced && byPlace(a, b)) || byTime(a, b)) }
}
