/**
 * Waits until the user has finished with a browser: its last window closed, the browser ended, or Ctrl+C here.
 */

/**
 * @param {import('./harness/session.mjs').Session} session
 * @returns {Promise<void>} resolves when the browser is gone
 */
export async function untilClosed(session) {
  const { browser } = session
  await new Promise((resolve) => {
    browser.once('disconnected', resolve)
    // On macOS a browser continues without a window, where nobody could see or end it.
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => [])
      if (pages.length === 0) resolve(undefined)
    })
  })
  await session.close()
}
