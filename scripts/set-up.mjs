/**
 * Sets up what `npm start` and `npm test` need: a recent Node, the npm packages, the browsers. It announces what it is
 * about to install and installs nothing that is present. It must not import anything outside Node, because a fresh
 * machine has nothing else.
 */
import { browserTitle, browserVariable, findBrowser } from './browsers.mjs'
import { installNpmPackages } from './npm-packages.mjs'
import {
  canInstall,
  debianPackages,
  FONT_PACKAGE,
  hasChineseFont,
  installCommand,
  installPackages,
} from './system-packages.mjs'
import { runAsScript, UserError } from './user-error.mjs'

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */
/** @typedef {Record<BrowserKind, string | null>} BrowserPaths */

const OLDEST_NODE = [20, 19]

/**
 * @typedef {object} Needs
 * @property {BrowserKind[]} browsers all of them are needed; none is fine, for a build
 * @property {boolean} tests tests also measure Chinese text, so they need a font for it
 * @property {BrowserKind} [orElse] a browser that will do when none of `browsers` is there
 */

/**
 * @param {Needs} needs
 * @returns {Promise<BrowserPaths>} the path of each needed browser, or of the one that will do; null for the others
 */
export async function setUp({ browsers, tests, orElse }) {
  checkNode()
  // Before the minute that npm takes: a mistyped CHROME_BIN should not wait for it.
  const here = paths(browsers)
  await installNpmPackages()
  if (browsers.length === 0) return here
  const missing = browsers.filter((kind) => !here[kind])
  const other = missing.length > 0 && orElse ? findBrowser(orElse) : null
  if (other && orElse) {
    console.log(`No ${missing.map(browserTitle).join(', no ')} on this machine: using ${browserTitle(orElse)}.`)
    return { ...here, [orElse]: other }
  }
  if (missing.length > 0 && !canInstall()) throw new UserError(whatToDo(missing))
  await installMissing(missing, tests)
  return paths(browsers)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new UserError(
    `Sectorlens needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install the current LTS release of Node and run this again.`,
  )
}

/**
 * @param {BrowserKind[]} browsers
 * @returns {BrowserPaths}
 */
function paths(browsers) {
  return {
    chrome: browsers.includes('chrome') ? findBrowser('chrome') : null,
    firefox: browsers.includes('firefox') ? findBrowser('firefox') : null,
  }
}

/**
 * @param {BrowserKind[]} missing
 * @param {boolean} tests
 */
async function installMissing(missing, tests) {
  const fontMissing = process.platform === 'linux' && !(await hasChineseFont())
  const packages = missing.flatMap(debianPackages)
  if (fontMissing) {
    if (canInstall()) packages.push(FONT_PACKAGE)
    else console.log('No Chinese font was found: Chinese text may show as empty boxes.')
  }
  if (packages.length === 0) return
  try {
    await installPackages(packages)
  } catch (error) {
    if (!(error instanceof UserError) || missing.length > 0 || tests) throw error
    console.log(`${error.message}\nGoing on without a Chinese font: Chinese text may show as empty boxes.`)
  }
  const still = missing.filter((kind) => !findBrowser(kind))
  if (still.length > 0) throw new UserError(whatToDo(still))
}

/** @param {BrowserKind[]} missing */
function whatToDo(missing) {
  return (
    `No ${missing.map(browserTitle).join(' and no ')} was found. Install what is missing with\n\n` +
    `  ${installCommand(missing)}\n\n` +
    `and run this again, or set ${missing.map(browserVariable).join(' and ')} to a browser you already have.`
  )
}

await runAsScript(import.meta.url, async () => {
  const { chrome, firefox } = await setUp({ browsers: ['chrome', 'firefox'], tests: true })
  console.log(`Ready.\n  Chromium  ${chrome}\n  Firefox   ${firefox}`)
})
