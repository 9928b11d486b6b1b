/**
 * A fact of one line (title, outlet, credit, author, page) as it may stand beside our own words: text from a page or
 * file must not turn the direction of what follows it, hide letters, or pile marks over its neighbours. Quotes do not
 * go through here: they stay as they stood.
 */
import { CUT_MARK, cutText } from './cut-text.ts'

/** Marks over one letter; Vietnamese, Hebrew with accents and Thai have up to three, Tibetan four. */
const MOST_MARKS = 4

/** Units that are read for each unit that is wanted: what stands behind megabytes of signs that say nothing is no title. */
const READ_FOR_EACH = 4
const READ_AT_LEAST = 4096

/**
 * Signs without a shape of their own that a word cannot do without, where they stand as the word needs them: joiners
 * between the parts of an emoji, and behind a letter of a script that shapes its letters by their neighbours (Arabic,
 * Indic scripts, Mongolian); variation selectors behind an emoji, a keycap's digit, a Chinese character, or a Mongolian
 * letter. One each: the second of two says nothing.
 */
const NEEDED = [
  String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[[\p{L}\p{M}]--[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Inherited}\p{sc=Common}\p{Default_Ignorable_Code_Point}]])[\u200c\u200d]`,
  String.raw`(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`,
  String.raw`(?<=[\d#*])\ufe0f(?=\u20e3)`,
  String.raw`(?<=\p{sc=Han})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=[\p{sc=Mongolian}&&\p{L}])[\u180b-\u180f]`,
].join('|')

/**
 * What says nothing: control characters, signs of direction, what Unicode lists as ignorable (zero-width signs, tag
 * characters, soft hyphens), interlinear annotation, the place of an object, and what is no character. Tags go although
 * the flags of England, Scotland and Wales are made of them: they carry any text without a trace of it.
 */
const NOTHING = String.raw`[[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufff9-\ufffc]--[\t-\r\x85\u115f\u1160\u3164\uffa0]]`

const NEEDED_OR_NOTHING = new RegExp(`(${NEEDED})|${NOTHING}`, 'gv')

/** White space, with the letters of Hangul and the pattern of Braille that are shown as a blank. */
const BLANKS = /[\s\x85\u115f\u1160\u2800\u3164\uffa0]+/gu

const PILED_MARKS = new RegExp(`((?:\\p{M}[\u200c\u200d]?){${MOST_MARKS}})[\\p{M}\u200c\u200d]+`, 'gu')

/**
 * The text on one line. Total; the line of a line is that line.
 *
 * @param limit in UTF-16 units; what is longer is cut at a character and ends in `…`. Infinity where nothing is cut.
 */
export function toPlainLine(text: string, limit: number): string {
  const read = Math.max(READ_AT_LEAST, limit * READ_FOR_EACH)
  const line = text
    .slice(0, read)
    .toWellFormed()
    .replace(NEEDED_OR_NOTHING, '$1')
    .replace(BLANKS, ' ')
    .replace(PILED_MARKS, '$1')
    .trim()
  return text.length > read && line.length < limit ? line + CUT_MARK : cutText(line, limit)
}

/** A text of several lines without what would act on the text around it; blanks and breaks of lines stay as they are. */
export function toHarmlessText(text: string): string {
  return text.toWellFormed().replace(NEEDED_OR_NOTHING, '$1').replace(PILED_MARKS, '$1')
}
