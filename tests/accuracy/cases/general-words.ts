/** Words of policy and technology that fit any industry and belong to none of the seven categories. */
import type { AccuracyCase } from './case.ts'

export const GENERAL_WORDS_CASES: readonly AccuracyCase[] = [
  {
    name: 'leaves technology and innovation alone',
    text: 'The mayor wants more technology, more innovation and fewer potholes.',
  },
  {
    name: 'leaves high-quality development alone',
    text: 'Officials spoke of high-quality development for an hour and then had noodles.',
  },
  {
    name: 'leaves new quality productive forces alone',
    text: 'Every county now has a slogan about new quality productive forces on the bus.',
  },
  {
    name: 'leaves MIIT alone as a ministry',
    text: 'MIIT will publish the list on Friday, and MIIT staff will answer calls.',
  },
  {
    name: 'leaves 5G and Wi-Fi alone',
    text: 'The stadium has 5G in the stands and Wi-Fi in the toilets.',
  },
  {
    name: 'leaves smart factories and the industrial internet alone',
    text: 'Smart factories and the industrial internet filled the first two halls.',
  },
  {
    name: 'leaves future industries alone',
    text: 'Future industries need patience, the professor told the mayor, and then warned him about slogans.',
  },
  {
    name: 'leaves artificial intelligence and quantum computing alone',
    text: 'Artificial intelligence drew the crowd; quantum computing drew the experts.',
  },
  {
    name: 'leaves electric vehicles and solar panels alone',
    text: 'Exports of electric vehicles and solar panels rose, those of shoes fell.',
  },
  {
    name: 'leaves 新质生产力 and 高质量发展 alone',
    text: '发展新质生产力，推动高质量发展，是这次培训的两道必答题。',
  },
  {
    name: 'leaves 工信部 and 未来产业 alone',
    text: '工信部将于下月公布未来产业目录，地方可以先报想法。',
  },
  {
    name: 'leaves 智能工厂 and 工业互联网 alone',
    text: '走进智能工厂，大屏上滚动着工业互联网的数据，食堂还是老样子。',
  },
  {
    name: 'leaves 5G and 无线网络 alone',
    text: '站台装了5G基站，候车室的无线网络却要看三十秒广告。',
  },
  {
    name: 'leaves 科技创新 and 数字经济 alone',
    text: '科技创新大会和数字经济论坛挤在同一周，酒店涨价三成。',
  },
  {
    name: 'leaves 人工智能 and 大数据 alone',
    text: '县医院用人工智能读片，用大数据排号，老人还是先找熟人。',
  },
  {
    name: 'leaves 新能源汽车 and 光伏 alone',
    text: '新能源汽车出口增速回落，光伏组件价格止跌。',
  },
  {
    name: 'leaves 营商环境 alone',
    text: '营商环境好不好，看办事大厅门口的停车位就知道。',
  },
  {
    name: 'leaves 新質生產力 and 高質量發展 alone',
    text: '官媒連日談新質生產力與高質量發展，股民更關心降息。',
  },
  {
    name: 'leaves 工信部 and 智能工廠 alone in Traditional script',
    text: '陸工信部公布智能工廠名單，台商有四家上榜。',
  },
  {
    name: 'leaves 5G and Wi-Fi alone in Hong Kong',
    text: '港鐵月台有5G，車廂有Wi-Fi，隧道兩樣都無。',
  },
  {
    name: 'leaves 數位轉型 and 人工智慧 alone in Taiwan',
    text: '農會推數位轉型，請人工智慧回答香蕉的問題。',
  },
  {
    name: 'leaves 創新科技 alone as the name of a bureau',
    text: '創新科技及工業局搬到添馬，飯堂排隊的人多了一倍。',
  },
]
