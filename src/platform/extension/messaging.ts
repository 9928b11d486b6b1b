/** Sends requests to pages and answers requests, over the browser's one-shot messages. */
import type { Runtime } from 'webextension-polyfill'
import { type Client, createClient } from '../../protocol/client.ts'
import type { PageMessageName, Sender } from '../../protocol/messages.ts'
import { native } from './native.ts'

/** Sends requests to a tab's top frame, or to another of its frames. */
export function askPage(tabId: number, frameId = 0): Client<PageMessageName> {
  return createClient((request) => native.tabs.sendMessage(tabId, request, { frameId }))
}

/** Answers requests of this extension (and no other) with a router, until the signal aborts. */
export function answerRequests(
  answer: (value: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal: AbortSignal | null = null,
): void {
  // Not every browser accepts a promise as an answer; a listener that returns true can answer later in all of them.
  const listener: Runtime.OnMessageListenerCallback = (value, sender, reply) => {
    const answered = sender.id === native.runtime.id ? answer(value, toSender(sender)) : undefined
    void answered?.then(reply)
    return (answered !== undefined) as true
  }
  native.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => native.runtime.onMessage.removeListener(listener), { once: true })
}

/** Browsers added the sender's origin and document in different versions. */
type BrowserSender = Runtime.MessageSender & { origin?: string; documentId?: string }

function toSender({ tab, frameId = 0, url = '', origin, documentId }: BrowserSender): Sender {
  const ownUrl = native.runtime.getURL('')
  const tabId = tab?.id ?? null
  return {
    tabId,
    isTopFrame: tab !== undefined && frameId === 0,
    frameId,
    isOwnPage: url.startsWith(ownUrl) && (origin === undefined || `${origin}/` === ownUrl),
    documentId: documentId ?? `${tabId}:${frameId}:${url}`,
    url,
    pageUrl: tab?.url ?? '',
  }
}
