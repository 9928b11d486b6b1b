/** The answering side of the treaty. */
import type { BackgroundMessageName, MessageName, PageMessageName, Params, Result } from './contract.ts'
import { parseRequest } from './parse-request.ts'

/** Answers for a set of messages; the compiler asks for every one. */
export type Handlers<Names extends MessageName> = {
  readonly [Name in Names]: (params: Params<Name>) => Promise<Result<Name>> | Result<Name>
}

/**
 * Creates a listener that answers the requests it has handlers for.
 *
 * @param report gets bugs: errors thrown by a handler. The asker then gets no answer.
 * @returns the reply, or undefined when the value is not a request for this side, so that another listener may answer.
 */
export function createRouter<Names extends BackgroundMessageName | PageMessageName>(
  handlers: Handlers<Names>,
  report: (error: unknown) => void,
): (value: unknown) => Promise<unknown> | undefined {
  return (value) => {
    const request = parseRequest(value)
    if (!request || !Object.hasOwn(handlers, request.name)) return undefined
    const handle = handlers[request.name as Names] as (params: unknown) => Promise<unknown> | unknown
    return Promise.resolve()
      .then(() => handle(request.params))
      .catch((error: unknown) => {
        report(error)
        return undefined
      })
  }
}
