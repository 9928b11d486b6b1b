/** Small and medium-sized enterprises and what is done for them, in three scripts. */
import type { AccuracyCase } from './case.ts'

export const SME_POLICY_CASES: readonly AccuracyCase[] = [
  {
    name: "marks the statement's rendering of 专精特新 as one term",
    text: 'Grants will go to [specialized, sophisticated, distinctive and innovative SMEs|sme-policy] for three years running.',
  },
  {
    name: 'marks little giant firms with the opening quotation mark',
    text: 'The province counts 620 [“little giant” firms|sme-policy], a third of them in pumps and valves.',
  },
  {
    name: 'marks small and medium-sized enterprises in a credit story',
    text: 'Banks were told to answer [small and medium-sized enterprises|sme-policy] within five days.',
  },
  {
    name: 'marks small and micro enterprises in a tax story',
    text: 'The cut helps [small and micro enterprises|sme-policy] most, since they pay the levy on turnover.',
  },
  {
    name: 'marks manufacturing single champions',
    text: 'Of the [manufacturing single champions|sme-policy], one makes nothing but zips for tents.',
  },
  {
    name: 'marks the private economy',
    text: 'Speakers in Wenzhou praised the [private economy|sme-policy] for nine jobs in ten, then asked it for more.',
  },
  {
    name: 'marks SRDI SMEs by the abbreviation analysts use',
    text: 'Only [SRDI SMEs|sme-policy] may apply, the notice says, and only once.',
  },
  {
    name: 'marks MSMEs in a trade-fair story',
    text: 'A hall was set aside for [MSMEs|sme-policy] that had never sold abroad.',
  },
  {
    name: 'marks technology-based SMEs and innovative SMEs in a ladder',
    text: 'The ladder starts with [technology-based SMEs|sme-policy], goes on to [innovative SMEs|sme-policy] and ends on the stock market.',
  },
  {
    name: 'marks the firms and lets the official paraphrase count neither way',
    text: 'Help is promised to [SMEs|sme-policy] that use ⟦specialized and sophisticated technologies to produce novel and unique products|sme-policy⟧.',
  },
  {
    name: 'marks SRDI enterprises and lets private enterprises count neither way',
    text: 'Most [SRDI enterprises|sme-policy] are ⟦private enterprises|sme-policy⟧, and most were founded by engineers.',
  },
  {
    name: 'marks 专精特新中小企业 in a fund story',
    text: '三年里，财政资金将支持上千家[专精特新中小企业|sme-policy]。',
  },
  {
    name: 'marks 专精特新“小巨人”企业 as one term',
    text: '全省有六百二十家[专精特新“小巨人”企业|sme-policy]，三分之一做泵和阀。',
  },
  {
    name: 'marks 中小企业 in a credit story',
    text: '银行须在五个工作日内答复[中小企业|sme-policy]的贷款申请。',
  },
  {
    name: 'marks 小微企业 in a tax story',
    text: '这项减免对[小微企业|sme-policy]帮助最大，因为它们按营业额缴费。',
  },
  {
    name: 'marks 制造业单项冠军企业',
    text: '这家[制造业单项冠军企业|sme-policy]只做帐篷拉链，占了全球四成份额。',
  },
  {
    name: 'marks 民营经济 in a forum',
    text: '会上有人说，[民营经济|sme-policy]撑起了县里九成就业。',
  },
  {
    name: 'marks 创新型中小企业 in a ladder',
    text: '评上[创新型中小企业|sme-policy]的第二年，才能申请下一级。',
  },
  {
    name: 'marks 科技型中小企业 and 小巨人企业',
    text: '从[科技型中小企业|sme-policy]长成[小巨人企业|sme-policy]，老板用了十一年。',
  },
  {
    name: 'marks 普惠小微贷款 as a measure',
    text: '[普惠小微贷款|sme-policy]余额增长一成多，利率降到三字头。',
  },
  {
    name: 'lets 独角兽企业 count neither way beside 专精特新企业',
    text: '榜单收录[专精特新企业|sme-policy]四十家，⟦独角兽企业|sme-policy⟧只有一家。',
  },
  {
    name: 'marks 中小企業 in a Taiwan credit story',
    text: '經濟部加碼保證，讓[中小企業|sme-policy]借得到週轉金。',
  },
  {
    name: 'marks 中小企 as Hong Kong writes it',
    text: '商會批評，電費一加再加，[中小企|sme-policy]首先捱不住。',
  },
  {
    name: 'marks 專精特新企業 in a Hong Kong market story',
    text: '交易所希望更多[專精特新企業|sme-policy]來港上市，收費可以減免。',
  },
  {
    name: 'marks 小微企業 in a Hong Kong bank story',
    text: '虛擬銀行替[小微企業|sme-policy]開戶，最快一日完成。',
  },
  {
    name: 'marks 專精特新「小巨人」企業 with corner quotation marks',
    text: '浙江這家[專精特新「小巨人」企業|sme-policy]專做軸承，九成外銷。',
  },
  {
    name: 'marks 專精特新中小企業 in a Taiwan story on the mainland',
    text: '大陸財政部將補助[專精特新中小企業|sme-policy]，台商也能申請。',
  },
  {
    name: 'marks 民營經濟 in a Taiwan story on the mainland',
    text: '北京再度喊話挺[民營經濟|sme-policy]，民間卻多持觀望。',
  },
  {
    name: 'marks 中小微企業 in a Macau story',
    text: '澳門將為[中小微企業|sme-policy]延長免息貸款一年。',
  },
  {
    name: 'marks 製造業單項冠軍 in Traditional script',
    text: '佛山的陶瓷機械廠獲評[製造業單項冠軍|sme-policy]，董事長是香港人。',
  },
]
