/** What a storage error means for the user. Browsers name the same failure differently, so names are mapped here. */
import type { SaveFailure } from '../../protocol/messages.ts'

/** A clipping would grow beyond its limits: nothing of the transaction is written. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError'
}

const FAILURES: readonly [RegExp, SaveFailure][] = [
  [/VersionError/, 'newer'],
  [/StoreBlockedError/, 'blocked'],
  [/TooLongError/, 'too_long'],
  // Chromium's error has this name and no message.
  [/quota/i, 'full'],
  [/no[ _]?space|disk|DataError|IOError|UnknownError|AbortError|TransactionInactiveError/i, 'disk'],
]

/** The reason for a storage error; a store that does not open at all is `no_store`. */
export function toSaveFailure(error: unknown): SaveFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  return FAILURES.find(([pattern]) => pattern.test(text))?.[1] ?? 'no_store'
}
