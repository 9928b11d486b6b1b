/**
 * The competitors of the recognizer that need no package: one loop that only looks at every character, and common ways to
 * find many terms at once, each with the options that suit it best. All find the same folded forms.
 */
/** Units of scripts with spaces between words, as far as the generated pages contain them. */
const WORD = '[0-9a-zA-Z\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff]'
// A digit behind a decimal point begins no number.
const BEGIN = `(?<!${WORD})(?<![0-9][.,](?=[0-9]))`
const END = `(?!${WORD})`
const IS_WORD = new RegExp(`^${WORD}$`)

/** Units that one turn of the bare pass reads: it is repeated, see {@link passOver}. */
export const UNITS_A_TURN = 100_000_000

/**
 * One indexed loop that sums code units, over and over. Compiled again for every turn, run long enough for the engine's
 * best code, and counted by its best turn: in between Chromium may use code that takes three times as long, which would
 * flatter every ratio.
 * @param {string} text
 * @returns {number}
 */
export function passOver(text) {
  const sum = /** @type {(text: string) => number} */ (
    new Function(
      'text',
      'let sum = 0; for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0; return sum',
    )
  )
  let total = 0
  for (let units = 0; units < UNITS_A_TURN; units += text.length) total = (total + sum(text)) | 0
  return total
}

/**
 * Every form an alternative, longest first. Boundaries stand around whole groups: within them the engine can sort and
 * join plain alternatives by itself, which it cannot do when each carries its own.
 * @param {readonly string[]} forms
 * @param {string} flags
 */
export function createAlternation(forms, flags) {
  const groups = ['', '', '', '']
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const group = (IS_WORD.test(form[0] ?? '') ? 0 : 2) + (IS_WORD.test(form.at(-1) ?? '') ? 1 : 0)
    groups[group] += `|${escapeForm(form)}`
  }
  const patterns = groups.flatMap((group, index) =>
    group === '' ? [] : [`${index < 2 ? BEGIN : ''}(?:${group.slice(1)})${index % 2 === 1 ? END : ''}`],
  )
  return new RegExp(patterns.join('|'), flags)
}

/** @typedef {{ ends: boolean, next: Map<string, Node> }} Node */

/**
 * The same forms with shared prefixes. Longer ones come first at every fork, so the longest that fits wins.
 * @param {readonly string[]} forms
 * @param {string} flags
 */
export function createTrieRegExp(forms, flags) {
  /** @type {Node} */
  const root = { ends: false, next: new Map() }
  for (const form of forms) {
    let node = root
    for (const character of form) {
      const next = node.next.get(character) ?? { ends: false, next: new Map() }
      node.next.set(character, next)
      node = next
    }
    node.ends = true
  }
  const branches = [...root.next].map(([character, node]) => ({ character, pattern: patternOf(character, node) }))
  const words = branches.filter(({ character }) => IS_WORD.test(character)).map(({ pattern }) => pattern)
  const others = branches.filter(({ character }) => !IS_WORD.test(character)).map(({ pattern }) => pattern)
  return new RegExp([`${BEGIN}(?:${words.join('|')})`, ...others].join('|'), flags)
}

/**
 * @param {string} character
 * @param {Node} node
 * @returns {string}
 */
function patternOf(character, node) {
  const branches = [...node.next].map(([next, child]) => patternOf(next, child))
  if (node.ends) branches.push(IS_WORD.test(character) ? END : '')
  return escapeForm(character) + (branches.length === 1 ? branches[0] : `(?:${branches.join('|')})`)
}

/** @param {string} form */
function escapeForm(form) {
  return form.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
}

/**
 * @param {RegExp} pattern global
 * @param {string} text
 * @returns {{ start: number, end: number }[]}
 */
export function findAll(pattern, text) {
  const found = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ start: match.index, end: pattern.lastIndex })
  }
  return found
}
