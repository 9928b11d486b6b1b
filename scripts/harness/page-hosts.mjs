/**
 * Host names for pages of this machine in the browsers that the harness starts. The loopback's own addresses are an
 * intranet, where the extension marks nothing unless asked, so an article needs a name like those of the web. Nobody
 * owns `.example` (RFC 2606); an archive is known by its own name alone.
 */

/** The host of served pages by default. */
export const PAGE_HOST = 'www.news.example'

/** The host of an archive in the table of mirrors, for copies of served pages. */
export const ARCHIVE_HOST = 'arquivo.pt'

/** All names that resolve to this machine. Firefox supports no pattern for them. */
export const PAGE_HOSTS = [
  PAGE_HOST,
  'news.example',
  'mail.news.example',
  'docs.news.example',
  'bbs.news.example',
  'daily.example',
  'notnews.example',
  ARCHIVE_HOST,
]

/**
 * Arguments for Chromium. A page of a real outlet is served over TLS, which enables the clipboard and the like; the
 * names are treated as secure only where Chromium's warning bar about that is invisible.
 * @param {boolean} headless
 */
export function toChromiumHostArguments(headless) {
  const rules = PAGE_HOSTS.map((host) => `MAP ${host} 127.0.0.1`).join(',')
  const secure = '--unsafely-treat-insecure-origin-as-secure=*.news.example'
  return [`--host-resolver-rules=${rules}`, ...(headless ? [secure] : [])]
}

/** The same for Firefox. */
export const FIREFOX_HOST_PREFERENCES = {
  'network.dns.localDomains': PAGE_HOSTS.join(','),
  'dom.securecontext.allowlist': PAGE_HOSTS.join(','),
}
