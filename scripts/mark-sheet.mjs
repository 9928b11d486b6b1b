/**
 * Writes the style sheet that every page gets, for the browser that is built for: the core generates its rules, so
 * nothing has to be kept in step by hand. No file of the sources is generated.
 */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from './project.mjs'

/** The sheet as the manifest names it. */
export const MARK_SHEET = 'src/content/marks.css'

/**
 * @param {'root' | 'every'} reach which elements the rules select in that browser
 * @returns {Promise<string>}
 */
export async function readMarkSheet(reach) {
  const { module: sheet } = await runnerImport(join(ROOT, 'src/core/settings/page-sheet.ts'))
  const { module: settings } = await runnerImport(join(ROOT, 'src/core/settings/settings.ts'))
  return sheet.toPageSheet(settings.DEFAULT_SETTINGS, reach)
}

/**
 * A build gets the sheet as a file; the dev server serves it as a module, as it does with every style.
 * @param {'root' | 'every'} reach
 * @returns {import('vite').Plugin}
 */
export function markSheet(reach) {
  return {
    name: 'mark-sheet',
    resolveId: (id) => (id === `/${MARK_SHEET}` ? join(ROOT, MARK_SHEET) : null),
    load: async (id) => (id === join(ROOT, MARK_SHEET) ? readMarkSheet(reach) : null),
    // Early: the manifest's bundler looks for named files among existing ones.
    async buildStart() {
      this.emitFile({ type: 'asset', fileName: MARK_SHEET, source: await readMarkSheet(reach) })
    },
  }
}
