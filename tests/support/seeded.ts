/** Random numbers that are the same in every run. */

export interface Random {
  /** In `[0, 1)`. */
  next(): number
  /** Whole number in `[from, to]`. */
  between(from: number, to: number): number
  pick<T>(things: readonly T[]): T
  shuffle<T>(things: readonly T[]): T[]
}

/** mulberry32, by Tommy Ettinger (public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    pick: (things) => things[between(0, things.length - 1)] as (typeof things)[number],
    shuffle(things) {
      const mixed = [...things]
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = between(0, i)
        ;[mixed[i], mixed[j]] = [mixed[j] as (typeof mixed)[number], mixed[i] as (typeof mixed)[number]]
      }
      return mixed
    },
  }
}
