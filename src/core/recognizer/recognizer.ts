/**
 * Scans a text for mentions. Overlap policy: leftmost-longest. Of the matches that begin first the longest counts, and
 * the search continues behind it; decoys take part and are not counted. The user's own terms take part as well and win
 * against terms of the same length. Total, deterministic, and linear in the text.
 *
 * What one block can decide is decided here: word boundaries, capitals, the sentence. What depends on the rest of the
 * document is left to `document-cues`.
 */
import type { CueId, Surface } from '../lexicon/concept.ts'
import type { CustomLexicon } from '../lexicon/custom-lexicon.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldWidth } from '../text/fold-text.ts'
import { isDecimalTail, mayEnd } from './boundaries.ts'
import { joinCompounds } from './compounds.ts'
import { createCustomForms } from './custom-forms.ts'
import { decideInBlock, ruleOutNames } from './disambiguation.ts'
import { createDocumentCues } from './document-cues.ts'
import { createFormIndex } from './form-index.ts'
import type { BlockScan, Candidate, CueHit, Mention, Verdict } from './mention.ts'
import { widenPhrases } from './noun-phrase.ts'
import { balanceQuotes, holdsIgnored } from './spans.ts'

export interface Recognizer {
  /** Version of the lexicon, for the clippings it labels. */
  readonly lexiconVersion: string
  /** Scans one block. */
  scan(text: string): BlockScan
  /** Finds the mentions of a text that is a whole document. */
  find(text: string): Mention[]
}

/** A match at a place: a surface, or a decoy. */
interface Taken {
  end: number
  surface: Surface | null
}

const NOTHING: BlockScan = { candidates: [], cues: [] }

/** The decision on every custom term: the user listed it, so neither sentence nor document matters. */
const CUSTOM_VERDICT: Verdict = { settled: 'own', decisive: null, wants: null, refuses: [] }

/**
 * Creates a recognizer for a lexicon.
 *
 * @param own the user's terms. They give no cues: a word that a user wants to see is no evidence of a topic.
 */
export function createRecognizer(lexicon: Lexicon, own?: CustomLexicon): Recognizer {
  const { found, findFrom } = createFormIndex(lexicon.forms, lexicon.prefixIndex)
  const customForms = own && own.forms.length > 0 ? createCustomForms(own) : null

  /** Of the forms found last the longest that consumes its text, or null; cues on the way are recorded. */
  function takeFound(text: string, start: number, hits: CueHit[]): Taken | null {
    let taken: Taken | null = null
    for (let i = 0; i < found.count; i++) {
      const end = found.end[i] as number
      if (!mayEnd(text, end, found.last[i] as number)) continue
      const { surface, spellings, cues, takesText } = lexicon.entryAt(found.form[i] as number)
      if (spellings && !spellings.includes(foldWidth(text.slice(start, end)))) continue
      for (const cue of cues) hits.push({ start, end, cue })
      if (takesText) taken = { end, surface }
    }
    return taken
  }

  function scan(text: string): BlockScan {
    const mentions: Mention[] = []
    const hits: CueHit[] = []
    let ours = findFrom(text, 0)
    let theirs = customForms ? customForms.findFrom(text, 0) : text.length
    while (ours < text.length || theirs < text.length) {
      const start = Math.min(ours, theirs)
      const taken = isDecimalTail(text, start) ? null : takeLongest(text, start, ours, theirs, hits)
      if (taken?.surface) mentions.push(toMention(text, start, taken.end, taken.surface))
      const next = taken ? taken.end : start + 1
      if (ours < next) ours = findFrom(text, next)
      if (customForms && theirs < next) theirs = customForms.findFrom(text, next)
    }
    if (mentions.length === 0 && hits.length === 0) return NOTHING
    const decided = mentions.map((mention) => {
      const { start, end, surface } = mention
      const verdict = surface.isOwn ? CUSTOM_VERDICT : decideInBlock(mention, text, hits, lexicon)
      const { settled, decisive, wants, refuses, weighing } = verdict
      // Written out: a page may have tens of thousands, and spreading costs several times as much.
      return { start, end, surface, settled, decisive, wants, refuses, weighing }
    })
    const named = joinCompounds(text, decided, lexicon).map((candidate) => ruleOutNames(text, candidate, lexicon))
    return { candidates: widenPhrases(text, named, lexicon), cues: listCues(hits, named) }
  }

  /** The match that consumes its text at `start`, where shipped forms, custom ones, or both begin. */
  function takeLongest(text: string, start: number, ours: number, theirs: number, hits: CueHit[]): Taken | null {
    const shipped = ours === start ? takeFound(text, start, hits) : null
    const match = theirs === start ? (customForms?.longestFound(text) ?? null) : null
    return match && match.end >= (shipped?.end ?? 0) ? match : shipped
  }

  return {
    lexiconVersion: lexicon.version,
    scan,
    find(text) {
      const document = createDocumentCues()
      const block = scan(text)
      document.add(block)
      return block.candidates.filter((candidate) => document.isMention(candidate))
    },
  }
}

function toMention(text: string, start: number, end: number, surface: Surface): Mention {
  if (!holdsIgnored(text, start, end)) return { start, end, surface }
  return { ...balanceQuotes(text, { start, end }), surface }
}

/** Every cue once, save those of titles and images (`the Rockets`, 像坐了火箭). A block gives few, and most often the same few. */
function listCues(hits: readonly CueHit[], candidates: readonly Candidate[]): CueId[] {
  const images = candidates.filter(({ settled }) => settled === 'in-an-image')
  const cues: CueId[] = []
  for (const { start, end, cue } of hits) {
    if (cues.includes(cue) || images.some((image) => image.start <= start && end <= image.end)) continue
    cues.push(cue)
  }
  return cues
}
