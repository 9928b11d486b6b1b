/** Requests between the parts of the extension, over the browser's one-shot messages. */
import type { Runtime } from 'webextension-polyfill'
import { type Client, createClient } from '../messages/client.ts'
import type { Asker, BackgroundMessageName, PageMessageName } from '../messages/contract.ts'
import { browser } from './browser.ts'

/** Asks the background. */
export const askBackground: Client<BackgroundMessageName> = createClient((request) =>
  browser.runtime.sendMessage(request),
)

/** Asks the page in a tab's top frame. */
export function askPage(tabId: number): Client<PageMessageName> {
  return createClient((request) => browser.tabs.sendMessage(tabId, request, { frameId: 0 }))
}

/** Lets a router answer, requests of this extension only, until the signal aborts. */
export function answerRequests(
  answer: (value: unknown, asker: Asker) => Promise<unknown> | undefined,
  signal: AbortSignal | null = null,
): void {
  const listener = (value: unknown, sender: Runtime.MessageSender) =>
    sender.id === browser.runtime.id ? answer(value, toAsker(sender)) : undefined
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
}

function toAsker({ tab, frameId }: Runtime.MessageSender): Asker {
  return { tabId: tab?.id ?? null, isTopFrame: frameId === 0, frameId: frameId ?? 0 }
}
