/** The asking side of the treaty. The channel is a parameter: the browser's, or a test's. */
import type { BackgroundMessageName, PageMessageName, Params, Request, Result } from './messages.ts'

/** Carries a request and brings the raw reply; `undefined` or a rejection means that nobody answered. */
export type Channel = (request: Request) => Promise<unknown>

/** Asks, and gives null when nobody answered: a silent other side is never taken for success. */
export type Client<Names extends BackgroundMessageName | PageMessageName> = <Name extends Names>(
  name: Name,
  params: Params<Name>,
) => Promise<Result<Name> | null>

/** Creates the asking side over a channel. */
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
