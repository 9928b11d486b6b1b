/**
 * Makes the pictures of README and docs with the built extension: an article in light and dark, the popup empty and
 * full in three languages, the library. `npm run screenshots` writes them to docs/pictures.
 */
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildWhenStale } from './build.mjs'
import { launch } from './launch.mjs'
import { distFolder, PAGES, ROOT } from './project.mjs'
import { servePages } from './serve-pages.mjs'
import { setUp } from './set-up.mjs'
import { runAsScript } from './user-error.mjs'

/** @typedef {import('./harness/session.mjs').Page} Page */
/** @typedef {import('./harness/session.mjs').Session} Session */

const PICTURES = join(ROOT, 'docs/pictures')

/** Which paragraphs of which article are saved. */
const SAVED = [
  ['minister-en.html', 4],
  ['minister-zh-hant.html', 3],
  ['minister-zh-hans.html', 3],
]

/**
 * @param {Page} page
 * @param {string} name
 */
async function shoot(page, name) {
  const path = join(PICTURES, `${name}.png`)
  await page.screenshot({ path: /** @type {`${string}.png`} */ (path) })
  console.log(`  ${relative(ROOT, path)}`)
}

/**
 * @param {Session} session
 * @param {string} url
 * @returns {Promise<Page>}
 */
async function openArticle(session, url) {
  const page = await session.openPage(url)
  await page.setViewport({ width: 1100, height: 760, deviceScaleFactor: 1 })
  await page.waitForFunction(() => CSS.highlights.size > 0)
  return page
}

/** @param {Page} page */
async function scrollToStory(page) {
  await page.evaluate(() => document.querySelector('#story p')?.scrollIntoView())
  await sleep(400)
}

/**
 * The popup for an article, at its own size.
 * @param {Session} session
 * @param {Page} article
 */
async function openPopup(session, article) {
  const tab = await session.tabId(article)
  const popup = await session.openExtensionPage(`src/popup/index.html?tab=${tab}`)
  await popup.setViewport({ width: 400, height: 560, deviceScaleFactor: 2 })
  await popup.waitForSelector('main')
  await sleep(600)
  return popup
}

/**
 * @param {Session} session
 * @param {string} origin
 */
async function keepTen(session, origin) {
  for (const [file, count] of SAVED) {
    const article = await openArticle(session, `${origin}/${file}`)
    for (let index = 0; index < Number(count); index++) {
      await article.evaluate((nth) => {
        const paragraph = [...document.querySelectorAll('#story p')].filter((p) => (p.textContent ?? '').length > 60)[
          nth
        ]
        if (paragraph) getSelection()?.selectAllChildren(paragraph)
      }, index)
      await session.runCommand('save-clipping')
      await sleep(500)
    }
    await article.close()
  }
}

/**
 * @param {string} lang
 * @param {(session: Session) => Promise<void>} take
 * @param {'light' | 'dark'} [colorScheme]
 */
async function withBrowser(lang, take, colorScheme = 'light') {
  const session = await launch({
    kind: 'chrome',
    extensionDir: distFolder('chrome'),
    headless: true,
    lang,
    colorScheme,
  })
  try {
    await take(session)
  } finally {
    await session.close()
  }
}

await runAsScript(import.meta.url, async () => {
  await setUp({ browsers: ['chrome'], tests: true })
  await buildWhenStale('chrome')
  mkdirSync(PICTURES, { recursive: true })
  const server = await servePages(PAGES)
  try {
    for (const lang of ['en', 'zh-CN', 'zh-TW']) {
      await withBrowser(lang, async (session) => {
        const file = { en: 'minister-en.html', 'zh-CN': 'minister-zh-hans.html', 'zh-TW': 'minister-zh-hant.html' }[
          lang
        ]
        const article = await openArticle(session, `${server.origin}/${file}`)
        if (lang === 'en') await shoot(await openPopup(session, article), 'popup-empty')
        await keepTen(session, server.origin)
        await shoot(await openPopup(session, article), `popup-${lang}`)
        if (lang !== 'en') return
        await article.bringToFront()
        await scrollToStory(article)
        await shoot(article, 'article-light')
        const list = await session.openExtensionPage('src/library/index.html')
        await list.setViewport({ width: 1100, height: 760, deviceScaleFactor: 1 })
        await sleep(600)
        await shoot(list, 'library')
      })
    }
    await withBrowser(
      'en',
      async (session) => {
        const article = await openArticle(session, `${server.origin}/minister-en.html`)
        await scrollToStory(article)
        await shoot(article, 'article-dark')
        await keepTen(session, server.origin)
        await shoot(await openPopup(session, article), 'popup-dark')
      },
      'dark',
    )
  } finally {
    await server.close()
  }
})
