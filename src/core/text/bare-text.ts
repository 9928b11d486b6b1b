/**
 * A text reduced to its letters and digits, in folded form: what two copies of a quote share despite differences of
 * markup, line breaks, punctuation, width or script. Every unit has its place in the raw text.
 */
import { EXPANSIONS, foldUnit, IGNORED, isOfWord, prepareTables, SPACE } from './character-tables.ts'
import { SELECTOR_LEAD } from './compatibility.ts'
import { mayExpand } from './fold-text.ts'

/** Folded letters and digits of a raw text. */
export interface BareText {
  readonly text: string
  /** Offset in the raw text of each unit's raw unit. */
  readonly starts: Uint32Array
}

/** Raw units that are processed between two yields: well below a millisecond. */
const UNITS_BETWEEN_YIELDS = 32_768

/** Units converted to a string at once: engines accept that many arguments of one call. */
const UNITS_A_CALL = 8192

/** The bare form of a raw unit; {@link IGNORED} for all that is no letter or digit, {@link EXPANDS} for several. */
let bareUnits: Uint16Array | null = null
const EXPANDS = 1

function fillBareUnits(): Uint16Array {
  prepareTables()
  const units = new Uint16Array(0x10000)
  for (let raw = 0; raw < units.length; raw++) {
    const unit = foldUnit(raw)
    if (mayExpand(raw) && EXPANSIONS[String.fromCharCode(raw)]) units[raw] = EXPANDS
    else if (unit !== IGNORED && unit !== SPACE && (isOfWord(unit) || isGaplessLetter(unit))) units[raw] = unit
  }
  return units
}

/** Letters of scripts without spaces; excludes their punctuation, compatibility forms and icons (private use). */
function isGaplessLetter(unit: number): boolean {
  if (unit < 0x2e80 || (unit >= 0xe000 && unit < 0xf900) || unit === 0x30fb) return false
  if (unit < 0x3040) return unit < 0x3000 || (unit >= 0x3005 && unit <= 0x3007)
  return unit < 0xfe00 || (unit >= 0xff66 && unit < 0xffdd)
}

/** Processes a text in small steps, so that a page of any size can be read between other work. */
export function* readBareInSteps(raw: string): Generator<void, BareText, void> {
  bareUnits ??= fillBareUnits()
  let units = new Uint16Array(raw.length + 16)
  let starts = new Uint32Array(raw.length + 16)
  let length = 0
  for (let i = 0; i < raw.length; i++) {
    if (i > 0 && i % UNITS_BETWEEN_YIELDS === 0) yield
    const rawUnit = raw.charCodeAt(i)
    const unit = bareUnits[rawUnit] as number
    if (rawUnit === SELECTOR_LEAD) i++
    if (unit === IGNORED) continue
    const expansion = unit === EXPANDS ? (EXPANSIONS[raw[i] as string] as string) : null
    const parts = expansion?.length ?? 1
    if (length + parts > units.length) {
      units = grow(units, new Uint16Array(units.length * 2))
      starts = grow(starts, new Uint32Array(starts.length * 2))
    }
    for (let part = 0; part < parts; part++) {
      units[length] = expansion?.charCodeAt(part) ?? unit
      starts[length++] = i
    }
  }
  let text = ''
  for (let from = 0; from < length; from += UNITS_A_CALL) {
    text += String.fromCharCode(...units.subarray(from, Math.min(length, from + UNITS_A_CALL)))
  }
  return { text, starts: starts.subarray(0, length) }
}

function grow<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** Processes a text at once. */
export function readBare(raw: string): BareText {
  const steps = readBareInSteps(raw)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The letters and digits of a short text, folded. */
export function toBare(raw: string): string {
  return readBare(raw).text
}

/**
 * Whether a bare unit belongs to a script that writes a word with one or two characters: such a unit carries about
 * twice as much information as a letter.
 */
export function isDense(unit: number): boolean {
  return unit >= 0x2e80
}

/** The weight of a bare text: letters count one, Chinese characters two. */
export function weigh(bare: string, start = 0, end = bare.length): number {
  let weight = 0
  for (let i = start; i < end; i++) weight += isDense(bare.charCodeAt(i)) ? 2 : 1
  return weight
}
