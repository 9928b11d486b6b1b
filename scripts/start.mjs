/**
 * `npm start`: opens a browser with the extension on an article, and sets up what that needs. With a display the
 * browser is left to the user; without one the script runs the demo and prints its results.
 */

import { browserTitle } from './browsers.mjs'
import { buildWhenStale } from './build.mjs'
import { distFolder } from './project.mjs'
import { setUp } from './set-up.mjs'
import { openTarget, parseArguments } from './start-target.mjs'
import { runAsScript, UserError } from './user-error.mjs'

const WHAT_TO_DO = `
  The article is open with its mentions marked.
    Save a passage    select it, then Alt+C, or right-click and "Save clipping"
    Look at the page  Alt+K, or the Sectorlens button of the toolbar
    Export            in that popup

  Close the browser, or press Ctrl+C here, to end. What you save goes with this window: it uses a profile of its own.
`

await runAsScript(import.meta.url, async () => {
  const wishes = parseArguments(process.argv.slice(2))
  const target = await openTarget(wishes.target)
  try {
    await show(wishes, target.url)
  } finally {
    await target.close()
  }
})

/**
 * @param {import('./start-target.mjs').Wishes} wishes
 * @param {string} url
 */
async function show({ firefox, demo }, url) {
  const found = firefox
    ? await setUp({ browsers: ['firefox'], tests: false })
    : await setUp({ browsers: ['chrome'], tests: false, orElse: 'firefox' })
  const kind = found.chrome ? 'chrome' : 'firefox'
  await buildWhenStale(kind)
  // The rest needs the npm packages, which the set-up has just installed.
  const { hasDisplay, launch } = await import('./launch.mjs')
  const { runDemo } = await import('./demo.mjs')
  const { untilClosed } = await import('./until-closed.mjs')
  const alone = demo || !hasDisplay()
  console.log(`Starting ${browserTitle(kind)}${alone ? ', without a window' : ''} …`)
  const session = await launch({ kind, extensionDir: distFolder(kind), headless: alone })
  try {
    const page = await session.openPage(url).catch((error) => {
      const reason = /net::\w+|NS_ERROR_\w+/.exec(error.message)?.[0] ?? error.message.split('\n')[0]
      throw new UserError(`${url} could not be opened: ${reason}`)
    })
    if (alone) {
      await runDemo(session, page)
      return
    }
    console.log(WHAT_TO_DO)
    await untilClosed(session)
  } finally {
    await session.close()
  }
}
