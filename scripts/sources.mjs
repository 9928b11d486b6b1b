/**
 * `npm run --silent sources -- FOLDER|FILE [--json]`: prints what a clipping made in saved pages would hold, and why.
 * `harness/saved-pages` tells where a page's address comes from and how it is shown. With `--json` there is one line a
 * page, and standard output has nothing else.
 */
import { resolve } from 'node:path'
import { bundleForPage, evaluateInPages, listSavedPages } from './harness/saved-pages.mjs'
import { runAsScript, UserError } from './user-error.mjs'

/** @typedef {import('./harness/saved-pages.mjs').SavedPage} SavedPage */
/** @typedef {import('./sources-in-page.ts').ReadPage} ReadPage */

/**
 * @param {SavedPage} page
 * @param {ReadPage} read
 */
function printPage({ file }, { url, why, kind, reason, ...fields }) {
  console.log(`${file}\n  ${url}\n  ${kind}: ${reason}`)
  for (const [name, value] of Object.entries(fields)) {
    const known = why[name === 'date' ? 'day' : name]
    const because = known?.from ? `  (${known.from}: ${known.reason}${known.sure ? '' : '; to be checked'})` : ''
    if (value !== null && value !== false) console.log(`  ${name}: ${value}${because}`)
  }
}

await runAsScript(import.meta.url, async () => {
  const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
  if (!given) throw new UserError('Usage: npm run --silent sources -- FOLDER|FILE [--json]')
  const asJson = process.argv.includes('--json')
  /** @param {SavedPage} page @param {ReadPage} read */
  const print = (page, read) => {
    const { why, ...line } = read
    if (asJson) process.stdout.write(`${JSON.stringify({ file: page.file, ...line })}\n`)
    else printPage(page, read)
  }
  const code = await bundleForPage('scripts/sources-in-page.ts')
  await evaluateInPages(listSavedPages(resolve(given)), code, ({ url }) => `readPage(${JSON.stringify(url)})`, print)
})
