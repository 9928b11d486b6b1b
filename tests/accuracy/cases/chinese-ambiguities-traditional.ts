/** Traditional Chinese of Taiwan and Hong Kong: a sector's word in another sense, and in its own. */
import type { AccuracyCase } from './case.ts'

export const TRADITIONAL_AMBIGUITIES_CASES: readonly AccuracyCase[] = [
  {
    name: 'leaves 太空人 alone as a baseball club',
    text: '太空人九局下再見安打，主場球迷唱到半夜。',
  },
  {
    name: 'leaves 太空人 alone as a husband who flies between two homes',
    text: '九十年代移民潮，他做了八年太空人，機票存根一大疊。',
  },
  {
    name: 'leaves 北斗 alone as a township in Changhua',
    text: '北斗肉圓老店搬到對街，皮更Q，醬更甜。',
  },
  {
    name: 'leaves 北斗 alone as a manga',
    text: '他為了《北斗神拳》學日文，如今當翻譯。',
  },
  {
    name: 'leaves 發酵 alone as a quarrel in the news',
    text: '外遇風波持續發酵，經紀人只回了四個字。',
  },
  {
    name: 'leaves 發酵 alone in bread',
    text: '麵團發酵到兩倍大，輕拍排氣，再分成六份。',
  },
  {
    name: 'marks 精準發酵 beside a loaf that only rises',
    text: '同一條街，一家做[精準發酵|biomanufacturing]，一家賣老麵饅頭，都說自己最懂酵母。',
  },
  {
    name: 'leaves 小巨人 alone as a Taiwan award for exporters',
    text: '總統頒發小巨人獎，得獎的螺絲廠三代都住廠後。',
  },
  {
    name: 'leaves 創業板 and 高企 alone in a Hong Kong market note',
    text: '息口高企，創業板成交跌到十年最低。',
  },
  {
    name: 'leaves 酵素 alone as a diet product',
    text: '酵素果凍號稱一夜瘦三公斤，衛生局開罰六十萬。',
  },
  {
    name: 'leaves 單項冠軍 alone in swimming',
    text: '她奪得百米蛙泳單項冠軍，家鄉鳴炮慶祝。',
  },
  {
    name: 'leaves 晶片 alone inside 紫水晶片 on a necklace',
    text: '項鍊墜子是紫水晶片，老闆說可以招財。',
  },
  {
    name: 'leaves 衛星 alone as satellite television and a small clinic',
    text: '阿公只看衛星電視的摔角，其他時間去衛星診所量血壓。',
  },
  {
    name: 'leaves 火箭 alone as a basketball club in Taiwan media',
    text: '火箭首節就落後二十分，主帥連叫三次暫停。',
  },
  {
    name: 'leaves 機器人 alone as a chat program',
    text: '官方帳號的聊天機器人只會說「請稍候」。',
  },
  {
    name: 'leaves 獨角獸 alone as a beast on a cake',
    text: '蛋糕上的獨角獸是翻糖做的，壽星捨不得吃角。',
  },
  {
    name: 'leaves 孵化器 alone as a box for eggs in Traditional Chinese',
    text: '生物課用孵化器孵小雞，全班輪流值夜。',
  },
  {
    name: 'leaves 揭榜 alone as a music prize',
    text: '金曲獎入圍名單揭榜，演歌組最意外。',
  },
  {
    name: "leaves 封測 alone as a game's closed beta",
    text: '手遊封測名額秒殺，玩家抱怨伺服器像馬鈴薯。',
  },
  {
    name: 'leaves 長征 alone as an away trip',
    text: '球隊展開客場長征，十二天打七場。',
  },
  {
    name: 'leaves 千帆 alone in a greeting',
    text: '社長以「千帆競發」四字祝同仁新年快樂。',
  },
  {
    name: 'leaves 超合金 alone as a toy in Traditional Chinese',
    text: '萬代超合金再版，清晨五點已排到捷運站。',
  },
  {
    name: 'leaves 石墨烯 alone in heated clothing',
    text: '石墨烯發熱衣買一送一，退貨率卻高得嚇人。',
  },
  {
    name: 'leaves 外骨骼 alone on an insect in Traditional Chinese',
    text: '螳螂脫下的外骨骼薄如紙，孩子拿去當書籤。',
  },
  {
    name: 'leaves 卡脖子 alone in a wrestling bout',
    text: '摔角選手被對手卡脖子，裁判數到三。',
  },
  {
    name: 'marks 晶圓 and leaves the biscuit alone',
    text: '參觀完[晶圓廠|integrated-circuits]，每人發一包威化餅當伴手禮。',
  },
  {
    name: 'leaves 兆赫 alone as a radio frequency in Hong Kong',
    text: '今晚八時，調頻九十七點四兆赫，同你重溫七十年代金曲。',
  },
  {
    name: 'leaves 中博會 alone as a fair of two provinces',
    text: '中部博覽會（中博會）今年移師長沙，攤位以辣椒與陶器最多。',
  },
  {
    name: 'marks 流片 and 發酵罐 in a Hong Kong week of company news',
    text: '一家做[芯片|integrated-circuits]的公司宣布[流片|integrated-circuits]延期，另一家的[發酵罐|biomanufacturing]提早啟用。',
  },
  {
    name: 'marks 國產大飛機 in a Hong Kong travel story',
    text: '港人首次搭[國產大飛機|aerospace]北上，讚空姐多過讚餐點。',
  },
  {
    name: 'marks 火箭 that carries an instrument',
    text: '[火箭|aerospace]從旭海升空，落海前傳回三分鐘畫面。',
  },
]
