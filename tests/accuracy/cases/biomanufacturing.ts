/** Biomanufacturing in the words of English, mainland, Taiwan and Hong Kong news. */
import type { AccuracyCase } from './case.ts'

export const BIOMANUFACTURING_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks biomanufacturing as a sector',
    text: 'Tianjin wants [biomanufacturing|biomanufacturing] to replace the chlorine works that once lined the river.',
  },
  {
    name: 'marks synthetic biology in a funding story',
    text: 'The foundation gave the chair of [synthetic biology|biomanufacturing] ten million euros over eight years.',
  },
  {
    name: 'marks precision fermentation in a dairy story',
    text: 'A cheese maker in Inner Mongolia gets its casein from [precision fermentation|biomanufacturing], not from cows.',
  },
  {
    name: 'marks cultivated meat in a licence story',
    text: 'Singapore was first to allow [cultivated meat|biomanufacturing] on the menu, and the queue ran round the block.',
  },
  {
    name: 'marks a biofoundry in a campus story',
    text: 'Machines with pipettes fill the third floor, where the [biofoundry|biomanufacturing] tests ten thousand designs a month.',
  },
  {
    name: 'marks bioreactors in a plant story',
    text: 'Six [bioreactors|biomanufacturing] as tall as a bus turn corn sugar into an acid for paint.',
  },
  {
    name: 'marks a cell factory made of yeast',
    text: 'Students rewired yeast into a [cell factory|biomanufacturing] that smells of roses.',
  },
  {
    name: 'marks bio-based materials in a shoe story',
    text: 'By 2028 a third of the soles will be cut from [bio-based materials|biomanufacturing], the shoemaker promises.',
  },
  {
    name: 'marks metabolic engineering in a research story',
    text: 'Through [metabolic engineering|biomanufacturing] the strain makes twice the vitamin on half the sugar.',
  },
  {
    name: 'marks industrial enzymes in a detergent story',
    text: 'Cold-water washing works because of [industrial enzymes|biomanufacturing], bought by the drum from Jinan.',
  },
  {
    name: 'marks alternative proteins in a shop report',
    text: 'Sales of [alternative proteins|biomanufacturing] fell for a second year; tofu did well.',
  },
  {
    name: "marks 生物制造 in a port city's plan",
    text: '老港区腾出的盐田将用来发展[生物制造|biomanufacturing]，首期占地八百亩。',
  },
  {
    name: 'marks 合成生物学 in a funding story',
    text: '基金会资助[合成生物学|biomanufacturing]讲席，八年共一千万元。',
  },
  {
    name: 'marks 精密发酵 in a dairy story',
    text: '乳企用[精密发酵|biomanufacturing]生产酪蛋白，一头牛也没养。',
  },
  {
    name: 'marks 细胞工厂 made of yeast',
    text: '研究生把酵母改造成[细胞工厂|biomanufacturing]，能产出玫瑰香气。',
  },
  {
    name: 'marks 生物反应器 in a plant report',
    text: '六台三层楼高的[生物反应器|biomanufacturing]同时开机，玉米糖变成了涂料原料。',
  },
  {
    name: 'marks 生物基材料 in a shoe story',
    text: '鞋厂承诺，三年后三分之一的鞋底采用[生物基材料|biomanufacturing]。',
  },
  {
    name: 'marks 发酵罐 in an industrial text',
    text: '车间里十二座百吨[发酵罐|biomanufacturing]昼夜运转，⟦赖氨酸|biomanufacturing⟧产量全国第一。',
  },
  {
    name: 'marks 细胞培养肉 in a canteen story',
    text: '学校食堂试卖[细胞培养肉|biomanufacturing]，每份只有两口。',
  },
  {
    name: 'marks 代谢工程 and 酶制剂 in one text',
    text: '团队擅长[代谢工程|biomanufacturing]，产品以饲料用[酶制剂|biomanufacturing]为主。',
  },
  {
    name: 'marks 合成生物學 in a Taiwan campus story',
    text: '陽明交大設[合成生物學|biomanufacturing]學程，首屆四十人。',
  },
  {
    name: 'marks 生物製造 in a Hong Kong plan',
    text: '河套區首批租戶以[生物製造|biomanufacturing]為主，另有三家檢測所。',
  },
  {
    name: 'marks 精準發酵 as Taiwan writes it',
    text: '新創以[精準發酵|biomanufacturing]做出無乳牛鮮奶，年底在超市試賣。',
  },
  {
    name: 'marks 細胞培養肉 in a Hong Kong menu',
    text: '中環餐廳推出[細胞培養肉|biomanufacturing]，一客三百八十元。',
  },
  {
    name: 'marks 生物反應器 in a Taiwan plant',
    text: '竹北廠增設四座[生物反應器|biomanufacturing]，明年代工疫苗。',
  },
  {
    name: 'marks 細胞工廠 in Traditional script',
    text: '教授把大腸桿菌改造成[細胞工廠|biomanufacturing]，產出染牛仔褲的藍。',
  },
  {
    name: 'marks 代謝工程 in a Taiwan laboratory',
    text: '中研院以[代謝工程|biomanufacturing]提高產油藻的產量，成果刊於期刊。',
  },
  {
    name: 'marks 替代蛋白 in a Hong Kong food story',
    text: '食肆聯會預計[替代蛋白|biomanufacturing]今年銷情持平，豆腐反而賣得更好。',
  },
  {
    name: 'marks 合成生物 in a Hong Kong company story',
    text: '公司由售賣試劑轉型做[合成生物|biomanufacturing]，去年首次錄得盈利。',
  },
]
