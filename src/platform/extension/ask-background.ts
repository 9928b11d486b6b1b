/** Sends requests to the background, over the browser's one-shot messages. */
import { type Client, createClient } from '../../protocol/client.ts'
import type { BackgroundMessageName } from '../../protocol/messages.ts'
import { native } from './native.ts'

export const askBackground: Client<BackgroundMessageName> = createClient((request) =>
  native.runtime.sendMessage(request),
)
