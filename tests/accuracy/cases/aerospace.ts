/** Aerospace in the words of English, mainland, Taiwan and Hong Kong news. */
import type { AccuracyCase } from './case.ts'

export const AEROSPACE_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks aerospace as a sector',
    text: 'Apprentices in the town once went to the shipyard; now most of them look for work in [aerospace|aerospace].',
  },
  {
    name: 'marks the commercial space sector as one term',
    text: 'Rules for the [commercial space sector|aerospace] were eased, and insurers cut their premiums.',
  },
  {
    name: 'marks satellites and a launch vehicle',
    text: 'The [launch vehicle|aerospace] put eighteen [satellites|aerospace] on their way in the small hours of Sunday.',
  },
  {
    name: 'takes reusable rockets as one term',
    text: 'Three firms will try to land [reusable rockets|aerospace] this year, one of them on a barge.',
  },
  {
    name: 'marks satellite internet in a farm story',
    text: 'Herders on the plateau now check prices over [satellite internet|aerospace], and the vet calls by video.',
  },
  {
    name: 'marks the low-altitude economy in a city plan',
    text: 'Shenzhen counts on the [low-altitude economy|aerospace] for jobs and has marked landing pads on forty roofs.',
  },
  {
    name: 'marks eVTOL aircraft in a test story',
    text: 'Pilots flew the [eVTOL aircraft|aerospace] across the bay in twenty minutes with a sack of rice for a passenger.',
  },
  {
    name: 'marks a space station and a spacecraft',
    text: 'The [space station|aerospace] will take in a second [cargo spacecraft|aerospace] before the summer.',
  },
  {
    name: 'marks aero engines in a parts story',
    text: 'Blades for [aero engines|aerospace] are cast one at a time and X-rayed twice.',
  },
  {
    name: 'marks a named rocket with its noun as one term',
    text: 'A [Long March 8A rocket|aerospace] rolled to the pad on Friday and will fly when the wind drops.',
  },
  {
    name: 'marks lunar exploration in a funding story',
    text: 'The academy spends more on [lunar exploration|aerospace] than on the deep sea.',
  },
  {
    name: 'marks 商业航天 in a park report',
    text: '高新区一年引进二十家从事[商业航天|aerospace]的公司，厂房已经不够用。',
  },
  {
    name: 'marks 运载火箭 and 卫星',
    text: '今晨，[运载火箭|aerospace]将十颗[卫星|aerospace]逐一放到五百公里高处。',
  },
  {
    name: 'marks 航空航天 in a training story',
    text: '职校新设六个面向[航空航天|aerospace]的工种，学生未毕业已被订走。',
  },
  {
    name: 'marks 低空经济 in a city plan',
    text: '市里把[低空经济|aerospace]写进规划，四十处楼顶将改建停机坪。',
  },
  {
    name: 'marks 卫星互联网 in a herding story',
    text: '牧民通过[卫星互联网|aerospace]卖羊，兽医也能视频问诊。',
  },
  {
    name: 'marks 大飞机 as a programme',
    text: '围绕[大飞机|aerospace]配套，园区已聚集三十家供应商。',
  },
  {
    name: 'marks 航空发动机 in a foundry town',
    text: '小镇铸造的叶片装上了[航空发动机|aerospace]，废品率降到百分之一。',
  },
  {
    name: 'marks 空间站 and 货运飞船',
    text: '[空间站|aerospace]今年将迎来两艘[货运飞船|aerospace]，并开展三十项实验。',
  },
  {
    name: 'marks 可重复使用火箭 as one term',
    text: '三家公司年内将试飞[可重复使用火箭|aerospace]，其中一家在海上回收。',
  },
  {
    name: 'marks 航太 as Taiwan writes it',
    text: '台中的精密加工廠轉攻[航太|aerospace]，第一批零件下月交貨。',
  },
  {
    name: 'marks 衛星 and 火箭 in a Taiwan story',
    text: '[火箭|aerospace]升空八分鐘後，兩枚[衛星|aerospace]順利分離，屏東地面人員鼓掌歡呼。',
  },
  {
    name: 'marks 低軌衛星 in a Taiwan supply story',
    text: '[低軌衛星|aerospace]訂單湧入，天線廠今年營收看增三成。',
  },
  {
    name: 'marks 太空站 as a Traditional word',
    text: '日籍女科學家在[太空站|aerospace]種出第一顆番茄。',
  },
  {
    name: 'marks 商業航天 in a Hong Kong story',
    text: '港交所為[商業航天|aerospace]公司開綠燈，未有盈利亦可申請上市。',
  },
  {
    name: 'marks 低空經濟 in a Hong Kong policy story',
    text: '特首表示[低空經濟|aerospace]先由送貨做起，首條航線連接長洲與中環。',
  },
  {
    name: 'marks 運載火箭 in a Hong Kong story',
    text: '[運載火箭|aerospace]發射成功，中大團隊的儀器隨之上天。',
  },
  {
    name: 'marks 航天 in a Hong Kong school story',
    text: '三十名中學生入選[航天|aerospace]夏令營，將到酒泉參觀發射塔。',
  },
  {
    name: 'marks 衞星 in the Hong Kong spelling',
    text: '天文台下月起使用新一代[氣象衞星|aerospace]，暴雨預警可提早一小時。',
  },
  {
    name: 'marks 航空發動機 in a Taiwan factory',
    text: '岡山廠拿下[航空發動機|aerospace]機匣訂單，為期十年。',
  },
]
