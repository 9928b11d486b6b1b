/**
 * Text that would turn the direction of a row or imitate its facts, from earlier versions and files: how rows show it.
 */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, until } from '../../support/browsers.ts'
import { clippingOf } from '../../support/clippings.ts'
import { saveClippings } from '../../support/list-page.ts'

const url = (name: string) => `https://notnews.example/2026/${name}`
const NASTY = [
  clippingOf({
    id: 'c0mk9a1b2cnasty0001',
    exact: 'One of the plan.',
    outlet: 'Reuters',
    url: url('1'),
    canonicalUrl: url('1'),
  }),
  clippingOf({
    id: 'c0mk9a1b2cnasty0002',
    exact: '\u202eTwo of the plan.',
    title: 'הכותרת של היום',
    outlet: '\u202eשופ \u00b7 2026-01-12',
    url: url('2'),
    canonicalUrl: url('2'),
    copies: [{ url: url('copy'), outlet: '\u202eevil', date: '2026-01-13' }],
  }),
  clippingOf({
    id: 'c0mk9a1b2cnasty0003',
    exact: `Three ${'plan '.repeat(15_000)}`,
    title: `六大领域 \u00b7 2026-01-12 \u00b7 Reuters ${'题'.repeat(900)}`,
    outlet: 'x'.repeat(200),
    url: 'javascript:alert(1)',
    canonicalUrl: 'javascript:alert(1)',
    linkToQuote: 'javascript:alert(1)//https://a.example',
  }),
]

describeInBrowsers({ name: 'rows with nasty text', often: 'firefox' }, (testBrowser) => {
  let page: Page
  it('show the host, keep directions apart, lay out no more than is seen, and link to the web alone', async () => {
    page = await testBrowser.session.openExtensionPage('src/library/index.html')
    await saveClippings(page, NASTY)
    await page.close()
    page = await testBrowser.session.openExtensionPage('src/library/index.html')
    const rows = await until('three rows', () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('.clipping')]
        if (all.length < 3) return null
        return all.map((row) => ({
          facts: row.querySelector<HTMLElement>('.facts')?.innerText ?? '',
          source: row.querySelector('.source')?.textContent ?? '',
          isolated: [...row.querySelectorAll('.fact-name, .host')].every((one) => one.localName === 'bdi'),
          quoteDirection: row.querySelector<HTMLElement>('.quote')?.dir,
          units: row.textContent?.length ?? 0,
          height: row.getBoundingClientRect().height,
          links: [...row.querySelectorAll('a')].map((link) => link.href),
        }))
      }),
    )
    const [three, two, one] = rows
    expect(one?.facts).toContain('notnews.example')
    expect(two?.source).not.toMatch(/[\u202a-\u202e]/)
    expect(two?.facts).toContain('notnews.example')
    expect(rows.every(({ isolated, quoteDirection }) => isolated && quoteDirection === 'auto')).toBe(true)
    expect(three?.units).toBeLessThan(4000)
    expect(three?.height).toBeLessThan(500)
    expect(three?.links).toEqual([])
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/rows-${testBrowser.kind}.png` })
    await page.close()
  })
})
