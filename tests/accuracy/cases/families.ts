/** Families of forms: plural and hyphen, Hong Kong and Taiwan wording, the order of verb and noun, series of names. */
import type { AccuracyCase } from './case.ts'

export const FAMILIES_CASES: readonly AccuracyCase[] = [
  { name: 'marks 人形機械人 in a Hong Kong story', text: '展場內的[人形機械人|embodied-ai]會斟茶，還會鞠躬。' },
  { name: 'marks 四足機械人 in a Hong Kong story', text: '消防處試用[四足機械人|embodied-ai]搜索火場。' },
  { name: 'marks 人型機器人 in a Taiwan story', text: '[人型機器人|embodied-ai]走進工廠，先從搬箱子學起。' },
  { name: 'marks 具身智慧 in a Taiwan story', text: '學者說[具身智慧|embodied-ai]要先有好的感測器。' },
  {
    name: 'marks embodied large-model robots',
    text: 'A district offers rooms for [embodied large-model robots|embodied-ai] to practise in.',
  },
  { name: 'marks small and micro firms', text: 'Half the new credit went to [small and micro firms|sme-policy].' },
  {
    name: 'marks micro and small businesses',
    text: 'The bank opened a desk for [micro and small businesses|sme-policy].',
  },
  {
    name: 'marks small, medium and micro enterprises',
    text: 'Rules on paying [small, medium and micro enterprises|sme-policy] took effect.',
  },
  {
    name: 'marks new material production',
    text: 'The county lives from [new material production|new-materials] and tea.',
  },
  {
    name: 'leaves one new material of a shirt alone',
    text: 'The shirt is sewn from a new material that needs no ironing.',
  },
  { name: 'marks homegrown chips', text: 'Carmakers were told to fit more [homegrown chips|integrated-circuits].' },
  {
    name: 'marks computer chips without any other word',
    text: 'Tariffs on [computer chips|integrated-circuits] were put off again.',
  },
  {
    name: 'marks microprocessors and chipsets',
    text: 'Customs list ⟦microprocessors|integrated-circuits⟧ apart from [chipsets|integrated-circuits].',
  },
  {
    name: 'marks 14-nanometre technology',
    text: 'The plant has used [14-nanometre technology|integrated-circuits] since autumn.',
  },
  { name: 'marks 22奈米技術', text: '新廠先導入[22奈米技術|integrated-circuits]，再談擴產。' },
  { name: 'marks 3D堆叠封装', text: '实验室用[3D堆叠封装|integrated-circuits]把四层存储叠在一起。' },
  { name: 'marks 面板級扇出封裝', text: '設備商看好[面板級扇出封裝|integrated-circuits]，明年擴線。' },
  { name: 'marks CoWoS beside its maker', text: '台積電的[CoWoS|integrated-circuits]月產能再翻一倍。' },
  { name: 'marks 微電子 with no other chip word', text: '特首說[微電子|integrated-circuits]是香港新的方向。' },
  { name: 'marks 通感算融合', text: '专家把[通感算融合|6g]看作下一代网络的关键。' },
  { name: 'marks 支线飞机 and 大型运输机', text: '[支线飞机|aerospace]和[大型运输机|aerospace]在同一条跑道上试飞。' },
  { name: 'leaves a transport airport alone', text: '全国民用运输机场去年又添三座。' },
  { name: 'leaves an airliner after an accident alone', text: '救援人员在海里找到客机的黑匣子。' },
  { name: 'marks 探月 and 行星探测', text: '[探月|aerospace]之后是[行星探测|aerospace]，路还很长。' },
  { name: 'marks a reusable booster', text: 'The [reusable booster|aerospace] landed within ten metres of the mark.' },
  {
    name: 'marks Starlink beside its owner',
    text: 'SpaceX raised the price of ⟦Starlink|aerospace⟧ in three countries.',
  },
  { name: 'marks 天基算力', text: '[天基算力|aerospace]要先解决散热问题。' },
  { name: 'marks craft of a series by their number', text: '⟦神舟二十六号|aerospace⟧的乘组名单将在发射前公布。' },
  {
    name: 'marks biofabrication',
    text: 'The institute moved its [biofabrication|biomanufacturing] line to a larger hall.',
  },
  { name: 'marks 新型碳材料', text: '当地把[新型碳材料|new-materials]列为头号产业。' },
  {
    name: 'marks magnetostrictive materials',
    text: 'Sonar makers buy [magnetostrictive materials|new-materials] by the kilo.',
  },
  { name: 'marks first-time loans of small firms', text: '[小微企业首贷户|sme-policy]比去年多了一成。' },
  { name: 'leaves a first home loan alone', text: '购房者首次贷款可享受利率优惠。' },
  { name: 'marks 中堅企業', text: '經濟部選出八家[中堅企業|sme-policy]。' },
  { name: 'marks 中小企業數位轉型', text: '部會加碼補助[中小企業數位轉型|sme-policy]。' },
  { name: 'leaves 數位轉型 of a hospital alone', text: '這家醫院的數位轉型花了五年。' },
]
