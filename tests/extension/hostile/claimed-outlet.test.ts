/** Pages that claim another outlet's name, and text that would affect the text beside it: what is stored and shown. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { servePages } from '../../../scripts/serve-pages.mjs'
import { describeInBrowsers, readStore, selectWords, until } from '../../support/browsers.ts'

const CLAIMS = [
  ['an outlet by its site’s name', '<meta property="og:site_name" content="Reuters">'],
  ['an outlet with a letter that looks the same', '<meta property="og:site_name" content="R&#x435;uters News">'],
  ['an outlet in Chinese', '<meta property="og:site_name" content="路透社官网">'],
  [
    'an outlet as publisher',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Six fields","publisher":{"name":"Bloomberg"}}</script>',
  ],
  ['another host', '<meta property="og:site_name" content="reuters.com">'],
  ['another host as its address', '<link rel="canonical" href="https://www.reuters.com/world/six-fields-2026-01-12/">'],
] as const

const toPage = (head: string, nth: number) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Six fields</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-12T08:00:00Z">${head}</head>
  <body><article><h1>Six fields</h1><p>Sentence ${nth} of the plan names 6G and biomanufacturing.</p></article></body></html>`

const NASTY_TITLE = `\u202e\u0007Six fields \u00b7 2026-01-12 \u00b7 Reuters\u2028\u{e0041}${'x'.repeat(2_000_000)}`

describeInBrowsers({ name: 'a page that claims to be', often: 'chrome' }, (testBrowser) => {
  const folder = mkdtempSync(join(tmpdir(), 'sectorlens-claims-'))
  let server: Awaited<ReturnType<typeof servePages>>
  beforeAll(async () => {
    CLAIMS.forEach(([, head], nth) => void writeFileSync(join(folder, `claim-${nth}.html`), toPage(head, nth)))
    writeFileSync(
      join(folder, 'nasty.html'),
      toPage(
        `<meta property="og:title" content="${NASTY_TITLE}"><meta name="author" content="\u202eDana\n\u2066Field">`,
        99,
      )
        // A headline would decide.
        .replace('<h1>Six fields</h1>', '')
        .replace('<title>Six fields</title>', () => `<title>${NASTY_TITLE}</title>`),
    )
    server = await servePages(folder)
  })
  afterAll(async () => {
    await server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const host = () => new URL(server.origin).hostname.replace(/^www\./, '')

  const save = async (file: string, words: string) => {
    const page = await testBrowser.session.openPage(`${server.origin}/${file}`)
    await selectWords(page, words)
    await testBrowser.session.runCommand('save-clipping')
    const clipping = await until('the clipping', async () =>
      (await readStore(testBrowser.session)).find(({ exact }) => exact === words),
    )
    await page.close()
    return clipping
  }

  it.each(CLAIMS.map(([name], nth) => [name, nth] as const))('%s is called by its host', async (_, nth) => {
    const clipping = await save(`claim-${nth}.html`, `Sentence ${nth} of the plan`)
    expect(clipping.outlet).toBe(host())
    expect(new URL(clipping.canonicalUrl).origin).toBe(server.origin)
  })

  it('anything, in a title of two million letters with signs of direction, is stored on one line within its limit', async () => {
    const { title, author } = await save('nasty.html', 'Sentence 99 of the plan')
    expect(title).toMatch(/^Six fields · 2026-01-12 · Reuters x+…$/)
    expect(title.length).toBeLessThanOrEqual(1000)
    expect(author).toBe('Dana Field')
  })

  it('anything is shown as a title apart from the facts, with its host, and laid out no further than it is seen', async () => {
    const list = await testBrowser.session.openExtensionPage('src/library/index.html')
    const row = await until('the row', () =>
      list.evaluate(() => {
        const title = [...document.querySelectorAll<HTMLElement>('.clipping .title')].find((one) =>
          one.textContent?.includes('Reuters'),
        )
        if (!title) return null
        const facts = title.parentElement?.querySelector<HTMLElement>('.facts')
        return {
          units: title.textContent?.length ?? 0,
          lines: title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight),
          isIsolated: title.dir === 'auto',
          facts: facts?.innerText ?? '',
          looksAlike:
            !!facts &&
            getComputedStyle(facts).color === getComputedStyle(title).color &&
            getComputedStyle(facts).fontWeight === getComputedStyle(title).fontWeight,
        }
      }),
    )
    expect(row.units).toBeLessThanOrEqual(300)
    expect(row.lines).toBeLessThan(2.5)
    expect(row).toMatchObject({ isIsolated: true, looksAlike: false })
    expect(row.facts).toContain(host())
    expect(row.facts).not.toContain('Reuters')
    await list.close()
  })
})
