/** Holds our share of a page's time down while the page changes without end, and lets bursts through. */

export interface TokenBucket {
  /** Notes milliseconds of work. */
  spend(ms: number): void
  /** Milliseconds to wait until there may be work again; 0 while the budget holds. */
  wait(): number
}

/**
 * @param share part of all time that may be spent for ever.
 * @param burst milliseconds that may be spent at once, and again after a while of quiet.
 * @param readTime milliseconds, never running backwards.
 */
export function createTokenBucket(share: number, burst: number, readTime: () => number): TokenBucket {
  let credit = burst
  let read = readTime()

  function refill(): void {
    const now = readTime()
    credit = Math.min(burst, credit + (now - read) * share)
    read = now
  }

  return {
    spend(ms) {
      refill()
      credit -= ms
    },
    wait() {
      refill()
      return credit >= 0 ? 0 : -credit / share
    },
  }
}
