/** The table of outlets: its rules, how an address finds its row, and the names of outlets. */
import { describe, expect, it } from 'vitest'
import { toOutletName, toOutletNames } from '../../../src/core/sources/outlet-names.ts'
import { accounts, hosts, names } from '../../../src/core/sources/outlets.json'
import { findOutlet, findZone, MINUTES_EAST } from '../../../src/core/sources/outlets.ts'
import { toLanguage } from '../../../src/core/text/language.ts'

const rows = Object.values(hosts).flatMap((table) => Object.entries(table as Record<string, string>))
const named = Object.entries(names as Record<string, Record<string, string>>)

describe('the table of outlets', () => {
  it('names at least 150 outlets in English, Simplified and Traditional Chinese', () => {
    expect(named.filter(([, { en, zhHans, zhHant }]) => en && zhHans && zhHant).length).toBeGreaterThanOrEqual(150)
  })

  it('has every host once, in lower case, with at most one segment of a path', () => {
    expect(
      rows.map(([host]) => host).filter((host) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z0-9-]+)?$/.test(host)),
    ).toEqual([])
    expect(new Set(rows.map(([host]) => host)).size).toBe(rows.length)
  })

  it('has names for every host’s outlet, and for nobody else', () => {
    expect(new Set(named.map(([name]) => name))).toEqual(new Set(rows.map(([, name]) => name)))
  })

  it('stores an outlet under one of its own names', () => {
    for (const [name, byLanguage] of named) expect(Object.values(byLanguage), name).toContain(name)
  })

  it('writes every name in its own script, with no space to spare', () => {
    for (const [name, { en, zhHans, zhHant, ...others }] of named) {
      expect(others, name).toEqual({})
      for (const text of [en, zhHans, zhHant])
        if (text !== undefined) expect(text).toBe(text.trim().replace(/\s+/g, ' '))
      if (en) expect(en).not.toMatch(/\p{Script=Han}/u)
      if (zhHans) expect(toLanguage(zhHans, ''), zhHans).not.toBe('zh-Hant')
      if (zhHant) expect(toLanguage(zhHant, ''), zhHant).not.toBe('zh-Hans')
    }
  })

  it('knows only zones without summer time, and accounts of hosts it has', () => {
    expect(Object.keys(hosts).filter((zone) => zone !== '' && !(zone in MINUTES_EAST))).toEqual([])
    expect(Object.keys(accounts).filter((host) => !rows.some(([known]) => known === host))).toEqual([])
  })
})

describe('the outlet at', () => {
  it.each([
    ['https://www.news.cn/tech/2026/x.html', '新华网'],
    ['http://www.xinhuanet.com/x', '新华网'],
    ['https://english.news.cn/x', 'Xinhua'],
    ['http://finance.people.com.cn/n1/x', '人民网'],
    ['http://paper.people.com.cn/rmrb/pc/x', '人民日报'],
    ['http://paper.people.com.cn/other/x', '人民网'],
    ['https://www.miit.gov.cn/x', '工业和信息化部'],
    ['https://www.gov.cn/zhengce/x', '中国政府网'],
    ['https://english.www.gov.cn/x', 'The State Council of China'],
    ['https://finance.sina.com.cn/x', '新浪财经'],
    ['https://k.sina.com.cn/x', '新浪网'],
    ['https://money.udn.com/x', '經濟日報'],
    ['https://udn.com/x', '聯合新聞網'],
    ['https://www.bbc.com/zhongwen/simp/x', 'BBC中文'],
    ['https://www.bbc.com/news/x', 'BBC'],
    ['https://cn.nytimes.com/x', '纽约时报中文网'],
    ['https://www.reuters.com/x', 'Reuters'],
    ['https://newsletter.semianalysis.com/p/x', 'SemiAnalysis'],
    ['https://www.caixinglobal.com/x', 'Caixin Global'],
    ['https://WWW.CAIXIN.COM./x', '财新网'],
    ['https://notcaixin.com/x', undefined],
    ['https://caixin.com.example/x', undefined],
    ['https://www.other.gov.cn/x', undefined],
    ['https://constructor/x', undefined],
  ])('%s is %s', (href, name) => {
    expect(findOutlet(new URL(href))?.name).toBe(name)
  })
})

describe('the zone at', () => {
  it.each([
    ['https://www.caixin.com/x', 'Asia/Shanghai'],
    ['https://www.scmp.com/x', 'Asia/Hong_Kong'],
    ['https://focustaiwan.tw/x', 'Asia/Taipei'],
    ['https://unknown.com.tw/x', 'Asia/Taipei'],
    ['https://unknown.cn/x', 'Asia/Shanghai'],
    ['https://www.reuters.com/x', null],
    ['https://a.example/x', null],
    ['https://a.constructor/x', null],
  ])('%s is %s', (href, zone) => {
    expect(findZone(new URL(href))).toBe(zone)
  })
})

describe('the name to show', () => {
  it.each([
    ['财新网', 'en', 'Caixin'],
    ['财新网', 'zh_CN', '财新网'],
    ['财新网', 'zh-TW', '財新網'],
    ['财新网', 'zh-Hant-HK', '財新網'],
    ['Reuters', 'zh', '路透社'],
    ['聯合新聞網', 'zh-Hans', '联合新闻网'],
    ['The Register', 'zh_TW', 'The Register'],
    ['大众网', 'en', '大众网'],
    ['Caixin, my note', 'zh-TW', 'Caixin, my note'],
    ['constructor', 'en', 'constructor'],
    ['', 'en', ''],
  ])('of %j in %s is %j', (outlet, locale, name) => {
    expect(toOutletName(outlet, locale)).toBe(name)
  })

  it('is looked for under all of an outlet’s names', () => {
    expect(toOutletNames('财新网')).toEqual(['财新网', 'Caixin', '財新網'])
    expect(toOutletNames('My outlet')).toEqual(['My outlet'])
  })
})
