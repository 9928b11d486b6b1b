/**
 * The matching table: a trie over folded units. Edges live in one open-addressing hash table of typed arrays, since a
 * dense table of thousands of Chinese characters by thousands of states costs tens of megabytes, and objects per node
 * cost both memory and start-up time.
 */

/** No edge, or no pattern. */
export const NONE = -1

/** A trie of folded strings. Node 0 is the root. */
export interface Automaton {
  /** Follows the edge of a folded unit; {@link NONE} where there is none. */
  next(node: number, unit: number): number
  /** Index of the pattern that ends at a node; {@link NONE} where none ends. */
  patternAt(node: number): number
  /** Whether any pattern begins with this folded unit: the cheap question that settles most positions. */
  canStart(unit: number): boolean
}

/**
 * Builds the trie.
 *
 * @param patterns folded, non-empty strings. Of equal ones the first counts.
 */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const capacity = patterns.reduce((sum, pattern) => sum + pattern.length, 1)
  const slots = nextPowerOfTwo(capacity * 2)
  const mask = slots - 1
  const keyNode = new Int32Array(slots).fill(NONE)
  const keyUnit = new Uint16Array(slots)
  const target = new Int32Array(slots)
  const patternOf = new Int32Array(capacity).fill(NONE)
  const starts = new Uint8Array(0x10000)
  let nodes = 1

  /** The slot that holds this edge, or the free slot where it belongs. */
  function slotOf(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & mask
    while (keyNode[slot] !== NONE && !(keyNode[slot] === node && keyUnit[slot] === unit)) slot = (slot + 1) & mask
    return slot
  }

  patterns.forEach((pattern, index) => {
    let node = 0
    starts[pattern.charCodeAt(0)] = 1
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i)
      const slot = slotOf(node, unit)
      if (keyNode[slot] === NONE) {
        keyNode[slot] = node
        keyUnit[slot] = unit
        target[slot] = nodes++
      }
      node = target[slot] as number
    }
    if (patternOf[node] === NONE) patternOf[node] = index
  })

  return {
    next(node, unit) {
      const slot = slotOf(node, unit)
      return keyNode[slot] === NONE ? NONE : (target[slot] as number)
    },
    patternAt: (node) => patternOf[node] as number,
    canStart: (unit) => starts[unit] === 1,
  }
}

function nextPowerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)))
}
