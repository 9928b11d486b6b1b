/**
 * Places that are private to their reader, by address: reviewed data, and the few rules that read it. Host names count
 * by whole labels and paths by whole segments, so that `notmail.example` and `/payments-news` are nobody's mail or
 * till. What only the page itself shows (a password field, an editor) is looked for in `page/private-signs`.
 */
import type { PrivateKind } from './page-evidence.ts'

/** Where a page lives: `location`, or a URL. */
export type Address = Pick<URL, 'hostname' | 'pathname' | 'search'>

interface Place {
  /** Hosts, with everything below them; a path after the host narrows it to what begins so. */
  readonly hosts: readonly string[]
  /** First labels of a host name that say it: `mail.` of any domain. */
  readonly labels: readonly string[]
  /** First segments of a path that say it. */
  readonly segments: readonly string[]
}

const PLACES: { readonly [Kind in Exclude<PrivateKind, 'intranet'>]: Place } = {
  browser: {
    hosts: [
      'chromewebstore.google.com',
      'chrome.google.com/webstore',
      'addons.mozilla.org',
      'microsoftedge.microsoft.com/addons',
    ],
    labels: [],
    segments: [],
  },
  mail: {
    hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'mail.proton.me', 'tuta.com', 'hey.com'],
    labels: ['mail', 'webmail', 'email', 'exmail', 'owa', 'roundcube', 'imap'],
    segments: ['webmail', 'owa', 'roundcube', 'squirrelmail', 'zimbra', 'rainloop'],
  },
  chat: {
    hosts: [
      'web.whatsapp.com',
      'web.telegram.org',
      'app.slack.com',
      'discord.com/channels',
      'teams.microsoft.com',
      'teams.live.com',
      'messenger.com',
      'facebook.com/messages',
      'x.com/messages',
      'linkedin.com/messaging',
      'wx.qq.com',
      'web.wechat.com',
      'im.dingtalk.com',
      'messenger.feishu.cn',
      'meet.google.com',
      'chat.google.com',
      'chatgpt.com',
      'claude.ai',
      'gemini.google.com',
      'kimi.com',
      'chat.deepseek.com',
      'doubao.com/chat',
      'yiyan.baidu.com',
    ],
    labels: ['chat', 'webchat', 'messenger', 'teams', 'meet'],
    segments: [],
  },
  'sign-in': {
    hosts: ['login.microsoftonline.com', 'login.live.com', 'appleid.apple.com', 'okta.com', 'auth0.com'],
    labels: ['accounts', 'account', 'login', 'signin', 'sso', 'passport', 'auth', 'oauth', 'idp', 'cas'],
    segments: [
      'login',
      'log-in',
      'login.php',
      'login.html',
      'login.aspx',
      'signin',
      'sign-in',
      'signup',
      'sign-up',
      'register',
      'sso',
      'oauth',
      'oauth2',
      'passport',
      'reset-password',
      'forgot-password',
      'wp-login.php',
    ],
  },
  payment: {
    hosts: ['paypal.com', 'alipay.com', 'checkout.stripe.com', 'wallet.google.com', '95516.com'],
    labels: ['pay', 'checkout', 'cashier', 'ebank', 'ibank', 'onlinebanking', 'netbank', 'perbank', 'banking'],
    segments: ['checkout', 'cashier', 'pay', 'payment', 'billing'],
  },
  editor: {
    hosts: [
      'docs.google.com',
      'sheets.google.com',
      'slides.google.com',
      'drive.google.com',
      'keep.google.com',
      'calendar.google.com',
      'office.com',
      'onedrive.live.com',
      'sharepoint.com',
      'icloud.com',
      'notion.so',
      'overleaf.com/project',
      'figma.com',
      'canva.com/design',
      'docs.qq.com',
      'doc.weixin.qq.com',
      'kdocs.cn',
      'shimo.im',
      'yuque.com',
      'feishu.cn/docx',
      'larksuite.com/docx',
      'mubu.com',
      'processon.com',
      'mp.weixin.qq.com/cgi-bin',
      'medium.com/new-story',
      'vscode.dev',
      'github.dev',
      'codepen.io/pen',
    ],
    labels: ['onlyoffice', 'collabora', 'etherpad', 'overleaf'],
    segments: ['wp-editor'],
  },
  admin: {
    hosts: ['console.cloud.google.com', 'portal.azure.com', 'console.aws.amazon.com', 'dash.cloudflare.com'],
    labels: ['admin', 'console', 'dashboard', 'cpanel', 'grafana', 'kibana', 'jenkins', 'phpmyadmin', 'backend'],
    segments: [
      'wp-admin',
      'admin',
      'administrator',
      'dashboard',
      'phpmyadmin',
      'cpanel',
      'grafana',
      'kibana',
      'backend',
    ],
  },
}

/** What stands before the dot-less names of a home or an office, and names that no registry gives away. */
const INTERNAL_ENDS = [
  'local',
  'internal',
  'intranet',
  'lan',
  'corp',
  'home',
  'private',
  'localdomain',
  'localhost',
  'home.arpa',
]

/** Why a page is private by its address; null where the address says nothing of the kind. */
export function findPrivatePlace({ hostname, pathname }: Address): PrivateKind | null {
  const host = toPlainHost(hostname)
  if (isIntranetHost(host)) return 'intranet'
  const path = pathname.toLowerCase()
  const label = host.split('.', 1)[0] as string
  // An address of an article by its date is one, whatever its section is called.
  const segment = DATED.test(path) ? '' : (path.split('/')[1] as string)
  for (const kind of Object.keys(PLACES) as (keyof typeof PLACES)[]) {
    const { hosts, labels, segments } = PLACES[kind]
    if (labels.includes(label) || (segment !== '' && segments.includes(segment))) return kind
    if (hosts.some((place) => isWithin(host, path, place))) return kind
  }
  return null
}

const DATED = /\/(?:19|20)\d{2}[-/]?\d{1,2}(?:[-/]?\d{1,2})?\//

function isWithin(host: string, path: string, place: string): boolean {
  const at = place.indexOf('/')
  const placeHost = at < 0 ? place : place.slice(0, at)
  if (host !== placeHost && !host.endsWith(`.${placeHost}`)) return false
  const placePath = at < 0 ? '' : place.slice(at)
  return placePath === '' || path === placePath || path.startsWith(`${placePath}/`)
}

/** A host name in lower case, without the dot that may end it. */
export function toPlainHost(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, '')
}

/** Whether a host belongs to one machine, home or office: no dot, a private address, a name for internal use. */
export function isIntranetHost(hostname: string): boolean {
  const host = toPlainHost(hostname)
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1))
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isPrivateIpv4(host)
  return !host.includes('.') || INTERNAL_ENDS.some((end) => host.endsWith(`.${end}`))
}

/** RFC 1918, 6598, 3927, loopback, "this network". */
function isPrivateIpv4(host: string): boolean {
  const [first = 0, second = 0] = host.split('.').map(Number)
  return (
    first === 0 ||
    first === 10 ||
    first === 127 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168)
  )
}

/** Loopback, unique local, link local, and IPv4 in IPv6, as `URL` writes them. */
function isPrivateIpv6(address: string): boolean {
  if (/^(?:::1?$|f[cd]|fe[89ab])/.test(address)) return true
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(address) ?? []
  if (high === undefined || low === undefined) return false
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return isPrivateIpv4([a >> 8, a & 255, b >> 8, b & 255].join('.'))
}
