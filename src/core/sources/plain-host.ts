/** A host without the labels of its editions. Apart from the rules of addresses, since every page's detector holds it. */

/** First labels of mobile, printed and AMP editions; `www` makes no difference either. */
const EDITION = /^(?:www|m|wap|mobile|3g|touch|h5|mip|print|amp)\./
/** Labels that act like a registry below a country's code: the label before them is a site, not an edition. */
const REGISTRY = /^(?:com|net|org|gov|edu|ac|co|or|ne|go|gob|mil|idv|info)\.[a-z]{2}$/
/** Portals whose `mobile.` host is a channel about mobile phones, with articles of its own. */
const PHONE_CHANNELS = /^mobile\.(?:163\.com|zol\.com\.cn|pconline\.com\.cn|yesky\.com|it168\.com)$/

/** A host without the labels of its editions: `m.example.com`, `amp.example.com` and `www.example.com` are one. */
export function toPlainHost(hostname: string): string {
  let host = hostname.toLowerCase().replace(/\.$/, '')
  while (EDITION.test(host) && !PHONE_CHANNELS.test(host)) {
    const rest = host.slice(host.indexOf('.') + 1)
    if (!rest.includes('.') || REGISTRY.test(rest) || /^[\d.]+$/.test(rest)) break
    host = rest
  }
  return host
}
