/** Finds who wrote a text that another outlet hosts, as credited on Chinese news pages and in agency bylines. */

/** Longest accepted name. */
const LONGEST_NAME = 40

/** 图片来源, 数据来源, 资金来源: only these words before 来源 refer to the text itself. */
const LABEL =
  /(?<![\p{Script=Han}--[日分秒]])(?:(?:本文|文章|消息|新闻|新聞|信息|稿件|内容|內容|原文|转载|轉載)?(?:来\s?源|來\s?源|出处|出處)|稿源|供稿单位|供稿單位|文章来自|文章來自|(?<=[日分秒\d\s]|^)(?:来自|來自)(?=\s*[:：]))(?:\s*[:：\|｜丨]\s*|[于於][:：]?\s*|\x20+(?=\p{Script=Han}{2,12}(?:\s|$)))/gmv
const REPRINTED =
  /(?:转载自|轉載自|转自|轉自|原载于|原載於|(?:本文|文章|内容|內容|稿件)(?:来自|來自)(?=\s*(?:微信)?(?:公众号|公眾號|公号)|\s*[:：《“]))\s*[:：|｜丨]?\s*/gu
/** News provided by …, republished from …: the name ends with its line or its sentence. */
const PROVIDED_EN =
  /(?:\bNews provided by\b|\b(?:originally|first) (?:appeared|published|posted) (?:by|in|on|at)\b|\b(?:re-?published|reproduced|reprinted) (?:with permission )?from\b|^SOURCE:?(?=\s+\p{Lu}))\s*:?\s*(?:the\s+(?=\p{Ll}))?(?=\p{Lu})/gmu
/** "Source:" occurs under charts too: only with a date, an editor or a bar beside it is it the article's. */
const LABEL_EN =
  /(?<=\d[^\n]{0,16}[|·]\s*)Source\s*[:：]\s*(?=\p{Lu})|(?<![\p{L}\p{N}] ?)Source\s*[:：]\s*(?=[^\n]{2,60}?\s*(?:\||Editor|Published|Updated|Time|Date|20\d\d|[A-Z][a-z]{2} \d))/gu

/** Ends of a name in a byline. A label counts with its colon or at a word's end, since names contain such words too. */
const NEXT_LABEL =
  /(?:作者|记者|記者|责任编辑|責任編輯|责编|責編|编辑|編輯|见习编辑|校对|校對|审核|審核|监制|監製|发布|發布|發佈|时间|時間|日期|更新|撰文|Editor|Author|Published|Updated|Time|Date)s?\s*[:：/／|｜]|(?:发布|發布|發佈|更新|发表|發表)(?:时间|時間|日期|于|於)|责任编辑|責任編輯|责编|責編|字号|字號|字体|字體|【|\[|分享|打印|列印|浏览|瀏覽|阅读|閱讀|点击|點擊|评论|評論|收藏|原标题|原標題|我要|扫一扫|掃一掃|(?:19|20)\d{2}\s?[-年/.]|\bPublished\b|\bUpdated\b|\bEditor\b|(?<=\p{Script=Han}{2})(?:记者|記者)(?!网|網|协会|協會|站|俱乐部)/u
/** Placeholders in the place of a name. */
const NOBODY =
  /^(?:(?:本|我)(?:站|网|網|网站|網站|报|報|刊|社|台)(?:原创|原創|讯|訊|综合|綜合|整理|编辑|編輯|消息|专稿|編譯|编译|发布|記者|记者|报道|采写)?|(?:网站|網站|独家|獨家|小编|作者)?(?:原创|原創)(?:文章|内容|稿件)?|自媒体|投稿|网友投稿|网友|官方网站|网络转载|互联网转载|网络|網絡|網路|互联网|互聯網|网上|原创|原創|转载|轉載|未知|不详|不詳|其他|其它|综合|綜合|综合整理|网络整理|佚名|admin|N\/?A|unknown|internet|news|agencies|news agencies|this website|our website|default|null|undefined|none)$/i

const AGENCIES_ZH =
  '新华社|新華社|新华网|新華網|中新社|中新网|中新網|中国新闻网|中央社|人民网|人民網|央广网|央视网|光明网|中国日报网|经济日报|财联社|財聯社|路透社?|法新社|美联社|美聯社|彭博社?|彭博新聞社|共同通信社?|時事通信社?|共同社|时事社|時事社|韩联社|韓聯社|塔斯社|俄新社|德新社|埃菲社|安莎社|朝中社|参考消息网|参考消息|环球网|科技日报'
/** 新华社北京1月12日电, （中央社記者王某台北12日電）, 财联社1月12日电: at the beginning of a text, or in brackets. */
const AGENCY_ZH = new RegExp(
  `(?:^|[\\s(（【\\[〔]|据|據)(${AGENCIES_ZH})\\s*(?:记者|記者)?[\\p{Script=Han}\\s/／、·・]{0,24}?(?:\\d{4}\\s*年\\s*)?(?:\\d{1,2}\\s*月\\s*)?\\d{1,2}\\s*日[\\p{Script=Han}]{0,6}?(?:电|電|讯|訊|消息|报道|報導|報道)`,
  'u',
)
/** （新华社）, （路透社）, （德國之聲） closing a paragraph or opening a text. */
const BRACKETED_ZH = new RegExp(`[(（【\\[〔](${AGENCIES_ZH})[)）】\\]〕]`, 'u')

const AGENCIES_EN =
  'Xinhua|Reuters|AP|AFP|Bloomberg|CNA|Kyodo News|Kyodo|Yonhap|Caixin|ECNS|CNS|dpa|DPA|UPI|PTI|ANI|EFE|TASS|Sputnik|Jiji Press'
/** BEIJING, Jan. 12 (Xinhua) --; (Reuters) -; Taipei, Jan. 12 (CNA): with a dash, or behind a place or a date. */
const AGENCY_EN = new RegExp(
  `(?:(?<=\\p{Lu}{3}[\\p{Lu}\\s,./-]{0,30}|\\b(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s\\d{1,2},?\\s?(?:\\d{4},?\\s?)?)\\((${AGENCIES_EN})\\)|\\((${AGENCIES_EN})\\)\\s*(?:--?|[—–―－]))`,
  'u',
)
const BY_AGENCY =
  /\bBy\s+(?:the\s+)?(Associated Press|Reuters|Agence France-Presse|Xinhua|Bloomberg News|AFP|AP)\b(?!\s+[a-z])/i
/** The closing credit of Reuters texts; the two halves are within one paragraph. */
const REPORTING_BY = 'Reporting by '
const EDITING_BY = /; ?Editing by /i
const LONGEST_CLOSING = 600

/**
 * The credited source in the text around a headline or at an article's end, as printed; empty where there is none.
 * Total. A labelled source (来源, 來源, 稿源, 出处, 转载自) counts before an agency's byline.
 *
 * @param options `onlyLabelled` leaves agencies' bylines out.
 */
export function findSourceCredit(text: string, { onlyLabelled = false } = {}): string {
  for (const label of [LABEL, REPRINTED, LABEL_EN]) {
    for (const match of text.matchAll(label)) {
      const name = readName(text.slice(match.index + match[0].length))
      if (name !== '') return name
    }
  }
  for (const match of text.matchAll(PROVIDED_EN)) {
    const name = readLatinName(text.slice(match.index + match[0].length))
    if (name !== '') return name
  }
  if (onlyLabelled) return ''
  const english = AGENCY_EN.exec(text)
  const agency =
    AGENCY_ZH.exec(text)?.[1] ??
    english?.[1] ??
    english?.[2] ??
    BY_AGENCY.exec(text)?.[1] ??
    BRACKETED_ZH.exec(text)?.[1]
  return agency ?? (isClosedByReuters(text) ? 'Reuters' : '')
}

function isClosedByReuters(text: string): boolean {
  const start = text.lastIndexOf(REPORTING_BY)
  return start >= 0 && EDITING_BY.test(text.slice(start, start + LONGEST_CLOSING))
}

/** A credit in a field of the page's own, with a label or without, if it names anybody. */
export function toSourceCredit(stated: string): string {
  const name = stated.trim().replace(/^[^:：]{0,6}(?:来源|來源|稿源|source)\s*[:：]\s*/i, '')
  return /^https?:/i.test(name) ? '' : readName(name)
}

/** Words in capitals from the beginning of a text, with what joins them; a company's form is part of its name. */
function readLatinName(text: string): string {
  const [name = ''] =
    /^\p{Lu}[\p{L}\p{N}&.'’-]*(?:,? (?:(?:of|the|and|for|&) )*(?!under\b|and read\b)[\p{Lu}\d][\p{L}\p{N}&.'’-]*){0,6}/u.exec(
      text,
    ) ?? []
  const plain = name
    .replace(
      /(?:,? (?:on|under|in|with)\b.*|\. (?:Read|The|This|It|See|Click|For|You|All|We|To)\b.*| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d.*|[,\s]+)$/u,
      '',
    )
    .trim()
  return plain.length < 2 || plain.length > LONGEST_NAME || NOBODY.test(plain) ? '' : plain
}

/** The name at the beginning of a text: in quotation marks, or up to a space, a punctuation mark or the next label. */
function readName(text: string): string {
  const [, quoted] =
    /^(?:微信(?:公众号|公眾號|公号)|公众号|公眾號|微博)?\s*[“"「『《‘]([^”"」』》’\n]{2,40})[”"」』》’]/u.exec(text) ??
    []
  const start =
    quoted ?? text.slice(0, LONGEST_NAME * 2).replace(/^(?:微信(?:公众号|公眾號|公号)|公众号|公眾號)\s*[:：]?\s*/u, '')
  const cut = NEXT_LABEL.exec(start)
  const upTo = cut ? start.slice(0, cut.index) : start
  // Spaces end a Chinese name and are part of a Latin one.
  const [name = ''] =
    /^(?:[\p{L}\p{N}·・.&'’+_-]|[-—–－](?=\p{Script=Han}|《)|(?<=[-—–－])《[^》\n]{2,20}》|(?<=[\p{Script=Latin}\p{N}.&,])\x20(?=[\p{Script=Latin}&]))+/u.exec(
      upTo,
    ) ?? []
  const plain = name.replace(/[.·_&+-]+$/u, '').trim()
  return plain.length < 2 || plain.length > LONGEST_NAME || NOBODY.test(plain) ? '' : plain
}
