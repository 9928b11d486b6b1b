/**
 * Splits a byline into names, as reference managers and citation styles want them: persons with family and given name,
 * institutions and names in Chinese characters whole. A surname of Chinese characters is not split off, since no style
 * asks for it and a guess could be wrong.
 */
import { isOutletName } from '../sources/outlet-names.ts'

/** Somebody who wrote: a person whose name has parts, or a name to be printed whole. */
export type AuthorName =
  | {
      readonly family: string
      readonly given: string
      /** `Jr.`, `III`; empty for most. */
      readonly suffix: string
      /** Printed family name first, as Chinese names in Latin letters are: Zhang Yue. */
      readonly isFamilyFirst: boolean
    }
  | { readonly literal: string }

const ROLE =
  '(?:本报|本報|本刊|本网|本網|本社)?(?:特约|特約|见习|見習|首席|实习|實習|驻京|駐京)?(?:记者|記者|作者|撰文|撰稿人?|通讯员|通訊員|编译|編譯|编辑|編輯|评论员|評論員)'
const LABELS = new RegExp(`(?:${ROLE}|文|图|圖)\\s*[:：|｜/／]\\s*|${ROLE}\\s*`, 'gu')
const BYLINE = /^(?:(?:written|reported|words|text|story)\s+)?by\s+/iu
const BRACKETS = /\s*[(（【[][^)）】\]]*[)）】\]]/gu

/** 台北報導, 发自北京: the place where it was written. */
const DATELINE = /(?:报道|報道|報導|发自.*|發自.*)$/u

/** Words that no person's name holds. */
const INSTITUTION =
  /\b(?:agence|agency|associated|bbc|broadcasting|channel|correspondents?|contributors?|bloomberg|board|bureau|central|centre|center|commission|committee|co|company|corp|council|daily|department|desk|editorial|editors?|foundation|global|government|group|inc|insider|institute|international|jazeera|journal|ltd|magazine|media|ministry|national|network|news|newsroom|observer|office|online|post|press|radio|reporters?|reuters|review|society|sports|staff|team|television|times|tribune|tv|university|weekly|welle|wire|xinhua)\b|[\d@_/]/iu

/** Titles before a name. */
const HONORIFIC = /^(?:dr|prof|professor|mr|mrs|ms|sir)\.?\s+(?=\S+\s)/iu

/** Ching-te, Jong-un: given names of Taiwan, Hong Kong and Korea stand last, behind the surname. */
const EASTERN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu

/** Frequent surnames in pinyin: a first word that is one of them is a surname. */
const PINYIN_SURNAMES = new Set(
  (
    'an bai bao bi bian cai cao cen chang che chen cheng chi chu cui dai deng di ding dong dou du duan fan fang fei feng fu ' +
    'gan gao ge geng gong gu guan guo han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing ju kang ke kong kuang ' +
    'lai lan lei leng li lian liang liao lin ling liu long lou lu luo lv ma mao mei meng mi miao min mo mou mu ni nie ning niu ' +
    'ou ouyang pan pang pei peng pu qi qian qiao qin qiu qu quan ren rong ruan sang sha shan shang shao shen sheng shi shu si ' +
    'sima situ song su sui sun tan tang tao tian tong tu wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xue ' +
    'yan yang yao ye yi yin ying you yu yuan yue zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuge zou zu zuo'
  ).split(' '),
)
const PINYIN_GIVEN = /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouüv]{1,3}(?:ng|n|r)?['’-]?){1,3}$/iu

/** The names in a byline, in order, each once. Total: what cannot be split is one whole name. */
export function toAuthorNames(byline: string): AuthorName[] {
  const plain = byline.replace(BRACKETS, '').replace(BYLINE, '').replace(LABELS, '\n').trim()
  const pieces = plain.split(/\s*(?:[;；、|｜/／&\n]|\band\b)\s*/iu).flatMap(splitPiece)
  const names = new Map<string, AuthorName>()
  for (const piece of pieces) {
    const text = piece.replace(/\s+/gu, ' ').replace(/^[\s,，:：]+|[\s,，:：]+$/gu, '')
    if (text !== '' && !DATELINE.test(text)) names.set(text, toAuthorName(text))
  }
  return [...names.values()]
}

/** Names in a list: separated by commas, and in Chinese by spaces too. */
function splitPiece(piece: string): string[] {
  if (/\p{Script=Han}/u.test(piece)) {
    return piece.split(/[,，]|(?<=[\p{Script=Han}])\s+|\s+(?=[\p{Script=Han}])/u)
  }
  const parts = piece.split(/\s*[,，]\s*/u).filter((part) => part !== '')
  // "Doe, Jane" is one name; names in a list have given names of their own.
  const [first = '', second = ''] = parts
  if (parts.length === 2 && !first.includes(' ') && !SUFFIX.test(second) && !INSTITUTION.test(piece)) return [piece]
  return parts.reduce<string[]>((names, part) => {
    if (SUFFIX.test(part) && names.length > 0) names.push(`${names.pop()} ${part}`)
    else names.push(part)
    return names
  }, [])
}

function toAuthorName(text: string): AuthorName {
  const isName = /^\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text)
  if (!isName || INSTITUTION.test(text) || isOutletName(text)) return { literal: text }
  const inverted = /^([^,]+), (.+)$/u.exec(text)
  if (inverted) return { family: inverted[1] ?? '', given: inverted[2] ?? '', suffix: '', isFamilyFirst: false }
  const words = text.replace(HONORIFIC, '').split(' ')
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : ''
  const [first = '', ...rest] = words
  if (rest.length === 0 || words.length > 5 || /^the$/iu.test(first)) return { literal: text }
  const isFamilyFirst =
    (rest.length === 1 && EASTERN_GIVEN.test(rest[0] ?? '')) ||
    (PINYIN_SURNAMES.has(first.toLowerCase()) && rest.length <= 2 && rest.every((word) => PINYIN_GIVEN.test(word)))
  if (isFamilyFirst) return { family: first, given: rest.join(' '), suffix, isFamilyFirst }
  // Particles belong to the surname: Ursula von der Leyen.
  let at = words.length - 1
  while (at > 1 && /^\p{Ll}/u.test(words[at - 1] ?? '')) at--
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' '), suffix, isFamilyFirst }
}

/** A name as it is spoken: Jane Doe, Zhang Yue. */
export function toSpokenName(name: AuthorName): string {
  if ('literal' in name) return name.literal
  const { family, given, suffix, isFamilyFirst } = name
  const parts = isFamilyFirst ? [family, given, suffix] : [given, family, suffix]
  return parts.filter((part) => part !== '').join(' ')
}

/** The initials of given names: `Jean-Luc B.` is `J.-L. B.` with a stop and `J L B` without. */
export function toInitials(given: string, stop: '.' | ''): string {
  return given
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split('-')
        .map((part) => [...part][0]?.toUpperCase() ?? '')
        .filter((initial) => initial !== '')
        .join(stop ? '.-' : ' '),
    )
    .map((initials) => initials + stop)
    .join(' ')
}
