/** Limits the extension's share of a page's time while the page changes without end, but allows bursts. */

export interface TokenBucket {
  /** Records milliseconds of work. */
  spend(ms: number): void
  /** Milliseconds to wait until work is allowed again; 0 while there is credit. */
  wait(): number
}

/**
 * @param share fraction of all time that may be spent in the long run.
 * @param burst milliseconds that may be spent at once, and again after a quiet period.
 * @param readTime monotonic clock in milliseconds.
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
