/** The bytes of script that come to pages: to every page, and to a marked one without any act of the user. */
import { measureFiles, readManifest } from '../browsers/built-files.mjs'
import { expectMarks, onFreshPage } from '../clocks/cold-runs.mjs'
import { untilMarked } from '../clocks/until-marked.mjs'

/** @type {import('./group.d.ts').Group} */
export const SCRIPT_SIZES = { measure }

/**
 * Which scripts come to a marked page is read from the browser, not from names of files.
 * @param {import('./group.d.ts').Context} context
 * @returns {Promise<import('./group.d.ts').Outcome>}
 */
async function measure({ build, now, server, contentOf, report }) {
  report('sizes of scripts')
  const content = contentOf('article', 200_000)
  const expected = await expectMarks(now, server, content)
  /** @type {Set<string>} */
  const seen = new Set()
  await onFreshPage(now, server, content, async (page, finish) => {
    page.session.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith(now.origin)) seen.add(new URL(url).pathname.slice(1))
    })
    await page.session.send('Debugger.enable')
    finish()
    await untilMarked(now, page, { expected })
  })
  const everywhere = readManifest(build.chrome).content_scripts.flatMap(
    (/** @type {{ js?: string[] }} */ { js }) => js ?? [],
  )
  const [every, marked] = [measureFiles(build.chrome, everywhere), measureFiles(build.chrome, seen)]
  return {
    notes: [`scripts in a marked page: ${[...seen].sort().join(', ')}`],
    metrics: {
      content_script_kb: every.kb,
      content_script_gzip_kb: every.gzipKb,
      marked_page_script_kb: marked.kb,
      marked_page_script_gzip_kb: marked.gzipKb,
    },
  }
}
