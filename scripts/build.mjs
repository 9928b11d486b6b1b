/**
 * Builds the extension for both browsers, each in a separate process because the browser is chosen by an environment
 * variable that the Vite configuration reads once.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { newestChange } from './newest-change.mjs'
import { distFolder, ROOT, TARGETS } from './project.mjs'
import { runCommand } from './run-command.mjs'
import { setUp } from './set-up.mjs'
import { runAsScript, UserError } from './user-error.mjs'

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

const SOURCES = [
  'src',
  'icons',
  'scripts',
  'LICENSE',
  'manifest.json',
  'vite.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
]

/**
 * @param {readonly BrowserKind[]} kinds
 * @returns {Promise<void>}
 */
export async function build(kinds) {
  for (const kind of kinds) {
    const started = performance.now()
    const args = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn']
    const { code, output } = await runCommand(process.execPath, args, { cwd: ROOT, env: { TARGET: kind } })
    if (code !== 0) throw new UserError(`The build for ${kind} failed:\n${output.trim()}`)
    console.log(`Built dist/${kind} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
}

/**
 * @param {BrowserKind} kind
 * @returns {Promise<void>}
 */
export async function buildWhenStale(kind) {
  const built = statSync(join(distFolder(kind), 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (newestChange(SOURCES.map((name) => join(ROOT, name))) > built) await build([kind])
}

await runAsScript(import.meta.url, async () => {
  await setUp({ browsers: [], tests: false })
  await build(TARGETS)
})
