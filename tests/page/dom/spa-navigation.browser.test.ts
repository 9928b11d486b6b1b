/**
 * Documents that become another page without being loaded: single-page sites, and articles that arrive after their
 * frame.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBesideWord } from '../../../src/core/recognizer/neighbours.ts'
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts'
import { createTopRole } from '../../../src/marker/session/page-role.ts'
import { createPageSession, type PageSession } from '../../../src/marker/session/page-session.ts'
import { scanAsBackground } from '../../support/scan-as-background.ts'
import { stays } from '../../support/waiting.ts'

const address = location.href
let end: AbortController
let session: PageSession
/** Paths for which the session has decided whether to mark, in order. */
let decided: string[]

/** The tests are served from localhost, whose pages are never marked automatically. */
const readAddress = () => new URL(location.pathname + location.search, 'https://www.news.example')

const countMarks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)

function setType(type: string | null): void {
  document.querySelector('meta[property="og:type"]')?.remove()
  if (type === null) return
  const meta = document.createElement('meta')
  meta.setAttribute('property', 'og:type')
  meta.content = type
  document.head.append(meta)
}

function showPage(path: string, type: string | null, text: string): void {
  history.pushState(null, '', path)
  setType(type)
  const page = document.createElement('p')
  page.append(text)
  document.body.replaceChildren(page)
}

beforeEach(() => {
  end = new AbortController()
  showPage('/list?x', null, '6G')
  const role = createTopRole(document, readAddress)
  decided = []
  session = createPageSession(
    {
      createScan: scanAsBackground(),
      firstSettings: DEFAULT_SETTINGS,
      applyStyle: () => {},
      role: {
        ...role,
        decide(settings, asked) {
          decided.push(location.pathname)
          return role.decide(settings, asked)
        },
      },
      shadowStyles: null,
      loadIsBeside: async () => isBesideWord,
    },
    end.signal,
  )
})

afterEach(() => {
  end.abort()
  setType(null)
  document.body.replaceChildren()
  history.replaceState(null, '', address)
})

describe('a page in a document that stays', () => {
  it('is marked when it is an article, and is left alone when it is none', async () => {
    expect(countMarks()).toBe(0)
    showPage('/2026/01/21/story-1001.html', 'article', '6G')
    await expect.poll(countMarks, { timeout: 3000 }).toBe(1)
    showPage('/2026/01/21/story-1002.html', 'article', '6G and biomanufacturing')
    await expect.poll(countMarks, { timeout: 3000 }).toBe(2)
    showPage('/list?y', null, '6G')
    await expect.poll(countMarks, { timeout: 3000 }).toBe(0)
  })

  it('is marked when it becomes an article late', async () => {
    showPage('/2026/01/21/story-1003.html', null, '6G')
    await expect.poll(() => decided.at(-1), { timeout: 3000 }).toBe('/2026/01/21/story-1003.html')
    expect(countMarks()).toBe(0)
    setType('article')
    await expect.poll(countMarks, { timeout: 5000 }).toBe(1)
  })

  it('is marked at the wish of the user, and the next one is not', async () => {
    session.markAnyway()
    await expect.poll(countMarks, { timeout: 3000 }).toBe(1)
    showPage('/list?z', null, '6G')
    await expect.poll(countMarks, { timeout: 3000 }).toBe(0)
  })

  it('leaves nothing behind after fifty turns', async () => {
    for (let turn = 0; turn < 50; turn++) {
      showPage(`/2026/01/21/story-${2000 + turn}.html`, turn % 2 ? 'article' : null, '6G')
      await new Promise(requestAnimationFrame)
    }
    await expect.poll(countMarks, { timeout: 3000 }).toBe(1)
    end.abort()
    expect(CSS.highlights.size).toBe(0)
    document.body.append('6G')
    await stays('marks', () => CSS.highlights.size, 0, 300)
  })
})
