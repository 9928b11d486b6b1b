/** Asking pages, and answering, over the browser's one-shot messages. */
import type { Runtime } from 'webextension-polyfill'
import { type Client, createClient } from '../messages/client.ts'
import type { Asker, PageMessageName } from '../messages/contract.ts'
import { native } from './native.ts'

/** Asks the page in a tab's top frame, or in another frame of it. */
export function askPage(tabId: number, frameId = 0): Client<PageMessageName> {
  return createClient((request) => native.tabs.sendMessage(tabId, request, { frameId }))
}

/** Lets a router answer, requests of this extension only, until the signal aborts. */
export function answerRequests(
  answer: (value: unknown, asker: Asker) => Promise<unknown> | undefined,
  signal: AbortSignal | null = null,
): void {
  // Not every browser takes a promise for an answer; a listener that gives true answers later in all of them.
  const listener: Runtime.OnMessageListenerCallback = (value, sender, reply) => {
    const answered = sender.id === native.runtime.id ? answer(value, toAsker(sender)) : undefined
    void answered?.then(reply)
    return (answered !== undefined) as true
  }
  native.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => native.runtime.onMessage.removeListener(listener), { once: true })
}

function toAsker({ tab, frameId }: Runtime.MessageSender): Asker {
  return { tabId: tab?.id ?? null, isTopFrame: frameId === 0, frameId: frameId ?? 0 }
}
