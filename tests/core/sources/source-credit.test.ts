/** Who wrote a text, as bylines state it, as a table. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSourceCredit, toSourceCredit } from '../../../src/core/sources/source-credit.ts'

describe('the source credit', () => {
  it.each([
    ['来源：新华社 责任编辑：某某', '新华社'],
    ['来源：新华社责任编辑：某某', '新华社'],
    ['来源：新华社作者：某某', '新华社'],
    ['来源：新华社 记者 某某', '新华社'],
    ['来源：人民日报2026-01-12 09:30', '人民日报'],
    ['2026年1月12日来源：经济日报', '经济日报'],
    ['2026-01-12 來源: 中央社', '中央社'],
    ['來源：工商時報｜記者某某', '工商時報'],
    ['来源 | 财联社', '财联社'],
    ['来源丨界面新闻', '界面新闻'],
    ['来源:\n  科技日报\n  编辑：某某', '科技日报'],
    ['稿源：人民网', '人民网'],
    ['文章来源：中国科学院字号：大 中 小', '中国科学院'],
    ['消息來源：經濟部', '經濟部'],
    ['信息来源：工业和信息化部发布时间：2026-01-12', '工业和信息化部'],
    ['来源：上海发布', '上海发布'],
    ['来源：中国记者网', '中国记者网'],
    ['来源：央视新闻客户端分享到：', '央视新闻客户端'],
    ['来源：《经济日报》', '经济日报'],
    ['来源：微信公众号“晨河产业观察”', '晨河产业观察'],
    ['来源：公众号：晨河产业观察', '晨河产业观察'],
    ['来源：China Daily 作者：A. Writer', 'China Daily'],
    ['来源：36氪', '36氪'],
    ['来源于：南岸周报', '南岸周报'],
    ['本文转载自“南岸产业周报”，不代表本站观点', '南岸产业周报'],
    ['转自：南岸产业周报', '南岸产业周报'],
    ['轉載自 海岸時報', '海岸時報'],
    ['Source: Xinhua | 2026-01-12 20:15:00 | Editor: huaxia', 'Xinhua'],
    ['Source: Global Times Published: Jan 12, 2026', 'Global Times'],
    ['新华社北京1月12日电（记者某某）', '新华社'],
    ['（新華社北京1月12日電）', '新華社'],
    ['新华社记者某某 华盛顿2026年1月12日电', '新华社'],
    ['新华社北京／东京1月12日电 题：某题', '新华社'],
    ['中新社上海1月12日电', '中新社'],
    ['中新网1月12日电 工信部', '中新网'],
    ['（中央社記者王某某台北12日電）', '中央社'],
    ['（中央社東京12日綜合外電報導）', '中央社'],
    ['财联社1月12日电，', '财联社'],
    ['路透北京1月12日電', '路透'],
    ['据新华社北京1月12日电', '新华社'],
    ['央广网北京1月12日消息', '央广网'],
    ['韩联社首尔1月12日电', '韩联社'],
    ['某地昨日宣布。（法新社）', '法新社'],
    ['BEIJING, Jan. 12 (Xinhua) -- The ministry', 'Xinhua'],
    ['BEIJING (Reuters) - The ministry', 'Reuters'],
    ['(Reuters) - The ministry', 'Reuters'],
    ['BEIJING (AP) — The ministry', 'AP'],
    ['SHANGHAI, China (AFP) – The ministry', 'AFP'],
    ['Taipei, Jan. 12 (CNA) The cabinet', 'CNA'],
    ['SEOUL, Jan. 12 (Yonhap) -- The company', 'Yonhap'],
    ['By The Associated Press', 'Associated Press'],
    ['Jan 12, 2026 By Reuters', 'Reuters'],
    ['The plan holds.\nReporting by A. Writer and B. Writer; Editing by C. Desk', 'Reuters'],
    ['Reporting by A. Writer; Additional reporting by B. Writer; Editing by C. Desk', 'Reuters'],
  ])('in %j is %j', (text, credit) => {
    expect(findSourceCredit(text)).toBe(credit)
  })

  it.each([
    ['图片来源：视觉中国'],
    ['數據來源：某公司'],
    ['资金来源：地方政府'],
    ['能量的来源：太阳'],
    ['来源：本站'],
    ['来源：网络'],
    ['来源：'],
    ['Source: company data'],
    ['Open source: Linux 2026'],
    ['据新华社报道，某公司去年增长'],
    ['the Associated Press (AP) news agency'],
    ['an agreement on access points (AP) in offices'],
    ['approved by Reuters as'],
    ['no credit'],
    [''],
  ])('in %j is nobody', (text) => {
    expect(findSourceCredit(text)).toBe('')
  })

  it.each([
    ['新华社', '新华社'],
    ['来源：本站', ''],
    ['文章来源：新华社', '新华社'],
    ['https://news.example/', ''],
    ['本网', ''],
    [' Harbour Review ', 'Harbour Review'],
  ])('stated as %j is %j', (stated, credit) => {
    expect(toSourceCredit(stated)).toBe(credit)
  })

  it('is one short line of any text', () => {
    const labelled = fc.tuple(
      fc.constantFrom('来源：', '稿源:', '转自', 'Source: ', '新华社'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          labelled.map((parts) => parts.join('')),
        ),
        (text) => {
          expect(findSourceCredit(text)).toMatch(/^[^\n\r]{0,40}$/)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
