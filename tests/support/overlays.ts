/**
 * Reads and clicks the extension's overlays on pages as a user does. Their shadow roots are closed, so that no script
 * of the page can read them; both drivers give tests the nodes inside: Chromium by its debugger, Firefox by the
 * shadow trees that WebDriver BiDi serializes.
 */
import type { Page } from 'puppeteer-core'
import { until } from './browsers.ts'

/** An element of an overlay that has text or is a control. */
export interface OverlayPart {
  name: string
  role: string
  /** The text that is shown, and read by screen readers. */
  words: string
  label: string
  isShown: boolean
  x: number
  y: number
  width: number
  height: number
}

/** Runs in the page, with the root of an overlay host. */
const READ_PARTS = `(root) => [...root.querySelectorAll('[data-words], [aria-label], button, .tick')].map((one) => {
  const { left, top, width, height } = one.getBoundingClientRect()
  return { name: one.localName, role: one.getAttribute('role') ?? '', words: one.getAttribute('data-words') ?? '',
    label: one.getAttribute('aria-label') ?? one.textContent, isShown: one.checkVisibility(), x: left + width / 2, y: top + height / 2,
    width, height }
})`

interface DomNode {
  backendNodeId: number
  shadowRoots?: DomNode[]
  children?: DomNode[]
}

/** Nodes of WebDriver BiDi, as far as they are used here. */
interface BidiNode {
  sharedId?: string
  value?: { shadowRoot?: BidiNode | null; children?: BidiNode[] }
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result: { value?: unknown } & BidiNode } }>
}

/**
 * Calls a function with the root of each overlay host, oldest first.
 *
 * @param declaration of a function; it receives a root and `argument`, and returns a JSON value.
 */
async function callInRoots<T>(page: Page, declaration: string, argument: unknown = null): Promise<T[]> {
  const isFirefox = (await page.browser().version()).toLowerCase().includes('firefox')
  return isFirefox ? callInFirefox(page, declaration, argument) : callInChromium(page, declaration, argument)
}

async function callInChromium<T>(page: Page, declaration: string, argument: unknown): Promise<T[]> {
  const client = await page.createCDPSession()
  try {
    const { root } = (await client.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: DomNode }
    const html = root.children?.find(({ children }) => (children?.length ?? 0) > 0)
    const roots = html?.children?.flatMap(({ shadowRoots }) => shadowRoots ?? []) ?? []
    const results: T[] = []
    for (const { backendNodeId } of roots) {
      const { object } = await client.send('DOM.resolveNode', { backendNodeId })
      const { result } = await client.send('Runtime.callFunctionOn', {
        objectId: object.objectId as string,
        functionDeclaration: `function (argument) { return (${declaration})(this, argument) }`,
        arguments: [{ value: argument }],
        returnByValue: true,
        awaitPromise: true,
      })
      results.push(result.value as T)
    }
    return results
  } finally {
    await client.detach()
  }
}

async function callInFirefox<T>(page: Page, declaration: string, argument: unknown): Promise<T[]> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection }
  const context = (page.mainFrame() as unknown as { _id: string })._id
  const call = async (functionDeclaration: string, args: object[], options = {}) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      ...options,
    })
    return result.result
  }
  const html = await call('() => document.documentElement', [], {
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  })
  const roots = html.value as BidiNode['value']
  const results: T[] = []
  for (const { value } of roots?.children ?? []) {
    const sharedId = value?.shadowRoot?.sharedId
    if (!sharedId) continue
    const json = await call(
      `async (root, argument) => JSON.stringify(await (${declaration})(root, JSON.parse(argument)) ?? null)`,
      [{ sharedId }, { type: 'string', value: JSON.stringify(argument) }],
    )
    results.push(JSON.parse(String(json.value)) as T)
  }
  return results
}

/** All overlays on a page, the newest last. */
export async function readOverlays(page: Page): Promise<OverlayPart[]> {
  return (await callInRoots<OverlayPart[]>(page, READ_PARTS)).flat()
}

/** The texts of all overlays on a page, one a line. */
export async function readOverlayWords(page: Page): Promise<string> {
  const parts = await readOverlays(page)
  return parts.map(({ words, label }) => words || label).join('\n')
}

/** The overlay control with a label, once it has stopped moving. */
export async function findOverlayControl(page: Page, label: string): Promise<OverlayPart> {
  let last = ''
  return until(`"${label}"`, async () => {
    const parts = await readOverlays(page)
    const found = parts.findLast((one) => one.label === label && one.isShown && one.name !== 'div')
    const place = JSON.stringify(found ?? null)
    const isStill = place === last
    last = place
    return isStill ? found : undefined
  })
}

/** Clicks an overlay button with the mouse. */
export async function pressOverlay(page: Page, label: string): Promise<void> {
  const { x, y } = await findOverlayControl(page, label)
  await page.mouse.move(x, y)
  await page.mouse.click(x, y)
}
