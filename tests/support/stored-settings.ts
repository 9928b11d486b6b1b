/** Reads storage.local in the background. */
import type { Session } from './browsers.ts'

function readStoredSettings(session: Session): Promise<Record<string, unknown>> {
  return session.evaluateInBackground(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
    return chrome.storage.local.get(null)
  }) as Promise<Record<string, unknown>>
}

/** The settings that lasting acts may have changed, as one text. */
export async function readLasting(session: Session): Promise<string> {
  const stored = await readStoredSettings(session)
  const names = ['mutedConcepts', 'wrongHere', 'siteRules']
  // A list that is empty again says the same as one that was never written.
  return JSON.stringify(names.map((name) => Object.entries((stored[`settings:${name}`] ?? []) as object)))
}
