/**
 * Runs Mozilla's own checks on the Firefox build, as the store runs them. Errors fail; warnings are shown, because each
 * has to be explained to the store's reviewer.
 */
import { join } from 'node:path'
import { buildWhenStale } from './build.mjs'
import { distFolder, ROOT } from './project.mjs'
import { lastLines, runCommand } from './run-command.mjs'
import { setUp } from './set-up.mjs'
import { runAsScript, UserError } from './user-error.mjs'

/** @typedef {{ _type: string, code: string, message: string, file?: string, line?: number }} Finding */

/** @returns {Promise<void>} */
export async function lintFirefox() {
  const program = join(ROOT, 'node_modules/web-ext/bin/web-ext.js')
  const args = ['lint', '--source-dir', distFolder('firefox'), '--no-config-discovery', '--output', 'json']
  // Otherwise it would query the registry for a newer version of itself.
  const { output } = await runCommand(process.execPath, [program, ...args], { env: { NO_UPDATE_NOTIFIER: '1' } })
  const report = parseReport(output)
  /** @type {Finding[]} */
  const findings = [...report.errors, ...report.warnings, ...report.notices]
  for (const { _type, code, message, file, line } of findings) {
    console.log(`${_type}  ${code}  ${file ?? ''}${line ? `:${line}` : ''}\n    ${message}`)
  }
  const { errors, warnings, notices } = report.summary
  console.log(`web-ext lint: ${errors} errors, ${warnings} warnings, ${notices} notices`)
  if (errors > 0) throw new UserError('The Firefox build would be refused by the store: see the errors above.')
}

/** @param {string} output */
function parseReport(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{')))
  } catch {
    throw new UserError(`web-ext lint gave no report. It said:\n${lastLines(output)}`)
  }
}

await runAsScript(import.meta.url, async () => {
  await setUp({ browsers: [], tests: false })
  await buildWhenStale('firefox')
  await lintFirefox()
})
