/** Serves one page on this machine whose content a test can change between visits. */
import { createServer } from 'node:http'
import { PAGE_HOST } from '../../scripts/harness/page-hosts.mjs'

export interface ChangingPage {
  /** The page's address. */
  readonly address: string
  /** Sets the answer from now on. */
  show(html: string, status?: number): void
  close(): Promise<void>
}

/** @param path with a leading slash; every other path is not found. */
export async function serveChangingPage(path: string): Promise<ChangingPage> {
  let [page, code] = ['', 200]
  const server = createServer((request, response) => {
    const isAsked = request.url === path
    response.writeHead(isAsked ? code : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(isAsked ? page : '')
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    address: `http://${PAGE_HOST}:${port}${path}`,
    show(html, status = 200) {
      page = html
      code = status
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
