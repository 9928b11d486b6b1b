/** Measures how far the text around a place agrees with the context that a quote was saved with. */
import { isDense } from '../text/bare-text.ts'

/** Units by which two texts may drift apart and still be compared: a word or two inserted or removed. */
const DRIFT = 8
const WIDTH = 2 * DRIFT + 1

/** The cost of a unit that differs, is missing or is added, as a multiple of its weight. */
const PENALTY = 2

/** Longest context that is compared, in bare units. */
const LONGEST = 96

/** After falling this far behind, no agreement further out can make up for the differences. */
const GIVE_UP = 36

const NEVER = -1000

/** Units of the context that are also searched a little further away, how far, and at what cost. */
const ANCHOR = 12
const REACH = 160
const COST_OF_GAP = 4

/**
 * Weight of the context beside a place, or near it if something was inserted between.
 *
 * @param context bare text that ends (`before`) or begins (`after`) at the quote.
 * @param page bare text of the page.
 * @param at where the quote begins or ends in it.
 */
export function measureAgreement(context: string, page: string, at: number, side: 'before' | 'after'): number {
  const beside = extend(context, page, at, side)
  if (beside >= ANCHOR || context.length < ANCHOR / 2) return beside
  const size = isDense(context.charCodeAt(side === 'before' ? context.length - 1 : 0)) ? ANCHOR / 2 : ANCHOR
  if (side === 'before') {
    const near = page.slice(Math.max(0, at - REACH), at)
    const found = near.lastIndexOf(context.slice(-size))
    return found < 0
      ? beside
      : Math.max(beside, extend(context, page, at - near.length + found + size, side) - COST_OF_GAP)
  }
  const found = page.slice(at, at + REACH).indexOf(context.slice(0, size))
  return found < 0 ? beside : Math.max(beside, extend(context, page, at + found, side) - COST_OF_GAP)
}

/**
 * Weight of the context right beside a place, counted from the place outwards (letters one, Chinese characters two)
 * minus the cost of differences. Differences beyond the last agreement cost nothing: pages change around a quote. By
 * coincidence texts agree to about 4.
 *
 * This is the extension step of local alignment (Altschul et al. 1990), in a band around the diagonal.
 */
function extend(context: string, page: string, at: number, side: 'before' | 'after'): number {
  const step = side === 'before' ? -1 : 1
  const inContext = side === 'before' ? context.length - 1 : 0
  const inPage = side === 'before' ? at - 1 : at
  const rows = Math.min(context.length, LONGEST)
  let last = new Int16Array(WIDTH + 1).fill(NEVER)
  let row = new Int16Array(WIDTH + 1)
  for (let drift = 0; drift <= DRIFT; drift++) last[DRIFT + drift] = -PENALTY * drift
  let best = 0
  for (let i = 0; i < rows; i++) {
    const unit = context.charCodeAt(inContext + step * i)
    const weight = isDense(unit) ? 2 : 1
    const cost = PENALTY * weight
    let reached = NEVER
    row.fill(NEVER)
    for (let column = 0; column < WIDTH; column++) {
      const j = i + column - DRIFT
      if (j < -1) continue
      let score = (last[column + 1] as number) - cost
      if (column > 0) score = Math.max(score, (row[column - 1] as number) - cost)
      if (j >= 0) {
        const same = page.charCodeAt(inPage + step * j) === unit
        score = Math.max(score, (last[column] as number) + (same ? weight : -cost))
      }
      row[column] = score
      if (score > reached) reached = score
    }
    if (reached > best) best = reached
    if (reached < best - GIVE_UP) break
    ;[last, row] = [row, last]
  }
  return best
}
