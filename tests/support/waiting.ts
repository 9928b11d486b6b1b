/**
 * All waiting of the tests. None sleeps for a while and then looks: that is too short on a busy machine, and too long
 * on every other. A test waits `until` something has come true, observes that something `stays` as it is, or, as a part
 * of the user's input, comes to `rest`. `tests/conventions.test.ts` holds this. Runs in Node.js and in pages.
 */
import { expect } from 'vitest'

/** Pause between two looks, in milliseconds. */
const PAUSE_MS = 50

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Waits until a condition returns something truthy, and returns that; a timeout names what it waited for. */
export async function until<T>(
  what: string,
  read: () => Promise<T> | T,
  milliseconds = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds
  let last: unknown
  while (Date.now() < end) {
    const value = await Promise.resolve(read()).catch((error: unknown) => {
      last = error
      return null
    })
    if (value) return value
    await pause(PAUSE_MS)
  }
  throw new Error(`Waited in vain for ${what}${last ? `: ${last}` : ''}`)
}

/**
 * Waits until a value has been the same for so many milliseconds, and returns it.
 *
 * @param read returns null while there is nothing yet.
 */
export function untilStill<T>(
  what: string,
  read: () => Promise<T | null> | T | null,
  milliseconds: number,
): Promise<NonNullable<T>> {
  let last = ''
  let since = 0
  return until(what, async () => {
    const value = await read()
    const text = JSON.stringify(value)
    if (text !== last) since = Date.now()
    last = text
    return Date.now() - since >= milliseconds ? value : null
  })
}

/**
 * Observes a value for so many milliseconds, and fails as soon as it is another one: for what must not happen, and
 * where nothing shows that it no longer can. They exceed what the product takes where it does happen.
 */
export async function stays<T>(
  what: string,
  read: () => Promise<T> | T,
  expected: T,
  milliseconds: number,
): Promise<void> {
  const end = Date.now() + milliseconds
  for (let isLast = false; !isLast; ) {
    isLast = Date.now() >= end
    expect(await read(), what).toEqual(expected)
    if (!isLast) await pause(PAUSE_MS)
  }
}

/**
 * A rest between two acts of the user or of a hostile page: a pointer that stands still, a card that is read. It belongs
 * to the input, as the distance of a movement does, and never stands for the time that something takes.
 */
export const rest = pause

/** Two animation frames: what is scheduled for the next one, scroll events included, is done. */
export async function frames(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}

/** What a promise resolves to, or null where it fails or takes longer: the driver loses pages that are blocked. */
export function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  return Promise.race([promise.catch(() => null), pause(milliseconds).then(() => null)])
}
