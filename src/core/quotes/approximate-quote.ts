/**
 * Finds a quote whose words have changed, by the parts of it and its context that remain, in order. Short runs that
 * page and quote share are looked up, joined along their diagonals, and chained (seed and chain, as in read mapping for
 * genomes: Li 2018, minimap2). Reading the page is linear; chaining is done in a few small windows only.
 *
 * Compared with an edit distance, a clause inserted into a sentence or cut from it costs nothing: what counts is how
 * much of the quote remains.
 */
import { weigh } from '../text/bare-text.ts'

/** A place where a quote may be, in bare units of the page. */
export interface ApproximatePlace {
  readonly start: number
  readonly end: number
  /** Weight of the quote's units that remain there unchanged and in order. */
  readonly matched: number
  /** Which units of the quote those are. */
  readonly stands: Uint8Array
}

/** A quote and its context, bare. */
export interface BareQuote {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** A run that pattern and page share. */
interface Stretch {
  inPage: number
  inPattern: number
  length: number
}

/** Shared units that count as a trace: coincidence rarely gives as many. */
const SEED_OF_LETTERS = 5
const SEED_OF_CHARACTERS = 3
const HASH_BITS = 15

/** How many places are examined closely, and how many runs are chained in one of them. */
const MOST_WINDOWS = 8
const MOST_STRETCHES = 400
/** Limit of all stored runs: a text of one repeated phrase is no quote that can be found. */
const MOST_TRACES = 200_000

/** The cost for a chain when page and pattern drift apart: per unit, and at most. */
const DRIFT_COST = 0.1
const MOST_DRIFT_COST = 12

/** Units that may have been inserted between a quote's end and its context, besides replacements of its words. */
const EDGE = 6

/** A part of a quote that is further away than this must weigh at least half the distance. */
const NEAR = 12
const FAR_FACTOR = 0.5

const UNITS_BETWEEN_YIELDS = 32_768

/** The places where a changed quote may be, the likeliest first, none inside another. */
export function* findChanged(page: string, quote: BareQuote): Generator<void, ApproximatePlace[], void> {
  const pattern = quote.before + quote.exact + quote.after
  const isMostlyDense = weigh(pattern) > pattern.length * 1.5
  const seed = isMostlyDense ? SEED_OF_CHARACTERS : SEED_OF_LETTERS
  const stretches = yield* findStretches(page, pattern, seed)
  const places: ApproximatePlace[] = []
  for (const window of selectWindows(stretches, 2 * pattern.length)) {
    // A copy may be right beside the quote, so each window is read a second time without the first result.
    let left = window
    for (let round = 0; round < 2 && left.length > 0; round++) {
      const place = toPlace(chainStretches(left, pattern), page, quote)
      if (!place) break
      if (!places.some((one) => one.start < place.end && place.start < one.end)) places.push(place)
      left = left.filter(({ inPage, length }) => inPage + length <= place.start || inPage >= place.end)
    }
    yield
  }
  return places.sort((a, b) => b.matched - a.matched)
}

/** All runs of at least a seed's length, in the order in which they begin in the page. */
function* findStretches(page: string, pattern: string, seed: number): Generator<void, Stretch[], void> {
  const shift = Math.ceil(HASH_BITS / seed)
  const mask = (1 << (shift * seed)) - 1
  const push = (hash: number, unit: number) => ((hash << shift) ^ unit) & mask
  const heads = new Int32Array(mask + 1).fill(-1)
  const next = new Int32Array(pattern.length).fill(-1)
  for (let i = 0, hash = 0; i < pattern.length; i++) {
    hash = push(hash, pattern.charCodeAt(i))
    const from = i - seed + 1
    if (from < 0) continue
    next[from] = heads[hash] as number
    heads[hash] = from
  }
  const sharesSeed = (inPage: number, inPattern: number) => {
    for (let i = 0; i < seed; i++) if (page.charCodeAt(inPage + i) !== pattern.charCodeAt(inPattern + i)) return false
    return true
  }
  const stretches: Stretch[] = []
  /** The run that the last trace at a place of the pattern belongs to. */
  const open: (Stretch | undefined)[] = new Array(pattern.length)
  for (let i = 0, hash = 0; i < page.length && stretches.length < MOST_TRACES; i++) {
    if (i % UNITS_BETWEEN_YIELDS === UNITS_BETWEEN_YIELDS - 1) yield
    hash = push(hash, page.charCodeAt(i))
    const inPage = i - seed + 1
    // Later places of the pattern come first, so that a run is read before it is replaced.
    for (let at = heads[hash] as number; at >= 0; at = next[at] as number) {
      if (inPage < 0 || !sharesSeed(inPage, at)) continue
      const before = at > 0 ? open[at - 1] : undefined
      if (before && before.inPage + before.length === i) {
        before.length++
        open[at] = before
      } else {
        const stretch = { inPage, inPattern: at, length: seed }
        open[at] = stretch
        stretches.push(stretch)
      }
    }
  }
  return stretches
}

/** The runs of the places that share most with the pattern, a list for each. */
function selectWindows(stretches: readonly Stretch[], width: number): Stretch[][] {
  const shared = new Float64Array(stretches.length)
  for (let from = 0, to = 0, sum = 0; from < stretches.length; from++) {
    const limit = (stretches[from] as Stretch).inPage + width
    for (; to < stretches.length && (stretches[to] as Stretch).inPage < limit; to++)
      sum += (stretches[to] as Stretch).length
    shared[from] = sum
    sum -= (stretches[from] as Stretch).length
  }
  const windows: Stretch[][] = []
  while (windows.length < MOST_WINDOWS) {
    let best = -1
    for (let i = 0; i < shared.length; i++)
      if ((shared[i] as number) > (best < 0 ? 0 : (shared[best] as number))) best = i
    if (best < 0) break
    const start = (stretches[best] as Stretch).inPage
    const window: Stretch[] = []
    for (let i = best; i < stretches.length && (stretches[i] as Stretch).inPage < start + width; i++) {
      window.push(stretches[i] as Stretch)
    }
    windows.push(thin(window))
    // Half of a window on either side still belongs to this place.
    for (let i = 0; i < shared.length; i++) {
      const distance = (stretches[i] as Stretch).inPage - start
      if (distance > -width / 2 && distance < width / 2) shared[i] = 0
    }
  }
  return windows
}

function thin(window: Stretch[]): Stretch[] {
  if (window.length <= MOST_STRETCHES) return window
  const longest = new Set([...window].sort((a, b) => b.length - a.length).slice(0, MOST_STRETCHES))
  return window.filter((one) => longest.has(one))
}

/** The best chain: as many runs as possible in the order of both texts, with little drift. */
function chainStretches(window: readonly Stretch[], pattern: string): Stretch[] {
  const scores = new Float64Array(window.length)
  const previous = new Int32Array(window.length).fill(-1)
  let best = -1
  for (let i = 0; i < window.length; i++) {
    const here = window[i] as Stretch
    const end = here.inPattern + here.length
    scores[i] = weigh(pattern, here.inPattern, end)
    for (let j = 0; j < i; j++) {
      const there = window[j] as Stretch
      if (there.inPage >= here.inPage || there.inPattern >= here.inPattern) continue
      const cut = overlapOf(there, here)
      if (cut >= here.length) continue
      const drift = Math.abs(here.inPage - there.inPage - (here.inPattern - there.inPattern))
      const score =
        (scores[j] as number) +
        weigh(pattern, here.inPattern + cut, end) -
        Math.min(MOST_DRIFT_COST, drift * DRIFT_COST)
      if (score > (scores[i] as number)) {
        scores[i] = score
        previous[i] = j
      }
    }
    if (best < 0 || (scores[i] as number) > (scores[best] as number)) best = i
  }
  const chain: Stretch[] = []
  for (let i = best; i >= 0; i = previous[i] as number) {
    const here = window[i] as Stretch
    const there = window[previous[i] as number]
    const cut = there ? overlapOf(there, here) : 0
    chain.unshift({ inPage: here.inPage + cut, inPattern: here.inPattern + cut, length: here.length - cut })
  }
  return chain
}

/** How many units of a run overlap the one before it, in either text. */
function overlapOf(before: Stretch, { inPage, inPattern }: Stretch): number {
  return Math.max(0, before.inPage + before.length - inPage, before.inPattern + before.length - inPattern)
}

/** The place of the quote itself within a chain; null where none of it is there. */
function toPlace(chain: readonly Stretch[], page: string, { before, exact }: BareQuote): ApproximatePlace | null {
  const first = before.length
  const last = first + exact.length
  const parts = keepTogether(
    chain.flatMap(({ inPage, inPattern, length }) => {
      const from = Math.max(first, inPattern)
      const to = Math.min(last, inPattern + length)
      return from < to ? [{ inPage: inPage + from - inPattern, inPattern: from - first, length: to - from }] : []
    }),
    page,
    exact,
  )
  const [head, tail] = [parts[0], parts.at(-1)]
  if (!head || !tail) return null
  const stands = new Uint8Array(exact.length)
  let matched = 0
  for (const { inPattern, length } of parts) {
    stands.fill(1, inPattern, inPattern + length)
    matched += weigh(exact, inPattern, inPattern + length)
  }
  // Context right beside the quote shows where it begins and ends, even if the quote changed there.
  const startsAt = chain.find(({ inPattern, length }) => inPattern + length === first)
  const endsAt = chain.find(({ inPattern }) => inPattern === last)
  const start = startsAt ? startsAt.inPage + startsAt.length : head.inPage
  const end = endsAt ? endsAt.inPage : tail.inPage + tail.length
  const lost = exact.length - tail.inPattern - tail.length
  const isNear = (gap: number, missing: number) => gap >= 0 && gap <= EDGE + 2 * missing
  return {
    start: isNear(head.inPage - start, head.inPattern) ? start : head.inPage,
    end: isNear(end - tail.inPage - tail.length, lost) ? end : tail.inPage + tail.length,
    matched,
    stands,
  }
}

/** The parts of a quote without those so far away that only coincidence put them into the chain. */
function keepTogether(parts: readonly Stretch[], page: string, exact: string): readonly Stretch[] {
  for (let i = 1; i < parts.length; i++) {
    const [before, here] = [parts[i - 1] as Stretch, parts[i] as Stretch]
    const put = here.inPage - before.inPage - (here.inPattern - before.inPattern)
    const gap = put > 0 ? weigh(page, here.inPage - put, here.inPage) : 0
    const sides = [parts.slice(0, i), parts.slice(i)] as const
    const [left, right] = sides.map((side) =>
      side.reduce((sum, one) => sum + weigh(exact, one.inPattern, one.inPattern + one.length), 0),
    )
    if (gap > NEAR && gap * FAR_FACTOR > Math.min(left as number, right as number)) {
      return keepTogether((left as number) > (right as number) ? sides[0] : sides[1], page, exact)
    }
  }
  return parts
}
