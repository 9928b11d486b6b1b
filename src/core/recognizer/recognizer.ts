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
import { FOLD, foldWidth, IGNORED } from '../text/fold-text.ts'
import { mayBegin, mayEnd } from './boundaries.ts'
import { createDocumentCues } from './document-cues.ts'
import { createFormIndex } from './form-index.ts'
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

/** What is said of every own term: the reader asked for it, so neither sentence nor document is. */
const OWN_VERDICT: Verdict = { settled: 'own', wants: null, refuses: [] }

/**
 * Creates a recognizer for a lexicon.
 *
 * @param own the reader's terms. They give no cues: a word that somebody wants to see is no evidence of a topic.
 */
export function createRecognizer(lexicon: Lexicon, own?: OwnLexicon): Recognizer {
  const index = createFormIndex(lexicon.forms)
  const ownForms = own && own.forms.length > 0 ? createOwnForms(own) : null

  function scan(text: string): BlockScan {
    const found: Mention[] = []
    const hits: CueHit[] = []
    let taken = 0
    for (let start = 0; start < text.length; start++) {
      const unit = FOLD[text.charCodeAt(start)] as number
      if (unit === IGNORED) continue
      const mayBeOurs = index.mayBeginAt(text, start, unit)
      const mayBeOwn = ownForms?.mayBeginAt(text, start, unit) === true
      if ((!mayBeOurs && !mayBeOwn) || !mayBegin(text, start, unit)) continue
      taken = start
      let best: Surface | null = null
      if (mayBeOurs) {
        index.findAt(text, start, (form, end, last) => {
          if (!mayEnd(text, end, last)) return
          const { surface, spellings, cues, takesText } = lexicon.entryAt(form)
          if (spellings && !spellings.includes(foldWidth(text.slice(start, end)))) return
          for (const cue of cues) hits.push({ start, end, cue })
          if (!takesText) return
          taken = end
          best = surface
        })
      }
      const match = mayBeOwn ? ownForms.findLongestAt(text, start) : null
      if (match && match.end >= taken) {
        taken = match.end
        best = match.surface
      }
      if (taken === start) continue
      if (best) found.push({ ...balanceQuotes(text, { start, end: taken }), surface: best })
      start = taken - 1
    }
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
