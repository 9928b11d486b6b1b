/** The system clock and random source, for the parts that take them as parameters. */
import { type ClockReading, toIsoWithOffset } from '../../core/clippings/create-clipping.ts'

/** The current time in the user's time zone. */
export function readClock(): ClockReading {
  const now = new Date()
  return { epochMs: now.getTime(), offsetMinutes: -now.getTimezoneOffset(), random: secureRandom }
}

/** The time a number of days ago, as ISO 8601 with offset. */
export function readIsoDaysAgo(days: number): string {
  const { epochMs, offsetMinutes } = readClock()
  return toIsoWithOffset(epochMs - days * 86_400_000, offsetMinutes)
}

/** The current time as ISO 8601 with offset. */
export function readIsoNow(): string {
  const { epochMs, offsetMinutes } = readClock()
  return toIsoWithOffset(epochMs, offsetMinutes)
}

/** The given number of random bytes. */
export function readRandomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count))
}

function secureRandom(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return (high * 2 ** 21 + (low >>> 11)) / 2 ** 53
}
