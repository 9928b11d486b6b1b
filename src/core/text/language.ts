/**
 * Detects the language of a quote from its own letters: Chinese pages quote English reports, and the other way round.
 */

// Frequent characters that differ between the scripts; only one side of each pair occurs in modern prose.
const SIMPLIFIED_ONLY = new Set(
  '亿万们这国会对说来时为过动进发经业产学见现关开问间东车长门马鸟鱼龙两个后从众优传伤伦体余侧俩债倾储儿兰兴养军农冯决况冻净减凤创别刘则办务劳势区医华协单卖卢历压厂厅县参双变号叶听启员园围图场坏块坚坛垒报声处备复够头夺奋奖妇妈娱孙宁宝实审宪宫宽宾寻导将尔尘尝层属岁岂岛币师带帮归录总战户护担拥择挥损换据携数断旧显术机权条极构枪标样桥检楼欢欧残毕气汇汉沟没泪泽洁浅测济浓润涨渐温湾满灭灵点热爱状独狮环珠电画畅疗盐监盖盘着矿码确种积称稳穷窃竞笔笼类粮紧纪约级纯纳纸线练组细织终绍结给络绝统继绩续维综绿缓编缘缩网罗义职联聪肃胜脑脱节芦苏范荐获营虽虑补装观规视览觉计订认讨让训议讯记讲许论设访证评识诉词译试话诚该详语误请诸读课调谁谈谋谢谱贝负财责贤败货质贩购贯贴贵贷贸费资赛赞赢赵赶趋跃践轨转轮软轻载较辆辉输达迁运还远违连迟适选递邓邮释针钟钢钱铁银链销锁错锋键镇闭闲闻阅阳阴阵阶际陆陈险随隐难静页项顺须顾预领频题颜额风飞饭饮馆驱验骗骤',
)
const TRADITIONAL_ONLY = new Set(
  '億萬們這國會對說來時為過動進發經業產學見現關開問間東車長門馬鳥魚龍兩個後從眾優傳傷倫體餘側倆債傾儲兒蘭興養軍農馮決況凍淨減鳳創別劉則辦務勞勢區醫華協單賣盧歷壓廠廳縣參雙變號葉聽啟員園圍圖場壞塊堅壇壘報聲處備復夠頭奪奮獎婦媽娛孫寧寶實審憲宮寬賓尋導將爾塵嘗層屬歲豈島幣師帶幫歸錄總戰戶護擔擁擇揮損換據攜數斷舊顯術機權條極構槍標樣橋檢樓歡歐殘畢氣匯漢溝淚澤潔淺測濟濃潤漲漸溫灣滿滅靈點熱愛狀獨獅環電畫暢療鹽監蓋盤礦碼確種積稱穩窮竊競筆籠類糧緊紀約級純納紙線練組細織終紹結給絡絕統繼績續維綜綠緩編緣縮網羅義職聯聰肅勝腦脫節蘆蘇範薦獲營雖慮補裝觀規視覽覺計訂認討讓訓議訊記講許論設訪證評識訴詞譯試話誠該詳語誤請諸讀課調誰談謀謝譜貝負財責賢敗貨質販購貫貼貴貸貿費資賽贊贏趙趕趨躍踐軌轉輪軟輕載較輛輝輸達遷運還遠違連遲適選遞鄧郵釋針鐘鋼錢鐵銀鏈銷鎖錯鋒鍵鎮閉閑聞閱陽陰陣階際陸陳險隨隱難靜頁項順須顧預領頻題顏額風飛飯飲館驅驗騙驟',
)

/** A run of Chinese characters longer than this without kana is not Japanese, whatever its page says. */
const LONGEST_WITHOUT_KANA = 30

/** Share of kana among kana and Chinese characters from which on a text is Japanese: Chinese texts hold brand names. */
const KANA_SHARE = 0.08
/** The same on a page that says it is Chinese. */
const KANA_SHARE_ON_CHINESE_PAGE = 0.25

/** Characters of a text by script. */
interface ScriptCounts {
  han: number
  kana: number
  hangul: number
  latin: number
  simplified: number
  traditional: number
}

/**
 * Distinguishes `zh-Hans`, `zh-Hant`, `ja`, `ko` and the page's language.
 *
 * @param pageLanguage the page's own `lang`; used for text in Latin letters unless it claims an East Asian language, and
 * to settle text whose characters are the same in several.
 * @returns a BCP 47 tag, or an empty string where it cannot be determined.
 */
export function toLanguage(text: string, pageLanguage: string): string {
  const { han, kana, hangul, latin, simplified, traditional } = countScripts(text)
  const page = pageLanguage.trim()
  const pageIsChinese = /^zh\b/i.test(page)
  // A Chinese word carries about as much as four Latin letters, a syllable of Hangul or kana as much as two.
  if (han * 4 + (kana + hangul) * 2 <= latin) {
    return latin === 0 ? '' : page === '' || /^(?:zh|ja|ko)\b/i.test(page) ? 'en' : page
  }
  if (hangul > 0 && hangul >= han + kana) return 'ko'
  if (isJapanese(han, kana, page)) return 'ja'
  if (simplified !== traditional) return simplified > traditional ? 'zh-Hans' : 'zh-Hant'
  return /^zh-(hant|tw|hk|mo)\b/i.test(page) ? 'zh-Hant' : pageIsChinese ? 'zh-Hans' : 'zh'
}

function isJapanese(han: number, kana: number, page: string): boolean {
  if (/^ja\b/i.test(page)) return kana > 0 || han <= LONGEST_WITHOUT_KANA
  const share = /^zh\b/i.test(page) ? KANA_SHARE_ON_CHINESE_PAGE : KANA_SHARE
  return kana > 0 && kana >= (han + kana) * share
}

function countScripts(text: string): ScriptCounts {
  const counts = { han: 0, kana: 0, hangul: 0, latin: 0, simplified: 0, traditional: 0 }
  for (const character of text) {
    if (/\p{Script=Han}/u.test(character)) {
      counts.han++
      if (SIMPLIFIED_ONLY.has(character)) counts.simplified++
      else if (TRADITIONAL_ONLY.has(character)) counts.traditional++
    } else if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) counts.kana++
    else if (/\p{Script=Hangul}/u.test(character)) counts.hangul++
    else if (/\p{Script=Latin}/u.test(character)) counts.latin++
  }
  return counts
}
