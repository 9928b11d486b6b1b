/**
 * Has the frames inside a marked page marked with it: notifies the background of every change, and of frames that
 * loaded.
 */

import { throttle } from '../../page/dom/throttle.ts'
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName } from '../../protocol/messages.ts'
import type { PageSession } from './page-session.ts'

/** Frames load in bursts, and each order visits all of them. */
const PAUSE_MS = 500

/** Syncs the frames of a document until the signal aborts; where there are none, nothing is sent. */
export function syncFrames(
  view: Window,
  session: Pick<PageSession, 'isMarking' | 'readSite' | 'follow'>,
  ask: Client<BackgroundMessageName>,
  signal: AbortSignal,
): void {
  let sent = false
  const send = throttle(
    view,
    () => {
      const mark = session.isMarking()
      if (!sent && (!mark || view.length === 0)) return
      sent = mark
      void ask('reading.frames', { mark, site: session.readSite() })
    },
    PAUSE_MS,
    signal,
  )
  const onLoad = ({ target }: Event) => {
    if (session.isMarking() && /^i?frame$/i.test((target as Element).nodeName)) send()
  }
  session.follow({
    changed: () => {
      if (session.isMarking() !== sent) send()
    },
  })
  view.document.addEventListener('load', onLoad, { capture: true, passive: true, signal })
  send()
}
