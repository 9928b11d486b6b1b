/**
 * Serves generated pages on the loopback under a news site's name, and withholds the end of each until requested. By
 * then a browser has parsed, laid out and painted all of the page; its work afterwards is end of document and content
 * scripts, so these can be separated from the page's own cost.
 */
import { createServer } from 'node:http'

/** The name that browsers resolve to this machine. No such host exists (RFC 2606). */
export const HOST = 'news.example'

/** @typedef {{ url: string, finish: () => void }} HeldPage */

/** @returns {Promise<{ hold: (html: string, folder: string) => HeldPage, close: () => Promise<void> }>} */
export async function serveHeldPages() {
  /** @type {Map<string, { html: string, finished: boolean, response: import('node:http').ServerResponse | null }>} */
  const pages = new Map()
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    if (!page) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.write(page.html)
    if (page.finished) response.end('</body></html>')
    else page.response = response
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The page server has no port.')
  let count = 0
  return {
    hold: (html, folder) => {
      const path = `/${folder}/${++count}.html`
      const page = { html, finished: false, response: null }
      pages.set(path, page)
      return {
        url: `http://${HOST}:${address.port}${path}`,
        finish: () => {
          const { response } = /** @type {{ response: import('node:http').ServerResponse | null }} */ (page)
          page.finished = true
          response?.end('</body></html>')
        },
      }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
