/**
 * Private pages, recognised by address: reviewed data, and the few rules that read it. Host names match by whole labels
 * and paths by whole segments, so that `notmail.example` is no mail and `/payments-news` no checkout. Signs within the
 * page itself (a password field, an editor) are detected in `page/source/private-signs`.
 */
import type { PrivateKind } from './page-evidence.ts'

/** The address of a page: `location`, or a URL. */
export type Address = Pick<URL, 'hostname' | 'pathname' | 'search'>

type Places = Readonly<Record<string, PrivateKind>>

/** Hosts, with everything below them; a first segment of a path may narrow it. */
const HOSTS: Places = {
  'chromewebstore.google.com': 'browser',
  'chrome.google.com/webstore': 'browser',
  'addons.mozilla.org': 'browser',
  'microsoftedge.microsoft.com/addons': 'browser',
  'outlook.live.com': 'mail',
  'outlook.office.com': 'mail',
  'outlook.office365.com': 'mail',
  'mail.proton.me': 'mail',
  'tuta.com': 'mail',
  'hey.com': 'mail',
  'web.whatsapp.com': 'chat',
  'web.telegram.org': 'chat',
  'app.slack.com': 'chat',
  'discord.com/channels': 'chat',
  'teams.microsoft.com': 'chat',
  'teams.live.com': 'chat',
  'messenger.com': 'chat',
  'facebook.com/messages': 'chat',
  'x.com/messages': 'chat',
  'linkedin.com/messaging': 'chat',
  'wx.qq.com': 'chat',
  'web.wechat.com': 'chat',
  'im.dingtalk.com': 'chat',
  'messenger.feishu.cn': 'chat',
  'meet.google.com': 'chat',
  'chat.google.com': 'chat',
  'chatgpt.com': 'chat',
  'claude.ai': 'chat',
  'gemini.google.com': 'chat',
  'kimi.com': 'chat',
  'chat.deepseek.com': 'chat',
  'doubao.com/chat': 'chat',
  'yiyan.baidu.com': 'chat',
  'login.microsoftonline.com': 'sign-in',
  'login.live.com': 'sign-in',
  'appleid.apple.com': 'sign-in',
  'okta.com': 'sign-in',
  'auth0.com': 'sign-in',
  'paypal.com': 'payment',
  'alipay.com': 'payment',
  'checkout.stripe.com': 'payment',
  'wallet.google.com': 'payment',
  '95516.com': 'payment',
  'docs.google.com': 'editor',
  'sheets.google.com': 'editor',
  'slides.google.com': 'editor',
  'drive.google.com': 'editor',
  'keep.google.com': 'editor',
  'calendar.google.com': 'editor',
  'office.com': 'editor',
  'onedrive.live.com': 'editor',
  'sharepoint.com': 'editor',
  'icloud.com': 'editor',
  'notion.so': 'editor',
  'overleaf.com/project': 'editor',
  'figma.com': 'editor',
  'canva.com/design': 'editor',
  'docs.qq.com': 'editor',
  'doc.weixin.qq.com': 'editor',
  'kdocs.cn': 'editor',
  'shimo.im': 'editor',
  'yuque.com': 'editor',
  'feishu.cn/docx': 'editor',
  'larksuite.com/docx': 'editor',
  'mubu.com': 'editor',
  'processon.com': 'editor',
  'mp.weixin.qq.com/cgi-bin': 'editor',
  'medium.com/new-story': 'editor',
  'vscode.dev': 'editor',
  'github.dev': 'editor',
  'codepen.io/pen': 'editor',
  'console.cloud.google.com': 'admin',
  'portal.azure.com': 'admin',
  'console.aws.amazon.com': 'admin',
  'dash.cloudflare.com': 'admin',
}

/** First labels of a host name that show it: `mail.` of any domain. */
const LABELS: Places = {
  mail: 'mail',
  webmail: 'mail',
  email: 'mail',
  exmail: 'mail',
  owa: 'mail',
  roundcube: 'mail',
  imap: 'mail',
  chat: 'chat',
  webchat: 'chat',
  messenger: 'chat',
  teams: 'chat',
  meet: 'chat',
  accounts: 'sign-in',
  account: 'sign-in',
  login: 'sign-in',
  signin: 'sign-in',
  sso: 'sign-in',
  passport: 'sign-in',
  auth: 'sign-in',
  oauth: 'sign-in',
  idp: 'sign-in',
  cas: 'sign-in',
  pay: 'payment',
  checkout: 'payment',
  cashier: 'payment',
  ebank: 'payment',
  ibank: 'payment',
  onlinebanking: 'payment',
  netbank: 'payment',
  perbank: 'payment',
  banking: 'payment',
  onlyoffice: 'editor',
  collabora: 'editor',
  etherpad: 'editor',
  overleaf: 'editor',
  admin: 'admin',
  console: 'admin',
  dashboard: 'admin',
  cpanel: 'admin',
  grafana: 'admin',
  kibana: 'admin',
  jenkins: 'admin',
  phpmyadmin: 'admin',
  backend: 'admin',
}

/** First segments of a path that show it. */
const SEGMENTS: Places = {
  webmail: 'mail',
  owa: 'mail',
  roundcube: 'mail',
  squirrelmail: 'mail',
  zimbra: 'mail',
  rainloop: 'mail',
  login: 'sign-in',
  'log-in': 'sign-in',
  'login.php': 'sign-in',
  'login.html': 'sign-in',
  'login.aspx': 'sign-in',
  signin: 'sign-in',
  'sign-in': 'sign-in',
  signup: 'sign-in',
  'sign-up': 'sign-in',
  register: 'sign-in',
  sso: 'sign-in',
  oauth: 'sign-in',
  oauth2: 'sign-in',
  passport: 'sign-in',
  'reset-password': 'sign-in',
  'forgot-password': 'sign-in',
  'wp-login.php': 'sign-in',
  checkout: 'payment',
  cashier: 'payment',
  pay: 'payment',
  payment: 'payment',
  billing: 'payment',
  'wp-editor': 'editor',
  'wp-admin': 'admin',
  admin: 'admin',
  administrator: 'admin',
  dashboard: 'admin',
  phpmyadmin: 'admin',
  cpanel: 'admin',
  grafana: 'admin',
  kibana: 'admin',
  backend: 'admin',
}

/** Top-level names of home and office networks, and names that no registry assigns. */
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

/** Why a page is private by its address; null where the address does not show it. */
export function findPrivatePlace({ hostname, pathname }: Address): PrivateKind | null {
  const host = normalizeHost(hostname)
  if (isIntranetHost(host)) return 'intranet'
  const path = pathname.toLowerCase()
  const segment = path.split('/', 2)[1] as string
  const labels = host.split('.')
  for (let index = 0; index < labels.length - 1; index++) {
    const domain = labels.slice(index).join('.')
    const kind = find(HOSTS, domain) ?? find(HOSTS, `${domain}/${segment}`)
    if (kind) return kind
  }
  // A dated address is an article, whatever its section is called.
  return find(LABELS, labels[0] as string) ?? (DATED.test(path) ? null : find(SEGMENTS, segment))
}

function find(places: Places, key: string): PrivateKind | null {
  return Object.hasOwn(places, key) ? (places[key] as PrivateKind) : null
}

const DATED = /\/(?:19|20)\d{2}[-/]?\d{1,2}(?:[-/]?\d{1,2})?\//

/** A host name in lower case, without the dot that may end it. */
export function normalizeHost(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, '')
}

/** Whether a host belongs to one machine, home or office: no dot, a private address, a name for internal use. */
function isIntranetHost(hostname: string): boolean {
  const host = normalizeHost(hostname)
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
