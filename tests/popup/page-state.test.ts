/** What the popup says of a page that gives no report. */
import { describe, expect, it } from 'vitest'
import { toSilentKind } from '../../src/popup/page-state.ts'

describe('a page that gives no report', () => {
  it.each([
    ['an ordinary page opened before us', 'https://a.example/x', true, 'silent'],
    ['a page the browser keeps from us', 'https://a.example/x', false, 'withheld'],
    ['an unknown address, with access to the web', '', true, 'foreign'],
    ['an unknown address, access withheld', '', false, 'withheld'],
    ['a page of the browser', 'chrome://settings', true, 'foreign'],
    ['the same in Firefox', 'about:addons', false, 'foreign'],
    ['a PDF', 'https://a.example/paper.PDF?x=1', true, 'pdf'],
    ['a PDF on disk', 'file:///home/paper.pdf', false, 'pdf'],
    ['an extension shop', 'https://addons.mozilla.org/firefox/', true, 'foreign'],
    ['another extension shop', 'https://chromewebstore.google.com/', true, 'foreign'],
  ])('%s', (_, url, hasAccess, kind) => {
    expect(toSilentKind(url, hasAccess)).toBe(kind)
  })
})
