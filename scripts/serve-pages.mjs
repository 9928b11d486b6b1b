/**
 * Serves a folder of pages only to the browsers of this machine. It reads and never writes, never leaves the folder,
 * and refuses requests under another host name (DNS rebinding by a page of the web).
 */
import { createReadStream, realpathSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { PAGE_HOST, PAGE_HOSTS } from './harness/page-hosts.mjs'

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
}

/**
 * @param {string} root
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>} `origin` without a slash at its end,
 *   under a name that the browsers of the harness resolve
 */
export async function servePages(root) {
  const folder = realpathSync(root)
  const server = createServer((request, response) => {
    const named = [...PAGE_HOSTS, '127.0.0.1'].some((host) => request.headers.host === `${host}:${port()}`)
    const readable = request.method === 'GET' || request.method === 'HEAD'
    const file = named && readable ? findFile(folder, request.url ?? '/') : null
    if (!file) {
      const status = !named ? 421 : readable ? 404 : 405
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`)
      return
    }
    response.writeHead(200, {
      'content-type': CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      'cache-control': 'no-store',
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
  })
  const port = () => {
    const address = server.address()
    if (!address || typeof address === 'string') throw new Error('The page server has no port.')
    return address.port
  }
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(undefined))
  })
  return {
    origin: `http://${PAGE_HOST}:${port()}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/**
 * @param {string} folder
 * @param {string} address path and query as requested
 * @returns {string | null} null unless it is a file below the folder, links followed
 */
function findFile(folder, address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname)
    const file = realpathSync(join(folder, path.endsWith('/') ? `${path}index.html` : path))
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}
