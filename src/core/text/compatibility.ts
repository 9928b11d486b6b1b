/**
 * Compatibility characters: PDFs give radicals for the characters that look the same (⼈⼯智能, ⻜机), and older encodings
 * had characters twice. Unicode maps the Kangxi radicals and the compatibility ideographs itself (NFKC); for the
 * radicals of the supplement it has the property Equivalent_Unified_Ideograph, of which this is a copy (Unicode 14), as
 * pairs in one text. Radicals whose ideograph is outside the Basic Multilingual Plane are left out.
 */

const RADICAL_TO_IDEOGRAPH =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿' +
  '⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀'

/** First and last unit of the blocks that NFKC maps: radicals with an ideograph, Kangxi radicals, ideographs. */
const MAPPED_BY_UNICODE = [
  [0x2e9f, 0x2e9f],
  [0x2ef3, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
] as const

/** First half of a variation selector of the supplement (U+E0100 to U+E01EF), and of tags; both are invisible. */
export const SELECTOR_LEAD = 0xdb40

/** Calls back with every compatibility unit and the unit it stands for. */
export function listCompatible(take: (raw: number, ideograph: number) => void): void {
  for (let i = 0; i < RADICAL_TO_IDEOGRAPH.length; i += 2) {
    take(RADICAL_TO_IDEOGRAPH.charCodeAt(i), RADICAL_TO_IDEOGRAPH.charCodeAt(i + 1))
  }
  for (const [first, last] of MAPPED_BY_UNICODE) {
    for (let raw = first; raw <= last; raw++) {
      const mapped = String.fromCharCode(raw).normalize('NFKC')
      if (mapped.length === 1) take(raw, mapped.charCodeAt(0))
    }
  }
}
