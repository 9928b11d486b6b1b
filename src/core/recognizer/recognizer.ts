/**
 * Reads a text for mentions. Overlap policy: leftmost-longest — of the matches that begin first the longest counts, and
 * the search goes on behind it; decoys take part and count for nothing. The reader's own terms take part as well and win
 * where they are as long. Total, deterministic, and linear in the text.
 *
 * What one block can tell is settled here: word boundaries, capitals, the sentence. What hangs on the rest of the
 * document is left to `document-cues`.
 */
import type { Surface } from '../lexicon/concept.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { OwnLexicon } from '../lexicon/own-lexicon.ts'
import { FOLD, foldWidth, IGNORED, mayExpand, SPACE } from '../text/fold-text.ts'
import { isDecimalTail, mayEnd, WORD } from './boundaries.ts'
import { createDocumentCues } from './document-cues.ts'
import { createFormIndex, KIND_IGNORED, KIND_SINGLE, KIND_START, KIND_WORD, placeInFilter } from './form-index.ts'
import { judgeInBlock } from './guards.ts'
import type { BlockScan, CueHit, Mention, Verdict } from './mention.ts'
import { createOwnForms } from './own-forms.ts'
import { balanceQuotes, joinCompounds } from './spans.ts'

export interface Recognizer {
  /** Version of the lexicon, for the clippings it labels. */
  readonly lexiconVersion: string
  /** Reads one block. */
  scan(text: string): BlockScan
  /** Finds the mentions of a text that is a whole document. */
  find(text: string): Mention[]
}

/** What stands at a place: a surface, or a decoy. */
interface Taken {
  end: number
  surface: Surface | null
}

const NOTHING: BlockScan = { candidates: [], cues: [] }

/** What is said of every own term: the reader asked for it, so neither sentence nor document is. */
const OWN_VERDICT: Verdict = { settled: 'own', decisive: null, wants: null, refuses: [] }

/**
 * Creates a recognizer for a lexicon.
 *
 * @param own the reader's terms. They give no cues: a word that somebody wants to see is no evidence of a topic.
 */
export function createRecognizer(lexicon: Lexicon, own?: OwnLexicon): Recognizer {
  const index = createFormIndex(lexicon.forms)
  const ownForms = own && own.forms.length > 0 ? createOwnForms(own) : null

  const { foundForm, foundEnd, foundLast } = index
  const kinds = ownForms ? index.kinds.map((kind, raw) => kind | (ownForms.kinds[raw] as number)) : index.kinds
  const filter = ownForms ? index.filter.map((bit, at) => bit | (ownForms.filter[at] as number)) : index.filter

  /** Whether the filter lets a place through. Gaps, ends and units that expand it cannot judge, and lets through. */
  function mayBegin(text: string, start: number, kind: number): boolean {
    const unit = FOLD[text.charCodeAt(start)] as number
    const second = FOLD[text.charCodeAt(start + 1)] ?? IGNORED
    if ((kind & KIND_WORD) === 0) {
      if ((kind & KIND_SINGLE) !== 0 || second <= SPACE || mayExpand(second)) return true
      return filter[placeInFilter(unit, second, 0)] === 1
    }
    const third = FOLD[text.charCodeAt(start + 2)] ?? IGNORED
    return WORD[second] === 0 || WORD[third] === 0 || filter[placeInFilter(unit, second, third)] === 1
  }

  /** Of the forms found at `start` the longest that takes its text, or null; cues on the way are noted. */
  function takeFound(text: string, start: number, count: number, hits: CueHit[]): Taken | null {
    let taken: Taken | null = null
    for (let i = 0; i < count; i++) {
      const end = foundEnd[i] as number
      if (!mayEnd(text, end, foundLast[i] as number)) continue
      const { surface, spellings, cues, takesText } = lexicon.entryAt(foundForm[i] as number)
      if (spellings && !spellings.includes(foldWidth(text.slice(start, end)))) continue
      for (const cue of cues) hits.push({ start, end, cue })
      if (takesText) taken = { end, surface }
    }
    return taken
  }

  function scan(text: string): BlockScan {
    const found: Mention[] = []
    const hits: CueHit[] = []
    let isInWord = false
    for (let start = 0; start < text.length; start++) {
      const kind = kinds[text.charCodeAt(start)] as number
      if (kind === KIND_IGNORED) continue
      if ((kind & KIND_WORD) === 0) isInWord = false
      else if (isInWord) continue
      else isInWord = true
      if ((kind & KIND_START) === 0) continue
      if (!mayBegin(text, start, kind)) continue
      const count = index.findAt(text, start)
      const match = ownForms?.findLongestAt(text, start) ?? null
      if ((count === 0 && !match) || isDecimalTail(text, start)) continue
      const shipped = takeFound(text, start, count, hits)
      const taken = match && match.end >= (shipped?.end ?? 0) ? match : shipped
      if (!taken) continue
      const { end, surface } = taken
      if (surface) found.push({ ...balanceQuotes(text, { start, end }), surface })
      isInWord = ((kinds[text.charCodeAt(end - 1)] as number) & KIND_WORD) !== 0
      start = end - 1
    }
    if (found.length === 0 && hits.length === 0) return NOTHING
    // A cue inside a longer form or decoy that won is part of that, and says nothing of its own.
    const candidates = joinCompounds(text, found).map((mention) => ({
      ...mention,
      ...(mention.surface.isOwn ? OWN_VERDICT : judgeInBlock(mention, text, hits, lexicon)),
    }))
    return { candidates, cues: [...new Set(hits.map(({ cue }) => cue))] }
  }

  return {
    lexiconVersion: lexicon.version,
    scan,
    find(text) {
      const document = createDocumentCues()
      const block = scan(text)
      document.add(block)
      return block.candidates.filter((candidate) => document.isKept(candidate))
    },
  }
}
