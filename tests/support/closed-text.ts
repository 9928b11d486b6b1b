/** What our closed shadow roots say, through Chromium's debugger: no script of the page can ask. */
import type { Page } from 'puppeteer-core'

interface DomNode {
  nodeId: number
  backendNodeId: number
  shadowRoots?: DomNode[]
  children?: DomNode[]
}

/**
 * The text of the newest host at the document's end; null where there is none.
 *
 * @param press label of a button to press there.
 */
export async function readClosedText(page: Page, press = ''): Promise<string | null> {
  const client = await page.createCDPSession()
  try {
    const { root } = (await client.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: DomNode }
    const html = root.children?.find(({ children }) => (children?.length ?? 0) > 0)
    const host = html?.children?.findLast(({ shadowRoots }) => (shadowRoots?.length ?? 0) > 0)
    const shadow = host?.shadowRoots?.[0]
    if (!shadow) return null
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function (label) {
        const button = [...this.querySelectorAll('button')].find((one) => one.textContent === label)
        if (button) button.click()
        return [...this.children].filter((one) => one.nodeName !== 'STYLE').map((one) => one.innerText).join('\\n')
      }`,
      arguments: [{ value: press }],
      returnByValue: true,
    })
    return String(result.value)
  } finally {
    await client.detach()
  }
}
