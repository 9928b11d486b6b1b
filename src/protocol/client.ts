/** The sending side of the protocol. The channel is a parameter: the browser's, or a test's. */
import type { BackgroundMessageName, PageMessageName, Params, Request, Result } from './messages.ts'

/** Carries a request and returns the raw reply; `undefined` or a rejection means that nobody answered. */
export type Channel = (request: Request) => Promise<unknown>

/** Sends a request; null if nobody answered, so that silence is never taken for success. */
export type Client<Names extends BackgroundMessageName | PageMessageName> = <Name extends Names>(
  name: Name,
  params: Params<Name>,
) => Promise<Result<Name> | null>

/** Creates the sending side over a channel. */
export function createClient<Names extends BackgroundMessageName | PageMessageName>(channel: Channel): Client<Names> {
  return async (name, params) => {
    try {
      const reply = await channel({ name, params } as Request)
      return reply === undefined ? null : (reply as Result<typeof name>)
    } catch {
      return null
    }
  }
}
