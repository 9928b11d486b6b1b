/** The answering side of the protocol: nothing reaches a handler whose sender or parameters are not permitted. */
import type {
  BackgroundMessageName,
  MessageName,
  PageMessageName,
  Params,
  Request,
  Result,
  Sender,
} from './messages.ts'
import { maySend } from './senders.ts'

/** Handlers for a set of messages; the compiler requires one for each. */
export type Handlers<Names extends MessageName> = {
  readonly [Name in Names]: (params: Params<Name>, sender: Sender) => Promise<Result<Name>> | Result<Name>
}

/** A sender without a tab. */
const NOBODY: Sender = {
  tabId: null,
  isTopFrame: false,
  frameId: 0,
  isOwnPage: false,
  documentId: '',
  url: '',
  pageUrl: '',
}

/**
 * Creates a listener that answers the requests it has handlers for.
 *
 * @param parse of the side that answers.
 * @param report receives bugs: errors thrown by a handler. The sender then gets no answer.
 * @returns the reply; undefined if the value is not a request for this side, so that another listener may answer, or
 * if the sender may not send it.
 */
export function createRouter<Names extends BackgroundMessageName | PageMessageName>(
  handlers: Handlers<Names>,
  parse: (value: unknown) => Request | null,
  report: (error: unknown) => void,
): (value: unknown, sender?: Sender) => Promise<unknown> | undefined {
  return (value, sender = NOBODY) => {
    const request = parse(value)
    if (!request || !Object.hasOwn(handlers, request.name) || !maySend(sender, request.name)) return undefined
    const handle = handlers[request.name as Names] as (params: unknown, sender: Sender) => Promise<unknown> | unknown
    return Promise.resolve()
      .then(() => handle(request.params, sender))
      .catch((error: unknown) => {
        report(error)
        return undefined
      })
  }
}
