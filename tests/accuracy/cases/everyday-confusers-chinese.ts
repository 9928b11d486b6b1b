/** Chinese texts from daily life in which nothing is to be marked. */
import type { AccuracyCase } from './case.ts'

export const EVERYDAY_CONFUSERS_CHINESE_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks nothing in a recipe for dumplings',
    text: '韭菜切碎，鸡蛋炒散放凉，拌匀后再加盐，饺子就不会出水。',
  },
  {
    name: 'marks nothing in a football report',
    text: '门将开大脚，球越过所有人滚出底线，看台上一片叹气。',
  },
  {
    name: 'marks nothing in a stock market note',
    text: '两市缩量震荡，白酒走弱，煤炭微涨，北向资金小幅流出。',
  },
  {
    name: 'marks nothing in a housing story',
    text: '二手房挂牌量又创新高，中介说带学区的也要降一成。',
  },
  {
    name: 'marks nothing in advice from a doctor',
    text: '流感高发，出门戴口罩，回家先洗手，高烧三天要就医。',
  },
  {
    name: 'marks nothing in a game guide',
    text: '第三关别急着打，先把钥匙扔进井里，门自己会开。',
  },
  {
    name: 'marks nothing in a temple fair story',
    text: '庙会从初一摆到十五，糖画摊前永远站着不肯走的孩子。',
  },
  {
    name: 'marks nothing in a travel diary',
    text: '火车慢得能数清站台上的狗，我们在海边小站下来吃面。',
  },
  {
    name: 'marks nothing in a court report in Simplified Chinese',
    text: '法院判决被告返还押金，并承担诉讼费五十元。',
  },
  {
    name: 'marks nothing in a weather forecast in Simplified Chinese',
    text: '今夜多云转小雨，东北风三级，明早最低气温九度。',
  },
  {
    name: 'marks nothing in a school notice',
    text: '请家长周五前交体检表，孩子自带水杯和换洗衣服。',
  },
  {
    name: 'marks nothing in a film review in Simplified Chinese',
    text: '电影前半段像散文，后半段像账单，好在配乐救了结尾。',
  },
  {
    name: 'marks nothing in a gardening note',
    text: '绣球怕涝，盆底垫碎瓦，夏天搬到树荫底下。',
  },
  {
    name: 'marks nothing in a report on exams in Simplified Chinese',
    text: '今年作文题是“窗外”，有考生写了整整一页的雨。',
  },
  {
    name: 'marks nothing in a village meeting',
    text: '村里表决修路，赞成的举手，反对的去喝茶，结果全票通过。',
  },
  {
    name: 'marks nothing in a report of a diplomatic visit',
    text: '两国外长握手合影，会谈持续五十分钟，没有回答提问。',
  },
  {
    name: 'marks nothing in a report on grain prices',
    text: '小麦开秤价每斤一元一角，粮站通宵不关门。',
  },
  {
    name: 'marks nothing in a note on an ancient poem',
    text: '诗人被贬途中写下这句，写的是江，想的是家。',
  },
  {
    name: 'marks nothing in a lost-and-found notice',
    text: '拾到黑色雨伞一把，伞柄刻着“慢慢来”，请到门卫领取。',
  },
  {
    name: 'marks nothing in a gossip column',
    text: '女星产后首次露面，粉丝只关心她的帽子哪里买。',
  },
  {
    name: 'marks nothing in a recipe for beef noodles',
    text: '牛腱先汆燙，蔥薑爆香，加豆瓣醬慢燉兩小時，最後放麵。',
  },
  {
    name: 'marks nothing in a baseball report',
    text: '八局上兩出局滿壘，代打揮空三振，球迷把加油棒坐斷了。',
  },
  {
    name: 'marks nothing in a Hong Kong housing story',
    text: '公屋輪候時間再延長，街坊說孫子出世都未有樓住。',
  },
  {
    name: 'marks nothing in a Taiwan market note',
    text: '台股量縮，航運走跌，觀光股靠補助撐盤。',
  },
  {
    name: 'marks nothing in advice on sleep',
    text: '睡前一小時不滑手機，溫水泡腳，比吃藥有效。',
  },
  {
    name: 'marks nothing in a temple procession',
    text: '媽祖遶境第五天，鑽轎底的隊伍排了兩公里。',
  },
  {
    name: 'marks nothing in a Hong Kong weather notice',
    text: '三號強風信號維持，渡輪停航，市民在碼頭改搭巴士。',
  },
  {
    name: 'marks nothing in a book review',
    text: '作者用三百頁寫一把椅子，讀完你會想換掉家裡的。',
  },
  {
    name: 'marks nothing in a school notice in Traditional Chinese',
    text: '校慶補假一天，請家長留意，安親班照常。',
  },
  {
    name: 'marks nothing in a court report in Traditional Chinese',
    text: '法官勸兩兄弟各退一步，老家門前的龍眼樹不砍了。',
  },
  {
    name: 'marks nothing in a travel note',
    text: '平溪放天燈，雨太大，字全糊了，願望大概也收不到。',
  },
  {
    name: 'marks nothing in a horse racing report',
    text: '沙田第三場爆冷，熱門馬轉彎走大外疊，得第七。',
  },
  {
    name: 'marks nothing in a recipe for egg tarts',
    text: '牛油皮要冷藏，蛋漿過篩兩次，焗到微微隆起即可。',
  },
  {
    name: 'marks nothing in an obituary in Traditional Chinese',
    text: '老先生教了四十年書法，最後一幅字寫的是「開飯」。',
  },
]
