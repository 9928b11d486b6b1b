/**
 * Names under which pages of this machine are read by the browsers that we start. The loopback's own addresses are an
 * intranet, where the extension marks nothing unasked, so an article has to stand under a name as the web has them.
 * `.example` belongs to nobody (RFC 2606).
 */

/** Where served pages stand unless something else is asked for. */
export const PAGE_HOST = 'www.news.example'

/** All names that lead to this machine. Firefox knows no pattern for them. */
export const PAGE_HOSTS = [
  PAGE_HOST,
  'news.example',
  'mail.news.example',
  'docs.news.example',
  'bbs.news.example',
  'daily.example',
  'notnews.example',
]

/**
 * Arguments for Chromium. A page of a real outlet is served over TLS, which gives it the clipboard and the like; the
 * names are treated so where nobody sees the bar with which Chromium warns of that.
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
