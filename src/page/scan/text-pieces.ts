/** Cuts long texts into pieces that are scanned one by one, and joins their scans. */
import type { CueId } from '../../core/lexicon/concept.ts'
import type { BlockScan, Candidate } from '../../core/recognizer/mention.ts'

/** Longest piece of a block that is scanned at once, in UTF-16 units: a few milliseconds of work. */
const PIECE = 32_768

/** Ends of sentences, where a long block may be cut: no term and no sentence cue reaches across. */
const SENTENCE_END = /[\n。！？]|[.!?]\s/g

/** Offsets at which the pieces of a text begin; the first is 0. */
export function findCuts(text: string): number[] {
  const cuts = [0]
  for (let from = findCut(text, 0); from < text.length; from = findCut(text, from)) cuts.push(from)
  return cuts
}

/** Where the piece that begins at `from` ends: after the last sentence that fits. */
function findCut(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length
  const tail = from + PIECE - PIECE / 8
  let cut = from + PIECE
  for (const { index } of text.slice(tail, cut).matchAll(SENTENCE_END)) cut = tail + index + 1
  return cut
}

/** The scan of a whole text, from the scans of its pieces. */
export function joinPieces(cuts: readonly number[], scans: readonly BlockScan[]): BlockScan {
  const [only] = scans
  if (cuts.length === 1 && only) return only
  const candidates: Candidate[] = []
  const cues = new Set<CueId>()
  for (const [index, scan] of scans.entries()) {
    const from = cuts[index] as number
    for (const one of scan.candidates) candidates.push({ ...one, start: one.start + from, end: one.end + from })
    for (const cue of scan.cues) cues.add(cue)
  }
  return { candidates, cues: [...cues] }
}
