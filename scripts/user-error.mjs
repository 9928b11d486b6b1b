/**
 * Failures that a person can fix (no browser, no network, a mistyped path) are printed in one or two sentences;
 * everything else is a bug and is printed with its stack. Only this file makes that distinction.
 * It must not import anything outside Node: it runs before `npm ci`.
 */
import { pathToFileURL } from 'node:url'

/** Thrown with a message meant to be printed as it is. */
export class UserError extends Error {
  /** @override */
  name = 'ExpectedError'
}

/**
 * Runs `main` when the script was started directly and does nothing when it was imported.
 * @param {string} moduleUrl `import.meta.url` of the calling script
 * @param {() => Promise<void>} main
 */
export async function runAsScript(moduleUrl, main) {
  const started = process.argv[1]
  if (!started || moduleUrl !== pathToFileURL(started).href) return
  try {
    await main()
  } catch (error) {
    if (error instanceof UserError) console.error(`\n${error.message}`)
    else console.error(error)
    process.exitCode = 1
  }
}
