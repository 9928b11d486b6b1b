/** Marks cover the noun phrase that names the concept, and parts of one phrase are one mark. */
import type { AccuracyCase } from './case.ts'

export const NOUN_PHRASE_CASES: readonly AccuracyCase[] = [
  {
    name: 'covers the phrase specialized, sophisticated, distinctive, and innovative SMEs in English',
    text: 'The fund backs [specialized, sophisticated, distinctive, and innovative SMEs|sme-policy] first.',
  },
  {
    name: 'covers the phrase high-power semiconductor laser chip in English',
    text: 'A joint team lit its first [high-power semiconductor laser chip|integrated-circuits] in May.',
  },
  {
    name: 'covers the phrase high-tech SMEs in English',
    text: 'Tax relief reaches [high-tech SMEs|sme-policy] sooner than others.',
  },
  {
    name: 'covers the phrase extreme ultraviolet (EUV) lithography machines in English',
    text: 'Only one supplier builds [extreme ultraviolet (EUV) lithography machines|integrated-circuits].',
  },
  {
    name: 'covers the phrase national-level "little giant" enterprises in English',
    text: 'Half of the new [national-level "little giant" enterprises|sme-policy] make parts.',
  },
  {
    name: 'covers the phrase high bandwidth memory chips in English',
    text: 'Orders for [high bandwidth memory chips|integrated-circuits] fill the year.',
  },
  {
    name: 'covers the phrase RISC-V chips in English',
    text: 'A start-up sells [RISC-V chips|integrated-circuits] to meter makers.',
  },
  {
    name: 'covers the phrase commercial reusable rockets in English',
    text: 'The yard welds tanks for [commercial reusable rockets|aerospace].',
  },
  {
    name: 'covers the phrase Weather satellites in English',
    text: '[Weather satellites|aerospace] saw the storm a day early.',
  },
  {
    name: 'covers the phrase 6G networks in English',
    text: 'Talks on [6G networks|6g] open in March.',
  },
  {
    name: 'covers the phrase synthetic biology companies in English',
    text: 'The city counts forty [synthetic biology companies|biomanufacturing].',
  },
  {
    name: 'covers the phrase remote sensing satellites in English',
    text: 'She insures [remote sensing satellites|aerospace] for a living.',
  },
  {
    name: 'covers the phrase low-Earth-orbit satellites in English',
    text: 'The port tests [low-Earth-orbit satellites|aerospace] as a backup.',
  },
  {
    name: 'covers the phrase semiconductors in English',
    text: 'Buyers of [semiconductors|integrated-circuits] wait for [automotive chips|integrated-circuits].',
  },
  {
    name: 'covers the phrase high-strength carbon fiber in English',
    text: 'The mill spins [high-strength carbon fiber|new-materials] for masts.',
  },
  {
    name: 'covers the phrase technology-based SMEs in English',
    text: 'The bureau trains [technology-based SMEs|sme-policy] in patents.',
  },
  {
    name: 'covers the phrase humanoid robot chip in English',
    text: 'A [humanoid robot chip|integrated-circuits] waits on the bench.',
  },
  {
    name: 'covers the phrase 6G satellites in English',
    text: 'The plan names [6G satellites|aerospace] by the dozen.',
  },
  {
    name: 'covers the phrase rare earths in English',
    text: 'The mine digs heavy and light [rare earths|new-materials].',
  },
  {
    name: 'covers the phrase memory chips in English',
    text: 'Prices of sophisticated [memory chips|integrated-circuits], [semiconductors|integrated-circuits] and of Korean [semiconductors|integrated-circuits] rose.',
  },
  {
    name: 'covers the phrase “little giant” enterprises in English',
    text: 'He prints two thousand [“little giant” enterprises|sme-policy] in one list.',
  },
  {
    name: 'covers the phrase megaconstellations of satellites in English',
    text: 'Rivals fly [megaconstellations of satellites|aerospace] of their own.',
  },
  {
    name: 'covers the phrase 中小企业数字化转型 in Simplified Chinese',
    text: '推动[中小企业数字化转型|sme-policy]写进了年度要点。',
  },
  {
    name: 'covers the phrase 小微企业数字化转型 in Simplified Chinese',
    text: '支持[小微企业数字化转型|sme-policy]的补贴周一开始发放。',
  },
  {
    name: 'covers the phrase 高功率半导体激光芯片 in Simplified Chinese',
    text: '[高功率半导体激光芯片|integrated-circuits]通过了验收。',
  },
  {
    name: 'covers the phrase 石墨烯产业 in Simplified Chinese',
    text: '园区聚集了[石墨烯产业|new-materials]的上下游。',
  },
  {
    name: 'covers the phrase 6G卫星 in Simplified Chinese',
    text: '[6G卫星|aerospace]的频率申请已经递交。',
  },
  {
    name: 'covers the phrase 专精特新芯片企业 in Simplified Chinese',
    text: '两家[专精特新芯片企业|sme-policy]同日上市。',
  },
  {
    name: 'covers the phrase 高端碳纤维 in Simplified Chinese',
    text: '[高端碳纤维|new-materials]依赖进口的局面正在改变。',
  },
  {
    name: 'covers the phrase 民用卫星 in Simplified Chinese',
    text: '[民用卫星|aerospace]的订单翻了一番。',
  },
  {
    name: 'covers the phrase 商业遥感卫星 in Simplified Chinese',
    text: '[商业遥感卫星|aerospace]开放预订。',
  },
  {
    name: 'covers the phrase 7纳米及以下制程 in Simplified Chinese',
    text: '公司量产[7纳米及以下制程|integrated-circuits]。',
  },
  {
    name: 'covers the phrase 长征八号甲运载火箭 in Simplified Chinese',
    text: '[长征八号甲运载火箭|aerospace]转运至厂房。',
  },
  {
    name: 'covers the phrase 低轨卫星星座 in Simplified Chinese',
    text: '[低轨卫星星座|aerospace]的第一批已经到位。',
  },
  {
    name: 'covers the phrase 国产芯片 in Simplified Chinese',
    text: '[国产芯片|integrated-circuits]装进了电表。',
  },
  {
    name: 'covers the phrase 车规级芯片 in Simplified Chinese',
    text: '[车规级芯片|integrated-circuits]的验证要两年。',
  },
  {
    name: 'covers the phrase 制造业中小企业 in Simplified Chinese',
    text: '[制造业中小企业|sme-policy]的用电成本下降。',
  },
  {
    name: 'covers the phrase 人形机器人产业 in Simplified Chinese',
    text: '[人形机器人产业|embodied-ai]需要统一接口。',
  },
  {
    name: 'covers the phrase 合成生物企业 in Simplified Chinese',
    text: '[合成生物企业|biomanufacturing]抱团出海。',
  },
  {
    name: 'covers the phrase 第三代半导体产业 in Simplified Chinese',
    text: '[第三代半导体产业|integrated-circuits]仍在爬坡。',
  },
  {
    name: 'covers the phrase 6G网络 in Simplified Chinese',
    text: '[6G网络|6g]的能耗要降一半。',
  },
  {
    name: 'covers the phrase 大功率半导体器件 in Simplified Chinese',
    text: '[大功率半导体器件|integrated-circuits]供不应求。',
  },
  {
    name: 'covers the phrase 存储芯片 in Simplified Chinese',
    text: '[存储芯片|integrated-circuits]产业链上的企业家来了。',
  },
  {
    name: 'covers the phrase 中小企業數位轉型 in Traditional Chinese',
    text: '推動[中小企業數位轉型|sme-policy]的經費不變。',
  },
  {
    name: 'covers the phrase 小微企業數位轉型 in Traditional Chinese',
    text: '支援[小微企業數位轉型|sme-policy]的窗口週一開放。',
  },
  {
    name: 'covers the phrase 晶圓代工業 in Traditional Chinese',
    text: '[晶圓代工業|integrated-circuits]今年成長兩成。',
  },
  {
    name: 'covers the phrase 6G衛星 in Traditional Chinese',
    text: '[6G衛星|aerospace]的測試延後。',
  },
  {
    name: 'covers the phrase 高階晶片 in Traditional Chinese',
    text: '[高階晶片|integrated-circuits]的訂單排到明年。',
  },
  {
    name: 'covers the phrase 車用晶片 in Traditional Chinese',
    text: '[車用晶片|integrated-circuits]庫存回升。',
  },
  {
    name: 'covers the phrase 石墨烯產業 in Traditional Chinese',
    text: '[石墨烯產業|new-materials]聚落成形。',
  },
  {
    name: 'covers the phrase 低軌衛星星系 in Traditional Chinese',
    text: '[低軌衛星星系|aerospace]覆蓋離島。',
  },
  {
    name: 'covers the phrase 人形機器人產業 in Traditional Chinese',
    text: '[人形機器人產業|embodied-ai]缺少標準。',
  },
  {
    name: 'covers the phrase 成熟製程產能 in Traditional Chinese',
    text: '[成熟製程產能|integrated-circuits]過剩。',
  },
  {
    name: 'covers the phrase 微型衛星 in Traditional Chinese',
    text: '[微型衛星|aerospace]搭便車升空。',
  },
  {
    name: 'covers the phrase 高階半導體設備 in Traditional Chinese',
    text: '[高階半導體設備|integrated-circuits]仍靠進口。',
  },
  {
    name: 'covers the phrase 第三代半導體產業 in Traditional Chinese',
    text: '[第三代半導體產業|integrated-circuits]等待補助。',
  },
  {
    name: 'covers the phrase 製造業中小企業 in Traditional Chinese',
    text: '[製造業中小企業|sme-policy]缺電工。',
  },
  {
    name: 'covers the phrase 6G網路 in Traditional Chinese',
    text: '[6G網路|6g]的時程公布。',
  },
  {
    name: 'covers the phrase 民用衞星 in Traditional Chinese',
    text: '[民用衞星|aerospace]由兩地團隊研發。',
  },
  {
    name: 'covers the phrase 大功率半導體元件 in Traditional Chinese',
    text: '[大功率半導體元件|integrated-circuits]供不應求。',
  },
  {
    name: 'covers the phrase 專精特新晶片企業 in Traditional Chinese',
    text: '兩家[專精特新晶片企業|sme-policy]同日上市。',
  },
  {
    name: 'covers the phrase 高功率半導體雷射晶片 in Traditional Chinese',
    text: '[高功率半導體雷射晶片|integrated-circuits]通過驗收。',
  },
  {
    name: 'covers the phrase 7奈米及以下製程 in Traditional Chinese',
    text: '公司量產[7奈米及以下製程|integrated-circuits]。',
  },
  {
    name: 'covers the phrase 國產半導體 in Traditional Chinese',
    text: '[國產半導體|integrated-circuits]裝進電表。',
  },
  {
    name: 'marks a Latin word behind a glued quotation mark',
    text: 'The paper counts its“[semiconductors|integrated-circuits]”among the winners.',
  },
  {
    name: 'marks a Latin word in front of a glued quotation mark',
    text: 'He calls them“[semiconductors|integrated-circuits]”and leaves it there.',
  },
  {
    name: 'leaves a Latin word alone that a soft hyphen continues',
    text: 'The coin is called bio\u00adchipsetto in the text.',
  },
  {
    name: 'marks one phrase where a quotation mark opens in it',
    text: 'Loans for [specialized and sophisticated “little giant” firms|sme-policy] were cut.',
  },
]
