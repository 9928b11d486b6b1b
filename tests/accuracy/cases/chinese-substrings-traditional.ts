/** Traditional Chinese: a term's characters that belong to the words around it, and the term itself. */
import type { AccuracyCase } from './case.ts'

export const TRADITIONAL_SUBSTRINGS_CASES: readonly AccuracyCase[] = [
  {
    name: 'leaves 新材料 alone inside 更新材料 and 最新材料',
    text: '請於週五前更新材料，逾期不候；最新材料以官網為準。',
  },
  {
    name: 'leaves 曝光機 alone inside 曝光機會',
    text: '上節目替小店增加曝光機會，隔天豆花就賣完了。',
  },
  {
    name: 'marks 曝光機 in a chip plant',
    text: '[晶圓廠|integrated-circuits]先把[曝光機|integrated-circuits]搬進無塵室，再裝燈。',
  },
  {
    name: 'leaves 光阻 alone inside 陽光阻隔',
    text: '厚窗簾把陽光阻隔在外，老貓只好換房間。',
  },
  {
    name: 'leaves 光阻 alone inside 時光阻隔',
    text: '三十年時光阻隔，兩位老同學仍認得彼此的笑聲。',
  },
  {
    name: 'leaves 封測 alone inside 密封測試',
    text: '保鮮盒須通過密封測試，倒扣一晚不滲水。',
  },
  {
    name: 'leaves 流片 alone inside 主流片商 in Traditional Chinese',
    text: '主流片商避開農曆年，小品文藝片反而連映三週。',
  },
  {
    name: 'leaves 大飛機 alone inside 最大飛機',
    text: '全球最大飛機停在桃園加油，航迷半夜就來佔位。',
  },
  {
    name: 'leaves 民企 alone inside 居民企業 and 農民企業家',
    text: '居民企業依法報稅，農民企業家也不例外。',
  },
  {
    name: 'leaves 良率 alone inside 不良率 in Traditional Chinese',
    text: '本月退貨不良率降到千分之二，課長請大家喝珍奶。',
  },
  {
    name: 'leaves 適航 alone inside 舒適航班',
    text: '官網主打舒適航班，餐點卻只剩泡麵。',
  },
  {
    name: 'leaves 智能體 alone inside 智能體驗',
    text: '商場設智能體驗館，小朋友排隊跟燈泡說話。',
  },
  {
    name: 'leaves 載板 alone inside 下載板塊',
    text: '論壇下載板塊關閉後，老站友改用郵件群組交換樂譜。',
  },
  {
    name: 'leaves 晶粒 alone inside 結晶粒',
    text: '冰糖結晶粒愈大，燉梨愈清甜。',
  },
  {
    name: 'leaves 力傳感器 alone inside 壓力傳感器',
    text: '電飯煲壞了，原來是壓力傳感器鬆脫，師傅收了八十元。',
  },
  {
    name: 'leaves 鏈主 alone inside 產業鏈主要',
    text: '鳳梨酥產業鏈主要集中在台中，下游才是觀光工廠。',
  },
  {
    name: 'leaves 大基金 alone inside 擴大基金',
    text: '校友會決議擴大基金，用途限於獎學金。',
  },
  {
    name: 'leaves 體現智慧 alone inside 體現智慧財產',
    text: '判決充分體現智慧財產權的價值，出版社表示歡迎。',
  },
  {
    name: 'leaves 5奈米 alone inside 65奈米 particles',
    text: '濾網可擋下65奈米的微粒，花粉更不成問題。',
  },
  {
    name: 'takes 65奈米製程 whole',
    text: '[65奈米製程|integrated-circuits]報價持平，車用客戶仍在觀望。',
  },
  {
    name: 'leaves 幹細胞 alone inside 若幹細胞 as some sites print it',
    text: '樣本中有若幹細胞死亡，助教要求重新染色。',
  },
  {
    name: 'leaves 晶片 alone inside 水晶片',
    text: '奶奶的耳環是水晶片串成的，一邊缺了兩顆。',
  },
  {
    name: 'leaves 衛星 alone inside 保衛星期天',
    text: '父母組了「保衛星期天」社團，目標是孩子不補習。',
  },
  {
    name: 'leaves 技改 alone inside 科技改變',
    text: '科技改變了廟會，香油錢如今也能掃碼。',
  },
]
