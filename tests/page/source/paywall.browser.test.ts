/** Which pages state that part of them is not free to read. */
import { describe, expect, it } from 'vitest'
import { isPaidPage } from '../../../src/page/source/paywall.ts'

const article = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferries', ...fields })}</script>`

/** A page with layout, so that hidden elements are really hidden. */
async function open(head: string, body: string): Promise<{ document: Document; close(): void }> {
  const frame = document.createElement('iframe')
  frame.srcdoc = `<!doctype html><head>${head}</head><body>${body}</body>`
  document.body.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  return { document: frame.contentDocument as Document, close: () => frame.remove() }
}

describe('a page', () => {
  it.each<[string, string, string, boolean]>([
    ['that says nothing of it is free', article({}), '', false],
    ['that says so is free', article({ isAccessibleForFree: true }), '', false],
    ['that says it is not is paid', article({ isAccessibleForFree: false }), '', true],
    ['may say so in a word', article({ isAccessibleForFree: 'False' }), '', true],
    ['may say so by the name of schema.org', article({ isAccessibleForFree: 'https://schema.org/False' }), '', true],
    [
      'of which a part is paid is paid',
      article({ hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.rest' }] }),
      '',
      true,
    ],
    ['may have its one part without a list', article({ hasPart: { isAccessibleForFree: 'false' } }), '', true],
    ['with parts that are none is free', article({ hasPart: [null, 'x', { isAccessibleForFree: {} }] }), '', false],
    ['may say so in microdata', '<meta itemprop="isAccessibleForFree" content="false">', '', true],
    ['may call itself metered', '<meta property="article:content_tier" content="metered">', '', true],
    ['may call itself free', '<meta property="article:content_tier" content="free">', '', false],
    ['that shows a wall is paid', '', '<div class="article-paywall__box">Subscribe</div>', true],
    ['that hides a wall is free', '', '<div id="paywall" style="display:none">Subscribe</div>', false],
  ])('%s', async (_, head, body, isPaid) => {
    const page = await open(head, body)
    expect(isPaidPage(page.document)).toBe(isPaid)
    page.close()
  })
})
