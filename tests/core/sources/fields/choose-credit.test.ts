/** Whom a page credits, and that nobody is credited where it names only itself. */
import { describe, expect, it } from 'vitest'
import { chooseCredit } from '../../../../src/core/sources/fields/choose-credit.ts'
import { pageWith } from './page-with.ts'

describe('the credit', () => {
  it.each([
    ['来源：新华网', '新华网'],
    ['来源 新华网', '新华网'],
    ['2026-01-12 09:30 来源 南岸日报 作者 沈见山', '南岸日报'],
    ['出处：南岸日报', '南岸日报'],
    ['来自：南岸日报', '南岸日报'],
    ['2026-01-12 来自：南岸日报', '南岸日报'],
    ['转自：南岸日报', '南岸日报'],
    ['稿源：南岸日报', '南岸日报'],
    ['2026-01-12 09:30|南岸日报', '南岸日报'],
    ['南岸新闻网|2026-01-12 09:30', '南岸新闻网'],
    ['2026-01-12 09:30|新华社', '新华社'],
    ['来源：南岸网－南岸日报', '南岸网－南岸日报'],
    ['本文来自微信公众号：晨河观察 (ID：chenhe)，作者：沈见山', '晨河观察'],
    ['2026-01-12 09:30　南岸能源报　作者 沈见山', '南岸能源报'],
    ['2026-01-12 09:30|Xinhua|Editor : Dana Field', 'Xinhua'],
    ['By Dana Field | China Daily | Updated: 2026-01-12 07:31', 'China Daily'],
    ['May 12, 2026 07:30 ET · Source: Harbour Motion Inc.', 'Harbour Motion Inc'],
    ['News provided by|Harbour Bearing Co., Ltd.', 'Harbour Bearing Co., Ltd.'],
    ['This article was originally published on The Harbour Post and can be read here.', 'The Harbour Post'],
    ['This article is republished from The Harbour Post under a license.', 'The Harbour Post'],
    ['2026-01-12 09:30|天气预报', ''],
    ['来源：本站原创', ''],
    ['来源：本站', ''],
    ['来源：本网讯', ''],
    ['来源：原创', ''],
    ['来源：网络', ''],
    ['来源：网站原创', ''],
    ['2026-01-12 09:30|分享到', ''],
    ['数据来源：国家统计局', ''],
    ['图片来源：视觉南岸', ''],
    ['他来自：南岸', ''],
  ])('%s', (printed, credit) => {
    expect(chooseCredit(pageWith({ below: [printed] })).value).toBe(credit)
  })

  it.each([
    ['media-name', '南岸生活报', '南岸生活报'],
    ['media-name', '2026-01-12 发布', ''],
    ['caption', '晨河影像', ''],
  ])('in an element named %j: %s', (names, text, credit) => {
    const page = pageWith({ below: ['2026-01-12 10:16'] })
    const line = { text, pieces: [{ text, names, isLink: false }], isRunning: false }
    expect(chooseCredit({ ...page, below: [line, ...page.below] }).value).toBe(credit)
  })

  it.each([
    [{ source: '来源：新华网' }, '新华网'],
    [{ contentsource: '工业和信息化部' }, '工业和信息化部'],
    [{ source: 'https://a.example/' }, ''],
    [{ author: 'Reuters' }, 'Reuters'],
    [{ author: 'Dana Field' }, ''],
    [{ author: '南岸日报' }, '南岸日报'],
    [{ author: '南岸日报', 'og:site_name': '南岸日报' }, ''],
  ])('of %j', (metas, credit) => {
    expect(chooseCredit(pageWith({ metas: metas as unknown as Record<string, string> })).value).toBe(credit)
  })
})
