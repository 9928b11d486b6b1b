/**
 * What ships: every file of both packages, and every word in them that could access the network, run text or write
 * markup. Anything new fails until it is listed here with its reason.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifestOfSources from '../../manifest.json' with { type: 'json' }
import { extensionDirOf } from '../support/browsers.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Files with fixed names, and what they are. */
const FILES: Readonly<Record<string, string>> = {
  'manifest.json': 'what the browser reads first',
  'service-worker-loader.js': 'imports the background',
  'LICENSES.txt': 'the licences of all that is in the package',
  'icons/icon-16.png': 'the icon',
  'icons/icon-32.png': 'the icon',
  'icons/icon-48.png': 'the icon',
  'icons/icon-128.png': 'the icon',
  '_locales/en/messages.json': 'texts',
  '_locales/zh_CN/messages.json': 'texts',
  '_locales/zh_TW/messages.json': 'texts',
  'src/content/detector.js': 'the script that comes to every page',
  'src/content/marker.js': 'the script that comes to pages that are to be marked',
  'src/content/page-tools.js': 'the script of what a user asks of a marked page, brought when it is needed',
  'src/content/marks.css': 'rules of marks',
  'src/library/index.html': 'the library',
  'src/dashboard/index.html': 'the old address of the library',
  'src/options/index.html': 'the old address of the settings',
  'src/moved-page.js': 'leads from an old address to the new one',
  'src/settings/index.html': 'the settings page',
  'src/popup/index.html': 'the popup',
  'src/save-panel/index.html': 'the save panel',
}
/** Files that the bundler names: scripts, style sheets or pictures of the extension's pages or the background. */
const BUNDLED = /^assets\/[A-Za-z0-9-]+(?:\.html|\.ts)?-[\w-]{8}\.(?:js|css|png)$/

/** Words that a script needs to access the network, to run text or another script, or to write markup. */
const DANGEROUS = [
  /\bfetch\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket(?:Stream)?\b/,
  /\bEventSource\b/,
  /\bWebTransport\b/,
  /\bRTC[A-Z]\w+/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\b(?:Shared)?Worker\b/,
  /\bserviceWorker\b/,
  /\bimport\(/,
  /\beval\b.?/,
  /\bFunction\(/,
  /\bset(?:Timeout|Interval)\(["'`]/,
  /\b(?:inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bsetHTML(?:Unsafe)?\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\bcreateContextualFragment\b/,
  /\bDOMParser\b/,
  /\bsrcdoc\b/,
  /\bdocument\.write/,
  /createElement\(["'`](?:script|iframe|object|embed|link)/,
  /javascript:/,
  /\bonMessageExternal\b/,
  /\bonConnect\w*/,
  /\b(?:send|connect)Native\w*/,
  /\bwindow\.open\b/,
]

/** Dangerous words allowed in scripts of the extension's pages and the background. Content scripts may have none. */
const ALLOWED: Readonly<Record<string, string>> = {
  dangerouslySetInnerHTML: 'Preact’s attribute of that name, which nothing of ours uses (tests/conventions.test.ts)',
  innerHTML: 'the assignment behind it',
  onMessageExternal: 'webextension-polyfill wraps the event where anybody listens; nobody does',
  'eval:': 'in the same list, as a function of developer tools',
  sendNativeMessage: 'in webextension-polyfill’s list of functions; the permission for it is not asked for',
}

/** Names of vocabularies, which no browser loads, and comments about where code comes from. */
const ALLOWED_HOSTS = ['www.w3.org']

describe.each(['chrome', 'firefox'] as const)('the package for %s', (kind) => {
  const folder = extensionDirOf(kind)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
  const endingIn = (...endings: string[]) => files.filter((file) => endings.some((ending) => file.endsWith(ending)))
  const manifest = JSON.parse(textOf('manifest.json'))

  it('holds the files that are listed here and what the bundler made of ours', () => {
    const listed = Object.keys(FILES)
    expect(files.filter((file) => !BUNDLED.test(file))).toEqual(listed.sort())
  })

  it('holds no bundled file that another file does not name', () => {
    const texts = endingIn('.js', '.css', '.html', '.json').map((file) => ({ file, text: textOf(file) }))
    const isNamed = (file: string) =>
      texts.some((other) => other.file !== file && other.text.includes(file.slice(file.lastIndexOf('/') + 1)))
    expect(files.filter((file) => BUNDLED.test(file) && !isNamed(file))).toEqual([])
  })

  it('has no dangerous word that is not listed here, and none in the scripts that come to pages', () => {
    const found = endingIn('.js').flatMap((file) =>
      DANGEROUS.flatMap((word) => (textOf(file).match(new RegExp(word, 'g')) ?? []).map((hit) => ({ file, hit }))),
    )
    expect(found.filter(({ file, hit }) => !Object.hasOwn(ALLOWED, hit) || file.startsWith('src/content/'))).toEqual([])
    const unused = Object.keys(ALLOWED).filter((word) => !found.some(({ hit }) => hit === word))
    expect(unused, 'listed, but gone').toEqual([])
  })

  it('names no host that our sources do not name', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:tsx?|json|html|css)$/.test(path))
      .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
      .join('\n')
    const hosts = endingIn('.js', '.css', '.html').flatMap((file) =>
      [...textOf(file).matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.-]+)/g)].map((match) => match[1] as string),
    )
    expect(hosts.length).toBeGreaterThan(50)
    const known = (host: string) => ALLOWED_HOSTS.includes(host) || sources.includes(`//${host}`)
    expect([...new Set(hosts)].filter((host) => !known(host))).toEqual([])
  })

  it('loads nothing from elsewhere in its pages and style sheets, and has no script in a page', () => {
    for (const page of endingIn('.html')) {
      const tags = textOf(page).match(/<(?:script|link|img|iframe|form|base|meta)\b[^>]*>/g) ?? []
      for (const tag of tags) expect(tag, page).not.toMatch(/(?:src|href|action)="(?!\/(?!\/)|\.)/)
      expect(textOf(page).replace(/<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g, ''), page).not.toMatch(
        /<script|\son\w+=/,
      )
    }
    for (const sheet of endingIn('.css'))
      expect(textOf(sheet), sheet).not.toMatch(/@import|url\((?!["']?(?:\/(?!\/)|\.|data:image\/))/)
  })

  it('asks for what the sources ask for, and opens nothing to pages or other extensions', () => {
    for (const key of ['permissions', 'host_permissions', 'content_security_policy'] as const) {
      expect(manifest[key], key).toEqual(manifestOfSources[key])
    }
    const policy = manifest.content_security_policy.extension_pages
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]) {
      expect(policy).toContain(part)
    }
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'optional_permissions',
      'sandbox',
      'key',
      'update_url',
    ]) {
      expect(manifest).not.toHaveProperty(key)
    }
  })

  it('ships the licence of every package whose code is in its bundles', () => {
    const licences = textOf('LICENSES.txt')
    const packages = ['preact', 'idb', 'tldts', 'tldts-core', '@noble/hashes', 'webextension-polyfill', 'rolldown']
    const titles = [...licences.matchAll(/^={80}\n\n(.+)\nLicence: .+\nSource: https:\/\/.+\n\n/gm)].map(
      (match) => match[1],
    )
    expect(
      titles.filter((title = '') => /^\S+ \d+\.\d+\.\d+$/.test(title)).map((title = '') => title.split(' ')[0]),
    ).toEqual(packages.sort())
    expect(titles.filter((title = '') => /OpenCC|Public Suffix|Unicode/.test(title)).length).toBe(3)
    for (const words of [
      'Sectorlens authors',
      'Jason Miller',
      'Jake Archibald',
      'Paul Miller',
      'Rémi',
      'Mozilla Public License',
      'Apache License',
    ]) {
      expect(licences).toContain(words)
    }
  })
})
