/** The kind of each shape of page, in a real document with boxes and styles. */
import { afterEach, describe, expect, it } from 'vitest'
import { readEvidence } from '../../../src/page/source/page-kind.ts'
import { PAGE_KIND_CASES } from '../../cases/page-kinds.ts'

const PAGES = import.meta.glob<string>('../../pages/*.html', { query: '?raw', import: 'default', eager: true })

/** Opens a page of tests/pages in a frame as large as a window. Its scripts stay off: they are no part of the shape. */
async function open(file: string): Promise<Document> {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.style.cssText = 'inline-size: 1000px; block-size: 700px'
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  frame.srcdoc = PAGES[`../../pages/${file}`] as string
  document.body.append(frame)
  await loaded
  return frame.contentDocument as Document
}

afterEach(() => document.body.replaceChildren())

describe('what a page is', () => {
  it.each(PAGE_KIND_CASES)('$name: $evidence', async ({ file, address, evidence }) => {
    const page = await open(file)
    const before = page.documentElement.outerHTML
    expect(readEvidence(page, new URL(address))).toBe(evidence)
    expect(page.documentElement.outerHTML).toBe(before)
  })
})
