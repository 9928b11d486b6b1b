/** Asking pages, and answering, over the browser's one-shot messages. */
import type { Runtime } from 'webextension-polyfill'
import { type Client, createClient } from '../messages/client.ts'
import type { Asker, PageMessageName } from '../messages/contract.ts'
import { browser } from './browser.ts'

/** Asks the page in a tab's top frame, or in another frame of it. */
export function askPage(tabId: number, frameId = 0): Client<PageMessageName> {
  return createClient((request) => browser.tabs.sendMessage(tabId, request, { frameId }))
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
