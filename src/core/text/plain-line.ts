/**
 * Cleans a one-line fact (title, outlet, credit, author, page) for display beside the interface's own words: text from
 * a page or file must not change the direction of what follows it, hide letters, or pile marks over its neighbours.
 * Quotes are not cleaned: they stay unchanged.
 */
import { CUT_MARK, cutText } from './cut-text.ts'

/** Marks over one letter; Vietnamese, Hebrew with accents and Thai have up to three, Tibetan four. */
const MOST_MARKS = 4

/** Units read per unit of the limit: a text behind megabytes of invisible characters is no title. */
const READ_FOR_EACH = 4
const READ_AT_LEAST = 4096

/**
 * Invisible characters that a word needs, at the places where it needs them: joiners between the parts of an emoji, and
 * after a letter of a script that shapes its letters by their neighbours (Arabic, Indic scripts, Mongolian); variation
 * selectors after an emoji, a keycap's digit, a Chinese character, or a Mongolian letter. One each: a second has no
 * effect.
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
 * Removed characters: control characters, bidi controls, those that Unicode lists as ignorable (zero-width characters,
 * tag characters, soft hyphens), interlinear annotation, the object replacement, and noncharacters. Tags are removed
 * although the flags of England, Scotland and Wales use them: they can carry any text invisibly.
 */
const NOTHING = String.raw`[[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufff9-\ufffc]--[\t-\r\x85\u115f\u1160\u3164\uffa0]]`

const NEEDED_OR_NOTHING = new RegExp(`(${NEEDED})|${NOTHING}`, 'gv')

/** White space, with the letters of Hangul and the Braille pattern that are displayed as blank. */
const BLANKS = /[\s\x85\u115f\u1160\u2800\u3164\uffa0]+/gu

const PILED_MARKS = new RegExp(`((?:\\p{M}[\u200c\u200d]?){${MOST_MARKS}})[\\p{M}\u200c\u200d]+`, 'gu')

/** Texts of such characters alone have nothing to remove. Asked first: the patterns above are slow to compile. */
const PLAIN =
  /^[\t\n\r -~\xa1-\xac\xae-\u02ff\u2010-\u2027\u3000-\u3020\u3040-\u3096\u30a0-\u30ff\u3400-\u9fff\uff01-\uff5e]*$/

/**
 * The text on one line. Total and idempotent.
 *
 * @param limit in UTF-16 units; a longer text is cut at a character and ends in `…`. Infinity for no limit.
 */
export function toPlainLine(text: string, limit: number): string {
  const read = Math.max(READ_AT_LEAST, limit * READ_FOR_EACH)
  const part = text.slice(0, read)
  const line = PLAIN.test(part)
    ? part.replace(/\s+/g, ' ').trim()
    : part.toWellFormed().replace(NEEDED_OR_NOTHING, '$1').replace(BLANKS, ' ').replace(PILED_MARKS, '$1').trim()
  return text.length > read && line.length < limit ? line + CUT_MARK : cutText(line, limit)
}

/** A text of several lines without characters that affect the text around it; spaces and line breaks are kept. */
export function toHarmlessText(text: string): string {
  return text.toWellFormed().replace(NEEDED_OR_NOTHING, '$1').replace(PILED_MARKS, '$1')
}
