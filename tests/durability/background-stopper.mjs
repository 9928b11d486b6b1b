/**
 * Stops the background again and again, also while it starts. The session's own way waits until the stopped worker is
 * gone, which never ends where messages start the next one at once. A worker with an attached driver starts again
 * paused, so it is resumed each time.
 */

const RESUME_EVERY_MS = 20

/**
 * @param {import('../../scripts/harness/session.mjs').Session} session
 * @returns {Promise<{ stop: () => Promise<void>, end: () => void }>}
 */
export async function createBackgroundStopper(session) {
  if (session.kind === 'firefox') return { stop: session.stopBackground, end: () => {} }
  const [page] = await session.browser.pages()
  if (!page) throw new Error('There is no page to speak to the browser through.')
  const protocol = await page.createCDPSession()
  await protocol.send('ServiceWorker.enable')
  const origin = session.extensionUrl('')
  const resume = async () => {
    const targets = session.browser
      .targets()
      .filter((one) => one.type() === 'service_worker' && one.url().startsWith(origin))
    // Each by itself: a driver never answers for a worker that has just gone, and the next one would stay paused.
    await Promise.allSettled(
      targets.map(async (target) => (await target.worker())?.client.send('Runtime.runIfWaitingForDebugger')),
    )
  }
  // A worker that is just stopping does not receive it; the next one will.
  const timer = setInterval(() => void resume().catch(() => {}), RESUME_EVERY_MS)
  return {
    stop: async () => void (await protocol.send('ServiceWorker.stopAllWorkers')),
    end: () => clearInterval(timer),
  }
}
