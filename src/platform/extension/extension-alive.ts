/**
 * Whether the extension behind a content script still exists. After an update or reload the old script runs on in open
 * pages, but can reach nothing any more; it must notice and end. That is neither an error nor worth a message.
 */
import { native } from './native.ts'

const OCCASIONS = ['visibilitychange', 'scroll', 'pointerdown', 'keydown', 'focus'] as const

/** Aborts the lifetime at the first event after the extension is gone. */
export function endWithExtension(lifetime: AbortController): void {
  const check = () => {
    if (!isExtensionAlive()) lifetime.abort()
  }
  for (const occasion of OCCASIONS) {
    window.addEventListener(occasion, check, { capture: true, passive: true, signal: lifetime.signal })
  }
}

/** Whether messages can still reach the extension. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(native.runtime?.id)
  } catch {
    return false
  }
}
