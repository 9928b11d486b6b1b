/** Which frames inside a page have text worth scanning: not the tiny ones, and not advertising. */

/** Facts of a frame. */
export interface FrameFacts {
  /** Of the frame's viewport, in CSS pixels. */
  width: number
  height: number
  /** Empty for documents without an address of their own (`about:blank`, `srcdoc`). */
  hostname: string
  /** `window.origin`; the text `null` for documents without one. */
  origin: string
  /** `window.name`. */
  name: string
}

const LEAST_WIDTH = 280
const LEAST_HEIGHT = 150

/** Sizes that advertisements are sold by (IAB, New Ad Portfolio, fixed sizes), as `width x height`. */
const AD_SIZES = new Set(
  '300x250 336x280 728x90 970x90 970x250 300x600 160x600 120x600 320x50 320x100 320x480 300x1050 468x60 250x250'.split(
    ' ',
  ),
)

/** Names that common ad servers give their frames. */
const AD_NAME = /^(?:google_ads|aswift_|ad_iframe|adframe|sas_|dfp-)|(?:^|[_-])ads?(?:[_-]|$)/i

/** Domains that serve advertising, comment buttons, consent boxes and captchas, and no news. */
const AD_DOMAINS = [
  'doubleclick.net',
  'googlesyndication.com',
  'googleadservices.com',
  'google-analytics.com',
  'adnxs.com',
  'adsrvr.org',
  'amazon-adsystem.com',
  'criteo.com',
  'criteo.net',
  'taboola.com',
  'outbrain.com',
  'rubiconproject.com',
  'pubmatic.com',
  'openx.net',
  'casalemedia.com',
  'smartadserver.com',
  'teads.tv',
  'media.net',
  'yieldmo.com',
  'tanx.com',
  'mmstat.com',
  'cpro.baidu.com',
  'pos.baidu.com',
  'gdt.qq.com',
  'privacy-mgmt.com',
  'recaptcha.net',
  'hcaptcha.com',
]

/** Whether a frame is worth scanning. */
export function isReadableFrame({ width, height, hostname, name }: FrameFacts): boolean {
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) return false
  if (AD_SIZES.has(`${width}x${height}`) || AD_NAME.test(name)) return false
  return !AD_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
}
