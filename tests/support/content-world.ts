/**
 * Acts in a page in the world of the content scripts, as a page could that broke out of its own world. A page of the
 * extension sends the code there: what `scripting.executeScript` runs shares the world of the content scripts in both
 * browsers.
 */
import type { Page } from 'puppeteer-core'

export interface ContentWorld {
  /** Sends messages at once, and returns their answers in order; null for none. */
  send(messages: readonly { name: string; params: unknown }[]): Promise<unknown[]>
  /** Writes into the storage that all parts share. */
  write(values: Record<string, unknown>): Promise<void>
  /** Everything in it. */
  readAll(): Promise<Record<string, unknown>>
  /** What `storage.session` returns: its values, or a text saying that it cannot be accessed. */
  readSession(): Promise<unknown>
}

type Step =
  | { do: 'send'; messages: readonly unknown[] }
  | { do: 'write'; values: object }
  | { do: 'readAll' | 'readSession' }

/**
 * @param extensionPage a page of the extension, which stays open.
 * @param tabId of the page that is entered, in its top frame.
 */
export function enterContentWorld(extensionPage: Page, tabId: number): ContentWorld {
  async function run(step: Step): Promise<unknown> {
    return extensionPage.evaluate(
      async (tab, given) => {
        const { chrome } = globalThis as unknown as { chrome: never } as unknown as { chrome: Extension }
        const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab }, func: act, args: [given] })
        return answer?.result

        interface Extension {
          scripting: { executeScript(call: object): Promise<{ result: unknown }[]> }
          runtime: { sendMessage(message: unknown): Promise<unknown> }
          storage: Record<
            'local' | 'session',
            { get(keys: null): Promise<unknown>; set(values: object): Promise<void> }
          >
        }

        /** Runs in the tab, so it must not use anything outside itself. */
        async function act(wanted: { do: string; messages?: readonly unknown[]; values?: object }): Promise<unknown> {
          const { storage, runtime } = (globalThis as unknown as { chrome: Extension }).chrome
          if (wanted.do === 'send') {
            const sent = (wanted.messages ?? []).map((message) => runtime.sendMessage(message))
            return Promise.all(
              sent.map((answer) =>
                answer.then(
                  (value) => value ?? null,
                  () => null,
                ),
              ),
            )
          }
          if (wanted.do === 'write') return (await storage.local.set(wanted.values ?? {})) ?? null
          if (wanted.do === 'readAll') return storage.local.get(null)
          try {
            return (await storage.session.get(null)) ?? null
          } catch {
            return 'out of reach'
          }
        }
      },
      tabId,
      step,
    )
  }
  return {
    send: (messages) => run({ do: 'send', messages }) as Promise<unknown[]>,
    write: async (values) => void (await run({ do: 'write', values })),
    readAll: () => run({ do: 'readAll' }) as Promise<Record<string, unknown>>,
    readSession: () => run({ do: 'readSession' }),
  }
}
