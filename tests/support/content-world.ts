/** Runs code in a page where our content scripts run: what a page could do that broke out of its own world. */
import type { Page } from 'puppeteer-core'
import { type Session, until } from './browsers.ts'

export interface ContentWorld {
  /** Evaluates an expression there; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>
}

/** The world of our content scripts in a page's top frame. Chromium alone lets a driver in. */
export async function enterContentWorld(page: Page, session: Session): Promise<ContentWorld> {
  const client = await page.createCDPSession()
  const ours = session.extensionUrl('').replace(/\/$/, '')
  let contextId: number | null = null
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === ours && (context.auxData as { type?: string }).type === 'isolated') contextId = context.id
  })
  await client.send('Runtime.enable')
  const id = await until('the world of our content scripts', () => contextId)
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
        expression,
        contextId: id,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
  }
}
