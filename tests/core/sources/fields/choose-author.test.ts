/** Who wrote an article, as bylines and metadata of many shapes say it. */
import { describe, expect, it } from 'vitest'
import { chooseAuthor } from '../../../../src/core/sources/fields/choose-author.ts'
import { pageWith } from './page-with.ts'

const TEXT =
  '工业和信息化部有关负责人表示，将推动集成电路、生物制造等产业发展，并支持专精特新中小企业，各地要按时报送材料，做好跟踪服务。'

describe('the printed author in Chinese', () => {
  it.each([
    ['作者：沈见山', '沈见山'],
    ['作者 | 沈见山', '沈见山'],
    ['作者丨沈见山 编辑丨林望舒', '沈见山'],
    ['作者/沈见山、林望舒', '沈见山, 林望舒'],
    ['作者：晨河观察者阿沈 2026-01-12', '晨河观察者阿沈'],
    ['文/沈见山', '沈见山'],
    ['文｜沈见山 编辑｜林望舒', '沈见山'],
    ['文丨沈见山', '沈见山'],
    ['撰文：沈见山 林望舒', '沈见山, 林望舒'],
    ['文：沈见山 图：林望舒', '沈见山'],
    ['2026-01-12 09:10 来源：南岸新闻 记者 沈见山', '沈见山'],
    ['本报记者 沈见山', '沈见山'],
    ['本报记者 沈见山 林望舒', '沈见山, 林望舒'],
    ['本报记者 沈见山 通讯员 林望舒', '沈见山'],
    ['南岸日报记者 沈见山 北京报道', '沈见山'],
    ['记者 沈见山 报道', '沈见山'],
    ['记者：沈见山 编辑：林望舒', '沈见山'],
    ['记者沈见山北京报道', '沈见山'],
    ['记者沈山北京报道', '沈山'],
    ['见习记者 沈见山 实习生 林望舒', '沈见山'],
    ['采写：南岸日报记者 沈见山', '沈见山'],
    ['2026-01-12 09:10|南岸新闻|沈见山|记者', ''],
    ['記者沈見山／台北報導', '沈見山'],
    ['〔記者沈見山／台北報導〕', '沈見山'],
    ['記者 沈見山 台北 報導', '沈見山'],
    ['文／沈見山', '沈見山'],
    ['撰文／沈見山', '沈見山'],
    ['作者：欧阳望舒', '欧阳望舒'],
    ['作者：达娜·菲尔德', '达娜·菲尔德'],
    ['作者：王 明', '王明'],
    ['责任编辑：沈见山', ''],
    ['责编：沈见山、林望舒', ''],
    ['編輯：沈見山', ''],
    ['编辑 沈见山', ''],
    ['校对：沈见山 审核：林望舒', ''],
    ['摄影：沈见山', ''],
    ['作者：佚名', ''],
    ['作者：本站', ''],
    ['作者：南岸日报', ''],
    ['作者：新华社', ''],
    ['作者： 来源：新华网', ''],
    ['来源：中国记者网', ''],
    ['记者从工信部获悉', ''],
    ['记者了解到', ''],
    ['中文/英文', ''],
    ['阅读 1234 评论 12', ''],
    ['作者：沈见山，题图来自某图库', '沈见山'],
    ['作者：沈见山 ▪ 林望舒', '沈见山, 林望舒'],
    ['聯合報／ 記者沈見山／新北即時報導', '沈見山'],
    ['农技人员查看出苗情况。新华社记者 沈见山 摄', ''],
    ['2026-01-12 发布于某省', ''],
    ['By Dana Field, University of Glen Avon', 'Dana Field'],
    ['By DANA FIELD Associated Press', 'DANA FIELD'],
    ['作 者：沈见山 更新时间：26-02-03', '沈见山'],
    ['홍길동 기자', '홍길동'],
    ['作者：沈见山　　录入：admin　　责任编辑：admin', '沈见山'],
    ['每江记者：沈见山 每江编辑：林望舒', '沈见山'],
    ['明報記者 麥詠琳', '麥詠琳'],
    ['2026-01-12|南岸晚报官方账号', ''],
  ])('%s', (printed, author) => {
    expect(chooseAuthor(pageWith({ below: [printed, TEXT] })).value).toBe(author)
  })

  it.each([
    [`新华社北京1月12日电（记者沈见山、林望舒）${TEXT}`, '沈见山, 林望舒'],
    [`中新网1月12日电 （记者 沈见山）${TEXT}`, '沈见山'],
    [`（中央社記者沈見山台北12日電）${TEXT}`, '沈見山'],
    [`本报北京1月12日电 记者沈见山报道：${TEXT}`, '沈见山'],
    [`南岸日报讯（记者沈见山）${TEXT}`, '沈见山'],
    [`记者从工业和信息化部获悉，${TEXT}`, ''],
    [`近日，记者在南岸看到，${TEXT}`, ''],
    [`${TEXT}（记者证由部里发给）`, ''],
  ])('in the text: %s', (printed, author) => {
    expect(chooseAuthor(pageWith({ below: ['2026-01-12 09:30', printed] })).value).toBe(author)
  })

  it.each([
    ['（作者：沈见山）', '沈见山'],
    ['（作者系南岸大学教授）', ''],
    ['（记者 沈见山）', '沈见山'],
    ['作者：沈见山', '沈见山'],
    ['(责编：沈见山、林望舒)', ''],
    ['【责任编辑：沈见山】', ''],
    ['【我要纠错】责任编辑：沈见山', ''],
  ])('at the end: %s', (printed, author) => {
    expect(chooseAuthor(pageWith({ below: ['2026-01-12 09:30', TEXT], closing: [TEXT, printed] })).value).toBe(author)
  })
})

describe('the printed author in English', () => {
  it.each([
    ['By Dana Field', 'Dana Field'],
    ['BY DANA FIELD', 'DANA FIELD'],
    ['By Dana Field and Alma Reed', 'Dana Field, Alma Reed'],
    ['By Dana Field, Alma Reed & Bert Scribe', 'Dana Field, Alma Reed, Bert Scribe'],
    ['By Dana Field, Senior Staff Writer', 'Dana Field'],
    ['By Dana Field | January 12, 2026', 'Dana Field'],
    ['By Dana Field on January 12, 2026', 'Dana Field'],
    ['By Dana Field in Beijing', 'Dana Field'],
    ['By Dana Field Jan. 12, 2026', 'Dana Field'],
    ['By Anna van der Berg', 'Anna van der Berg'],
    ['Written by Dana Field', 'Dana Field'],
    ['Author: Dana Field', 'Dana Field'],
    ['Dana Field · Harbour News · Posted: Jan 12, 2026 9:27 AM', 'Dana Field'],
    ['By The Associated Press', ''],
    ['By Reuters', ''],
    ['By Staff', ''],
    ['By Staff Reporter', ''],
    ['By the end of the year', ''],
    ['By our reporters', ''],
    ['Edited by Dana Field', ''],
    ['Photo by Dana Field', ''],
    ['Words: Dana Field Photography: Alma Reed Editor: Bert Scribe', 'Dana Field'],
    ['Dana Field, January 12, 2026', 'Dana Field'],
    ['Dana Field Monday, January 12, 2026', 'Dana Field'],
    ['Harbour, January 12, 2026', ''],
    ['By Eyewitness News', ''],
    ['By Harbour News Staff', ''],
  ])('%s', (printed, author) => {
    const page = pageWith({ headline: 'Six sectors named', documentTitle: 'Six sectors named', below: [printed] })
    expect(chooseAuthor(page).value).toBe(author)
  })

  it('is found behind a label on a line of its own', () => {
    const page = pageWith({
      headline: 'Six sectors named',
      below: ['Author:', 'Dana Field', 'Updated:', 'Mar 6, 2026'],
    })
    expect(chooseAuthor(page).value).toBe('Dana Field')
  })
})

describe('an author in metadata', () => {
  const ofMeta = (author: string, metas: Readonly<Record<string, string>> = {}) =>
    chooseAuthor(pageWith({ headline: 'Six sectors named', documentTitle: 'Six', metas: { author, ...metas } })).value

  it.each([
    ['By Dana Field', 'Dana Field'],
    ['Dana Field, Harbour News', 'Dana Field', { 'og:site_name': 'Harbour News' }],
    ['Dana Field and Alma Reed', 'Dana Field, Alma Reed'],
    ['Dana Field, Ph.D.', 'Dana Field'],
    ['https://www.social.example/dana.field', ''],
    ['dana@news.example', ''],
    ['name, email@gmail.com', ''],
    ['104363', ''],
    ['admin', ''],
    ['No Author', ''],
    ['Staff', ''],
    ['Harbour News', '', { 'og:site_name': 'Harbour News' }],
    ['Reuters', ''],
    ['@danafield', ''],
    ['Dana Field And Alma Reed For The Courier', 'Dana Field, Alma Reed'],
    ['See full bio', ''],
    ['Staff and news service reports', ''],
    ['Harbour Editorial', ''],
    ['Edited by Dana Field', ''],
    ['View all posts by Dana Field', 'Dana Field'],
    ['Contributors to Harbour projects', ''],
    ['Harbour Media', ''],
    ['The Harbour Courier', ''],
    ['DANA FIELD and ALMA REED, Ledger staff writers', 'DANA FIELD, ALMA REED'],
  ] as [string, string, Record<string, string>?][])('%s', (author, expected, metas) => {
    expect(ofMeta(author, metas)).toBe(expected)
  })

  it.each([
    ['104363', [], ''],
    ['网易', [], ''],
    ['沈见山', ['责任编辑：沈见山'], ''],
    ['沈见山', ['作者：林望舒'], '林望舒'],
    ['沈见山', ['2026-01-12 沈见山'], '沈见山'],
    ['小编阿沈', [], ''],
    ['每日江声', ['来源：每日江声'], ''],
    ['责任编辑：沈见山', [], ''],
  ] as [string, string[], string][])('on a Chinese page: %s beside %j', (author, below, expected) => {
    expect(chooseAuthor(pageWith({ metas: { author, 'og:site_name': '网易' }, below })).value).toBe(expected)
  })

  it('is certain where the page prints it too, and to be checked where nothing else has it', () => {
    const page = { headline: 'Six sectors named', documentTitle: 'Six', metas: { author: 'Dana Field' } }
    expect(chooseAuthor(pageWith({ ...page, below: ['By Dana Field'] })).sure).toBe(true)
    expect(chooseAuthor(pageWith(page)).sure).toBe(false)
  })
})

describe('an author marked by a class alone', () => {
  const byline = (value: string) => ({ value, from: 'byline' as const, name: 'class' })

  it.each([
    [['Dana Field\nColumnist'], 'Dana Field'],
    [['Dana Field', 'Third Sector Plan Set For Harbour, But Details Missing'], 'Dana Field'],
    [['Third Sector Plan Set For Harbour, But Details Missing'], ''],
    [['Anna van der Berg'], 'Anna van der Berg'],
  ])('%j is %j', (values, author) => {
    const page = { headline: 'Six sectors named', documentTitle: 'Six sectors named' }
    expect(chooseAuthor(pageWith({ ...page, markedAuthors: values.map(byline) })).value).toBe(author)
  })
})

describe('a site with its author’s name', () => {
  const article = (name: string) => ({
    type: 'Article',
    headlines: ['Six sectors named'],
    authors: [name],
    people: [name],
    publishers: [name],
    published: [],
    modified: [],
  })

  it.each([
    ['Dana Field', 'https://www.danafield.example/a', 'Dana Field'],
    ['Harbour News', 'https://www.harbournews.example/a', ''],
    ['Dana Field', 'https://www.harbour.example/a', ''],
  ])('%s at %s is by %j', (name, href, author) => {
    const page = { headline: 'Six sectors named', documentTitle: 'Six sectors named' }
    expect(chooseAuthor(pageWith({ ...page, href, article: article(name) })).value).toBe(author)
  })
})

it('an author whom the foot names too is no name of the site', () => {
  const page = { headline: 'Six sectors named', documentTitle: 'Six sectors named', footerName: 'Dana Field' }
  expect(chooseAuthor(pageWith({ ...page, below: ['Dana Field, January 12, 2026'] })).value).toBe('Dana Field')
})
