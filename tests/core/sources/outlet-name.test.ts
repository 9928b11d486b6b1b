/** No page gets another outlet's name: names of the reviewed table, and host names, belong only to their own hosts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bearsTableName } from '../../../src/core/sources/outlet-claims.ts'
import { isKnownPair, toHostBeside } from '../../../src/core/sources/outlet-hosts.ts'
import { toOutlet } from '../../../src/core/sources/outlet-name.ts'
import { hosts, names } from '../../../src/core/sources/outlets.json'

const ELSEWHERE = 'https://www.notnews.example/2026/01/12/story'
const everyName = Object.entries(names as Record<string, Record<string, string>>).flatMap(([own, others]) => [
  own,
  ...Object.values(others),
])

describe('a page of no outlet that calls itself', () => {
  it.each([
    ['an outlet', 'Reuters'],
    ['one in capitals', 'REUTERS'],
    ['one with a full stop', 'Reuters.'],
    ['one with what sites add', 'Reuters News'],
    ['one in a sentence', 'Powered by Reuters'],
    ['one behind a title', 'World | Reuters'],
    ['one without its article', 'New York Times'],
    ['one within a word', 'ReutersOnline'],
    ['a short one within a word', 'BBCNews'],
    ['one by its letters', 'R e u t e r s'],
    ['a short one by its letters', 'B.B.C.'],
    ['one with a Cyrillic letter', 'Rеuters'],
    ['one with a Greek capital', 'ΒΒC'],
    ['one in full width', 'Ｒｅｕｔｅｒｓ'],
    ['one in mathematical letters', '𝐑𝐞𝐮𝐭𝐞𝐫𝐬'],
    ['one in small capitals', 'ʀᴇᴜᴛᴇʀꜱ'],
    ['one with accents', 'Réuters'],
    ['one with zero-width signs', 'Reu\u200bters\u2060'],
    ['one with signs of direction', '\u202eReuters\u202c'],
    ['one with tags', 'Reuters\u{e0041}'],
    ['one with a soft hyphen', 'Reu\u00adters'],
    ['one with digits for letters', 'B1oomberg'],
    ['one with a capital I for an l', 'BIoomberg'],
    ['one with rn for m', 'Bloornberg'],
    ['one in Simplified Chinese', '路透社'],
    ['one in Traditional Chinese', '華爾街日報'],
    ['one with 官网 behind it', '路透社官网'],
    ['one in another language than its own', 'Xinhua'],
    ['one in compatibility characters', '新华⽹'],
    ['one with blanks between characters', '新 华 社'],
    ['one without its last character', '新华'],
    ['one by its initials', 'FT'],
    ['one by its agency’s full name', 'Agence France-Presse'],
    ['an everyday word with what sites add', 'Nature Magazine'],
    ['a ministry', '工业和信息化部网站'],
    ['two at once', 'Reuters / 新华社'],
    ['another host', 'reuters.com'],
    ['another host with its www', 'www.reuters.com'],
    ['another host with a wide dot', 'reuters。com'],
    ['a host that nobody knows', 'somebody-else.example'],
    ['an address', 'https://somebody-else.example/'],
    ['nothing that can be read', '\u200b\u3164 …'],
  ])('%s is called by its host', (_, claim) => {
    expect(toOutlet(ELSEWHERE, { names: [claim] })).toBe('notnews.example')
  })

  it.each([
    ['a name of its own', 'Harbour Dispatch', 'Harbour Dispatch'],
    ['a name in Chinese', '产业观察', '产业观察'],
    ['a name with an everyday word that is a name too', 'Computer Science Weekly', 'Computer Science Weekly'],
    ['a name with 明报 within another word', '文明报道', '文明报道'],
    ['a name with 东网 within another word', '山东网络台', '山东网络台'],
    ['a name with 中国网 within another word', '中国网络安全', '中国网络安全'],
    ['a name with TIME within another word', 'Maritime Post', 'Maritime Post'],
    ['a name with a standard', 'Business Standard', 'Business Standard'],
    ['its own host', 'NotNews.example', 'NotNews.example'],
    ['a name with signs of direction', '\u202eHarbour\n Dispatch\u202c', 'Harbour Dispatch'],
    ['a name without end', 'Harbour '.repeat(1_000_000), `${'Harbour '.repeat(10).trim().slice(0, 79)}…`],
  ])('%s keeps it', (_, claim, outlet) => {
    expect(toOutlet(ELSEWHERE, { names: [claim] })).toBe(outlet)
  })

  it('takes the next of its claims where the first is another’s', () => {
    expect(toOutlet(ELSEWHERE, { names: ['Reuters', 'Harbour Dispatch'] })).toBe('Harbour Dispatch')
  })

  it('is called by its host whatever name of the table it bears, however it is written', () => {
    const applyStyle = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => name.toLowerCase(),
      (name: string) => [...name].join('\u200b'),
      (name: string) => `\u202a${name}\u202c`,
      (name: string) => `【${name}】`,
      (name: string) => `${name} `,
      (name: string) => name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      (name: string) => name.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'ο'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...everyName), applyStyle, applyStyle, (name, one, other) => {
        expect(bearsTableName(one(other(name)))).toBe(true)
      }),
      { numRuns: 1500 },
    )
  }, 60_000)
})

describe('the outlet at', () => {
  it.each([
    ['https://www.reuters.com/world/x', 'Anything', 'Reuters'],
    ['https://www.reuters.com./world/x', '', 'Reuters'],
    ['https://reuters.com.notnews.example/', 'Reuters', 'reuters.com.notnews.example'],
    ['https://reuters.com@notnews.example/', 'Reuters', 'notnews.example'],
    ['https://notreuters.com/', 'Reuters', 'notreuters.com'],
    ['https://rеuters.com/', 'Reuters', 'xn--ruters-3of.com'],
    ['https://127.0.0.1:8000/', 'Reuters', '127.0.0.1'],
    ['https://notnews.example/https://www.reuters.com/', 'Reuters', 'notnews.example'],
    ['https://notnews.example/?url=https://www.reuters.com/', 'Reuters', 'notnews.example'],
    ['https://notnews.example/web/20260112093000/https://www.reuters.com/', 'Reuters', 'notnews.example'],
    ['https://news.notnews.example/amp/s/www.reuters.com/x', 'Reuters', 'news.notnews.example'],
    ['file:///home/user/reuters.html', 'Reuters', ''],
    ['javascript:alert(1)', 'Reuters', ''],
    ['', 'Reuters', ''],
  ])('%s, which calls itself %j, is %j', (address, claim, outlet) => {
    expect(toOutlet(address, { names: [claim] })).toBe(outlet)
  })

  it.each([
    ['产业观察', '产业观察'],
    ['', '微信公众平台'],
    ['路透社快讯', '微信公众平台：路透社快讯'],
    ['新华社', '微信公众平台：新华社'],
    ['\u202e产业\n观察', '产业 观察'],
  ])('a platform whose account is %j is %j', (account, outlet) => {
    expect(toOutlet('https://mp.weixin.qq.com/s/abc', { account, names: ['Reuters'] })).toBe(outlet)
  })
})

describe('an outlet and a host', () => {
  it.each([
    ['Reuters', 'www.reuters.com', true],
    ['路透社', 'reuters.com', true],
    ['Reuters', 'notnews.example', false],
    ['Harbour Dispatch', 'notnews.example', false],
    ['notnews.example', 'www.notnews.example', true],
    ['Reuters', 'web.archive.org', false],
    ['财新网', 'china.caixin.com', true],
    ['BBC', 'reuters.com', false],
  ])('%j and %j belong together: %s', (outlet, host, isPair) => {
    expect(isKnownPair(outlet, host)).toBe(isPair)
  })

  it('of the table belong together, each of them', () => {
    for (const table of Object.values(hosts)) {
      for (const [place, name] of Object.entries(table as Record<string, string>)) {
        const [host = '', segment = ''] = place.split('/')
        expect(isKnownPair(name, host, `/${segment}`), place).toBe(true)
      }
    }
  })

  it.each([
    ['Reuters', 'https://www.reuters.com/x', ''],
    ['Reuters', 'https://www.notnews.example/x', 'notnews.example'],
    ['Reuters', 'https://web.archive.org/web/2026/https://www.reuters.com/', 'web.archive.org'],
    ['Reuters', '', ''],
    ['Reuters', 'file:///x', ''],
    ['BBC中文', 'https://www.bbc.com/zhongwen/simp/x', ''],
    ['BBC中文', 'https://www.bbc.com/news/x', 'bbc.com'],
  ])('%j at %j shows %j beside it', (outlet, address, host) => {
    expect(toHostBeside(outlet, address)).toBe(host)
  })
})
