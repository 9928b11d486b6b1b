/**
 * The form in which scans are sent from where texts are scanned to the page they belong to. A page of 200 kB has
 * thousands of candidates that share few surfaces and few verdicts: those are sent once, and the rest is one flat list
 * of numbers, which browsers copy several times faster than objects.
 */
import type { Concept, CueId, Surface } from '../lexicon/concept.ts'
import type { BlockReason, BlockScan, Candidate, Verdict } from './mention.ts'

/** A verdict whose lists of cues are given by their index. */
interface PackedVerdict {
  readonly settled: BlockReason | null
  readonly decisive: CueId | null
  readonly wants: number | null
  readonly refuses: number
  readonly weighing?: {
    readonly inFavour: number
    readonly lean: number
    readonly against: number
    readonly elsewhere: number
    readonly needed: number
    readonly balance: number
  }
}

/** Scans of several texts. */
export interface PackedScans {
  readonly concepts: readonly Concept[]
  readonly surfaces: readonly (Omit<Surface, 'concept'> & { readonly concept: number })[]
  readonly cueLists: readonly (readonly CueId[])[]
  readonly verdicts: readonly PackedVerdict[]
  /**
   * For each text the number of its candidates; for each of them start, end, surface, verdict, the number of further
   * concepts and these; then the number of the text's cues, and these.
   */
  readonly numbers: readonly number[]
}

/** Gives each different value a number. */
function createNumbering<Value, Packed>(pack: (value: Value) => Packed, toKey: (value: Value) => unknown) {
  const numbers = new Map<unknown, number>()
  const packed: Packed[] = []
  return {
    packed,
    numberOf(value: Value): number {
      const key = toKey(value)
      let number = numbers.get(key)
      if (number === undefined) {
        number = packed.push(pack(value)) - 1
        numbers.set(key, number)
      }
      return number
    },
  }
}

/** Packs the scans of several texts, in their order. */
export function packScans(scans: readonly BlockScan[]): PackedScans {
  const concepts = createNumbering(
    (concept: Concept) => concept,
    (concept) => concept,
  )
  const surfaces = createNumbering(
    ({ concept, ...rest }: Surface) => ({ ...rest, concept: concepts.numberOf(concept) }),
    (surface) => surface,
  )
  const cueLists = createNumbering(
    (cues: readonly CueId[]) => cues,
    (cues) => cues,
  )
  const verdicts = createNumbering(
    (verdict: PackedVerdict) => verdict,
    (verdict) => JSON.stringify(verdict),
  )
  const packVerdict = ({ settled, decisive, wants, refuses, weighing }: Verdict): PackedVerdict => ({
    settled,
    decisive,
    wants: wants && cueLists.numberOf(wants),
    refuses: cueLists.numberOf(refuses),
    ...(weighing && {
      weighing: {
        inFavour: cueLists.numberOf(weighing.inFavour),
        lean: cueLists.numberOf(weighing.lean),
        against: cueLists.numberOf(weighing.against),
        elsewhere: cueLists.numberOf(weighing.elsewhere),
        needed: weighing.needed,
        balance: weighing.balance,
      },
    }),
  })
  const numbers: number[] = []
  for (const { candidates, cues } of scans) {
    numbers.push(candidates.length)
    for (const candidate of candidates) {
      const { start, end, surface, also = [] } = candidate
      numbers.push(start, end, surfaces.numberOf(surface), verdicts.numberOf(packVerdict(candidate)), also.length)
      for (const concept of also) numbers.push(concepts.numberOf(concept))
    }
    numbers.push(cues.length, ...cues)
  }
  return {
    concepts: concepts.packed,
    surfaces: surfaces.packed,
    cueLists: cueLists.packed,
    verdicts: verdicts.packed,
    numbers,
  }
}

/** The scans of `count` texts; null where they are not complete. */
export function unpackScans(packed: PackedScans, count: number): BlockScan[] | null {
  const { concepts, cueLists, numbers } = packed
  const surfaces = packed.surfaces.map((one): Surface => ({ ...one, concept: concepts[one.concept] as Concept }))
  const listOf = (number: number) => cueLists[number] as readonly CueId[]
  const verdicts = packed.verdicts.map(
    ({ wants, refuses, weighing, ...rest }): Verdict => ({
      ...rest,
      wants: wants === null ? null : listOf(wants),
      refuses: listOf(refuses),
      weighing: weighing && {
        inFavour: listOf(weighing.inFavour),
        lean: listOf(weighing.lean),
        against: listOf(weighing.against),
        elsewhere: listOf(weighing.elsewhere),
        needed: weighing.needed,
        balance: weighing.balance,
      },
    }),
  )
  let at = 0
  const take = () => numbers[at++] as number

  function takeCandidate(): Candidate {
    const [start, end] = [take(), take()]
    const surface = surfaces[take()] as Surface
    const { settled, decisive, wants, refuses, weighing } = verdicts[take()] as Verdict
    const further = take()
    // Written out: a page may have tens of thousands, and spreading costs several times as much.
    const candidate = { start, end, surface, settled, decisive, wants, refuses, weighing }
    if (further === 0) return candidate
    const also = Array.from({ length: further }, () => concepts[take()] as Concept)
    return { ...candidate, also }
  }

  const scans: BlockScan[] = []
  for (let text = 0; text < count; text++) {
    if (at >= numbers.length) return null
    const candidates: Candidate[] = []
    for (let left = take(); left > 0; left--) candidates.push(takeCandidate())
    const cues: CueId[] = []
    for (let left = take(); left > 0; left--) cues.push(take())
    scans.push({ candidates, cues })
  }
  return scans
}
