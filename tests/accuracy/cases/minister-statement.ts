/** The topics of the industry minister's statement of January 2026, in sentences of our own. */
import type { AccuracyCase } from './case.ts'

export const MINISTER_STATEMENT_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks the six sectors in one list',
    text: 'The minister named six fields for the year: [integrated circuits|integrated-circuits], [new materials|new-materials], [aerospace|aerospace], [biomanufacturing|biomanufacturing], [embodied AI|embodied-ai] and [6G|6g].',
  },
  {
    name: 'marks the purse for small innovators',
    text: 'A new round of money from the central budget will go to [specialized, sophisticated, distinctive, and innovative SMEs|sme-policy], he said, and clerks will visit them rather than the other way round.',
  },
  {
    name: 'keeps to the sectors when the list also has quantum technology and brain-computer interfaces',
    text: 'His second list ran from quantum technology and brain-computer interfaces to the deep sea, [humanoid robots|embodied-ai] and [6G|6g].',
  },
  {
    name: 'marks nothing in the general goals of the year',
    text: 'High-quality development, new quality productive forces and stable growth come first, the ministry said, and technology must serve them.',
  },
  {
    name: 'marks the low-altitude economy and the commercial space sector in a March report',
    text: 'Two months later the work report added the [low-altitude economy|aerospace] and spoke of [commercial space|aerospace] in the same breath.',
  },
  {
    name: "marks little giants in the statement's count",
    text: 'The ministry counts more than 17,000 [“little giant” enterprises|sme-policy] and wants fewer, better ones from now on.',
  },
  {
    name: 'marks the trials of 6G and satellite internet',
    text: 'Asked about dates, he said trials of [6G|6g] would widen this year and [satellite internet|aerospace] would reach fishing boats.',
  },
  {
    name: 'marks nothing in a sentence on research spending and services',
    text: 'More money for research, simpler forms, faster answers: that was the promise on services.',
  },
  {
    name: 'marks the six sectors in one Chinese list',
    text: '部长点名的六个领域是：[集成电路|integrated-circuits]、[新材料|new-materials]、[航空航天|aerospace]、[生物制造|biomanufacturing]、[具身智能|embodied-ai]、[6G|6g]。',
  },
  {
    name: 'marks 专精特新中小企业 in the new round of support',
    text: '新一轮中央资金将投向[专精特新中小企业|sme-policy]，窗口单位要主动上门。',
  },
  {
    name: 'marks nothing in the general goals of the Chinese text',
    text: '会议要求因地制宜发展新质生产力，扎实推动高质量发展，超前谋划未来产业。',
  },
  {
    name: 'keeps to the sectors among other future industries',
    text: '量子科技、脑机接口、深海极地之外，他还提到[人形机器人|embodied-ai]和[6G|6g]。',
  },
  {
    name: "marks 小巨人企业 and 制造业单项冠军 in the statement's count",
    text: '目前全国已有一万七千多家[小巨人企业|sme-policy]和一千多家[制造业单项冠军企业|sme-policy]。',
  },
  {
    name: 'marks 商业航天 and 低空经济 in a follow-up question',
    text: '记者追问[商业航天|aerospace]和[低空经济|aerospace]，他说安全是底线。',
  },
  {
    name: 'marks nothing about MIIT and its smart factories',
    text: '工信部表示，智能工厂、工业互联网和5G应用仍按原计划推进。',
  },
  {
    name: 'marks the six sectors in the words of Taiwan',
    text: '陸工信部長點名六大領域：[積體電路|integrated-circuits]、[新材料|new-materials]、[航太|aerospace]、[生物製造|biomanufacturing]、[具身智慧|embodied-ai]與[6G|6g]。',
  },
  {
    name: 'marks the six sectors in the words of Hong Kong',
    text: '六大重點依次為[集成電路|integrated-circuits]、[新材料|new-materials]、[航空航天|aerospace]、[生物製造|biomanufacturing]、[具身智能|embodied-ai]及[6G|6g]，惟未有公布金額。',
  },
  {
    name: 'marks 專精特新中小企業 in a Hong Kong report of the statement',
    text: '⟦中央財政|sme-policy⟧今年再撥款支持[專精特新中小企業|sme-policy]，並簡化申請手續。',
  },
  {
    name: 'marks nothing in the general goals of the Traditional text',
    text: '他重申高質量發展是首要任務，新質生產力須因地制宜。',
  },
]
