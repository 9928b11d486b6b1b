/** Which pages are marked: rules for hosts and domains, modes, and pages that are private to their user. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AddressShape, toAddressShape } from '../../../src/core/settings/address-shape.ts'
import type { PageEvidence, PrivateKind } from '../../../src/core/settings/page-evidence.ts'
import { findPrivatePlace } from '../../../src/core/settings/private-places.ts'
import type { MarkingMode, Settings } from '../../../src/core/settings/settings.ts'
import { decideMarking, findSiteRule, toSite, withSiteRule } from '../../../src/core/settings/site-rules.ts'

type Rules = Settings['siteRules']

describe('whether a page is marked', () => {
  it.each<[string, Rules, MarkingMode, boolean, PageEvidence, boolean, string]>([
    ['an article is', {}, 'articles', false, 'structured-data', true, 'structured-data'],
    ['other pages are not', {}, 'articles', false, 'list', false, 'list'],
    ['other pages are when asked', {}, 'articles', true, 'list', true, 'asked'],
    ['nothing is on a site switched off', { 'a.example': 'off' }, 'all', true, 'structured-data', false, 'site-off'],
    ['everything is on a site switched on', { 'a.example': 'on' }, 'articles', false, 'list', true, 'site-on'],
    ['other pages are in the mode for all', {}, 'all', false, 'shop', true, 'mode-all'],
    ['articles keep their reason in the mode for all', {}, 'all', false, 'dateline', true, 'dateline'],
    ['articles are not in the mode for my sites', {}, 'mine', false, 'dateline', false, 'mode-mine'],
    ['my sites are in that mode', { '*.a.example': 'on' }, 'mine', false, 'list', true, 'site-on'],
    ['a private page is in no mode', {}, 'all', false, 'mail', false, 'mail'],
    [
      'a private page is not on a site switched on',
      { 'a.example': 'on' },
      'articles',
      false,
      'sign-in',
      false,
      'sign-in',
    ],
    ['a private page is when asked', {}, 'mine', true, 'mail', true, 'asked'],
    [
      'a private page is where the user insisted',
      { 'a.example': 'on-private' },
      'articles',
      false,
      'mail',
      true,
      'site-on',
    ],
    ['an intranet host is by a rule of its own', { 'a.example': 'on' }, 'articles', false, 'intranet', true, 'site-on'],
    [
      'an intranet host is not by its domain’s rule',
      { '*.a.example': 'on' },
      'articles',
      false,
      'intranet',
      false,
      'intranet',
    ],
  ])('%s', (_, siteRules, markingMode, asked, evidence, mark, reason) => {
    expect(decideMarking({ siteRules, markingMode }, 'www.a.example', asked, () => evidence)).toMatchObject({
      mark,
      reason,
    })
  })
})

describe('the rule for a site', () => {
  const rules: Rules = { 'news.a.example': 'off', '*.a.example': 'on', 'b.example': 'on', '*.c.example': 'off' }
  it.each<[string, string, string | null]>([
    ['is its own before its domain’s', 'https://news.a.example/x', 'news.a.example'],
    ['is its domain’s', 'https://old.a.example/x', '*.a.example'],
    ['of a domain covers the domain itself', 'https://a.example/x', '*.a.example'],
    ['of a domain covers www', 'https://www.a.example/x', '*.a.example'],
    ['of a domain covers what is below a host with one', 'https://deep.news.a.example/x', '*.a.example'],
    ['of a host covers its www', 'https://www.b.example/x', 'b.example'],
    ['of a host covers no host below it', 'https://news.b.example/x', null],
    ['is not that of a longer name', 'https://nota.example/x', null],
    ['is not that of a name it begins', 'https://a.example.evil.net/x', null],
    ['is not that of a path', 'https://evil.net/a.example', null],
    [
      'does not see the case of a name, its port, or the dot at its end',
      'https://OLD.C.example.:8080/x',
      '*.c.example',
    ],
    ['is not looked for in objects', 'https://constructor/x', null],
  ])('%s', (_, url, key) => {
    expect(findSiteRule(rules, toSite(url))?.key ?? null).toBe(key)
  })

  it('for an address of numbers is for that address alone', () => {
    expect(findSiteRule({ '*.0.0.1': 'on' }, toSite('http://10.0.0.1/'))).toBeNull()
  })

  it.each<[string, Rules, string, 'on' | 'off' | null, Rules]>([
    ['is added', { 'b.example': 'on' }, 'news.a.example', 'off', { 'b.example': 'on', 'news.a.example': 'off' }],
    ['of a domain takes effect here', { 'news.a.example': 'off' }, '*.a.example', 'on', { '*.a.example': 'on' }],
    [
      'of a host leaves its domain’s',
      { '*.a.example': 'on' },
      'news.a.example',
      'off',
      { '*.a.example': 'on', 'news.a.example': 'off' },
    ],
    [
      'of a domain leaves those of its other hosts',
      { 'x.a.example': 'off' },
      '*.a.example',
      'on',
      { 'x.a.example': 'off', '*.a.example': 'on' },
    ],
    ['is taken away', { 'news.a.example': 'off', 'b.example': 'on' }, 'news.a.example', null, { 'b.example': 'on' }],
    ['of a domain is taken away', { '*.a.example': 'off' }, '*.a.example', null, {}],
  ])('%s', (_, before, key, rule, after) => {
    expect(withSiteRule(before, 'news.a.example', key, rule)).toEqual(after)
  })

  it('that was just set is the one that counts', () => {
    const key = fc.constantFrom('n.a.example', '*.n.a.example', '*.a.example')
    const rule = fc.constantFrom('on' as const, 'off' as const)
    fc.assert(
      fc.property(fc.dictionary(key, rule), key, rule, (rules, wanted, next) => {
        expect(findSiteRule(withSiteRule(rules, 'n.a.example', wanted, next), 'n.a.example')).toEqual({
          key: wanted,
          rule: next,
        })
      }),
    )
  })

  it.each([
    ['https://www.news.example/a?b', 'news.example'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['https://www.com/', 'www.com'],
    ['not an address', ''],
  ])('of %j stands under %j', (url, site) => {
    expect(toSite(url)).toBe(site)
  })
})

describe('an address', () => {
  it.each<[string, PrivateKind | null]>([
    ['https://mail.google.com/mail/u/0/', 'mail'],
    ['https://www.dailymail.example/news/x.html', null],
    ['https://www.harbour.example/mail/2026/01/12/x.html', null],
    ['https://www.harbour.example/payments/story', null],
    ['https://www.harbour.example/pay', 'payment'],
    ['https://www.harbour.example/login', 'sign-in'],
    ['https://www.harbour.example/login-security-in-ports', null],
    ['https://www.harbour.example/login/2026/01/12/x', null],
    ['https://notpaypal.com/', null],
    ['https://paypal.com.evil.net/', null],
    ['https://www.paypal.com/', 'payment'],
    ['https://discord.com/channels/1/2', 'chat'],
    ['https://discord.com/blog/x', null],
    ['https://chrome.google.com/webstore/detail/x', 'browser'],
    ['https://chrome.google.com/webstores', null],
    ['http://intranet/', 'intranet'],
    ['http://localhost:3000/2026/01/12/x', 'intranet'],
    ['http://news.localhost/', 'intranet'],
    ['http://printer.local/', 'intranet'],
    ['http://wiki.corp.internal/', 'intranet'],
    ['http://nas.lan./', 'intranet'],
    ['http://local.example/', null],
    ['http://10.1.2.3/', 'intranet'],
    ['http://172.16.0.1/', 'intranet'],
    ['http://172.32.0.1/', null],
    ['http://192.168.1.1/', 'intranet'],
    ['http://100.64.0.1/', 'intranet'],
    ['http://0x7f.1/', 'intranet'],
    ['http://8.8.8.8/', null],
    ['http://[::1]/', 'intranet'],
    ['http://[fd00::1]/', 'intranet'],
    ['http://[fe80::1]/', 'intranet'],
    ['http://[::ffff:192.168.0.1]/', 'intranet'],
    ['http://[2001:db8::1]/', null],
  ])('%s is private as %s', (url, kind) => {
    expect(findPrivatePlace(new URL(url))).toBe(kind)
  })

  it.each<[string, AddressShape]>([
    ['https://www.harbour.example/', 'front-page'],
    ['https://www.harbour.example/index.shtml', 'front-page'],
    ['https://www.harbour.example/en/', 'front-page'],
    ['https://www.harbour.example/?p=1234', 'article'],
    ['https://www.harbour.example/?s=ferries', 'search'],
    ['https://www.harbour.example/2026/01/12/ferries', 'article'],
    ['http://www.daily.example/202601/12/c_1127.htm', 'article'],
    ['http://www.daily.example/art/2026/1/12/art_12_3456.html', 'article'],
    ['http://www.daily.example/xw/202601/t20260112_5110.html', 'article'],
    ['http://www.daily.example/n1/2026/0112/c1004-40642.html', 'article'],
    ['http://www.daily.example/content_7012345.htm', 'article'],
    ['https://www.daily.example/a/20260112/abc.shtml', 'article'],
    ['https://money.coast.example/money/story/5612/8812345', 'article'],
    ['https://www.harbour.example/ferries-go-electric-in-spring', 'article'],
    ['https://www.harbour.example/show.aspx?id=20931', 'article'],
    ['https://www.harbour.example/2026/01/', 'plain'],
    ['https://www.harbour.example/archives/48213', 'article'],
    ['https://www.harbour.example/archives/2026', 'list'],
    ['https://www.harbour.example/topics/ferries-2', 'list'],
    ['https://www.harbour.example/topics/1203', 'list'],
    ['https://www.harbour.example/news_view.html?idx=8576&page=1', 'article'],
    ['https://www.harbour.example/tag/ferries', 'list'],
    ['https://www.harbour.example/industry/page/3', 'list'],
    ['http://www.daily.example/cy/node_1203.htm', 'list'],
    ['https://www.harbour.example/industry/china/', 'section'],
    ['https://www.harbour.example/search?q=x', 'search'],
    ['https://bbs.daily.example/thread-12-1-1.html', 'discussion'],
    ['https://www.talk.example/questions/123/how', 'discussion'],
    ['https://www.marine.example/products/power', 'shop'],
    ['https://docs.seal.example/guide', 'reference'],
    ['https://www.seal.example/docs/guide', 'reference'],
  ])('%s has the shape %s', (url, shape) => {
    expect(toAddressShape(new URL(url))).toBe(shape)
  })

  it('of any kind is read without an error', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        findPrivatePlace(new URL(url))
        toAddressShape(new URL(url))
      }),
    )
  })
})
