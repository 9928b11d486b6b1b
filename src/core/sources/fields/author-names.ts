/**
 * Takes stated authors apart into names of people: labels, roles and addresses go, and what can be no author's name
 * (a placeholder, a medium, the site itself) is left out. Lists and roles are the reviewed data of `author-rules.json`.
 */
import { toPlainLine } from '../../text/plain-line.ts'
import rules from './author-rules.json'
import { isSiteName } from './site-names.ts'

const LONGEST = 48
const LONGEST_CHINESE = 12
const MOST_NAMES = 12

const NEVER = new RegExp(rules.never, 'i')
const MEDIA = new RegExp(rules.media, 'u')
const MEDIUM = new RegExp(rules.medium, 'u')
const AGENCIES = new RegExp(rules.agencies, 'i')
/** Dana Field Associated Press. */
const AGENCY_BEHIND = new RegExp(`(?<=\\S\\s\\S+)\\s+${rules.agencies.slice(1)}`, 'i')
const ROLE_ALONE = new RegExp(`^${rules.roles}s?$`, 'i')
const ROLE_BEHIND = new RegExp(`[\\s,–—|-]+${rules.roles}s?$`, 'i')
/** Ledger staff writers: several people of an outlet, none of whom is named. */
const OF_OUTLET = /^\S+ staff (?:writer|reporter|correspondent)s$/i
const DEGREE = new RegExp(rules.degrees, 'i')
const DOUBLE = new RegExp(`^(?:${rules.doubleSurnames})`, 'u')

const LABELS =
  /^(?:(?:written|words|story|text|report(?:ed|ing)?|posted|published|edited and written|article|analysis|review(?:ed)?|interview)?\s*by\b[:\s]*|(?:author|writer|contributor|reporter|word)s?\s*[:：|]\s*|von\s+|(?:本报|本網|本网|本刊|本社|新华社|新華社|特约|特約|見習|见习|实习|實習|首席|资深|資深)*(?:作者|记者|記者|撰文|撰稿人?|文字?|采写|採寫|采访|採訪|主笔|特約撰述|综合)\s*[:：/／|｜丨]?\s*)/i

/** What is left of an institution's name, of which `toName` cuts what follows "of" and "for". */
const INSTITUTION =
  /^(?:the\s+)?(?:university|college|school|institute|department|ministry|faculty|office|agency|bureau|council|cent(?:er|re)|board)$/i

/** An editor is no author. */
const OF_EDITOR = /^\s*[【[(（]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|edited by)\s*[:：]?/i

/** Where one name ends and another begins. */
const BETWEEN =
  /\s*[;；、|｜•▪◆\n]\s*|\s+(?:and|und|with|y|et)\s+|\s*&\s*|\s*[,，]\s*|\s+[·]\s+|\s*[/／]\s*|\s+[-–—]\s+/i

/**
 * The names in a stated author, without doubles.
 *
 * @param sites the site's own names as letters.
 */
export function toAuthorNames(stated: string, sites: readonly string[]): string[] {
  if (OF_EDITOR.test(stated)) return []
  const line = toPlainLine(stated, 400)
    .replace(/\s*\((?!(?:\p{Lu}\.\s?){1,3}\))[^)]*\)|（[^）]*）|\[[^\]]*\]/gu, ' ')
    .replace(/\S+@\S+|(?<=^|\s)@\w+/gu, ' ')
    .replace(/\s+\b(?:on|at|updated|published|posted|last updated)\b:?(?:\s+(?:\w+\.?,?\s+){0,2}\d.*)?$/i, '')
    .replace(/^By(?=\p{Lu}\p{Ll})/u, '')
    .replace(/^(?:view )?(?:all|more) (?:posts|articles|stories) by\s+/i, '')
    .trim()
    .replace(LABELS, '')
  if (/https?:|www\.|\.(?:com|cn|org|net)\b/i.test(line)) return []
  const parts = line.split(BETWEEN).filter(isNoPlace).flatMap(splitChinese)
  const names = parts
    .map(toName)
    .map(withoutRepeat)
    .filter((name) => isAuthorName(name, sites))
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
  return unique.slice(0, MOST_NAMES)
}

/** 記者某某／新北即時報導: what follows the name is where and how it was reported. */
function isNoPlace(part: string, index: number): boolean {
  return index === 0 || !/(?:報導|报道|報道|即時|外電|外电|專電|专电|電|电)$/u.test(part)
}

/** Chinese names are parted by spaces too. */
function splitChinese(part: string): string[] {
  return /^[\p{Script=Han}·\s]+$/u.test(part) ? joinSpacedName(part.split(/\s+/)) : [part]
}

/** 王　明 is one name: a single character is half of one. */
function joinSpacedName(parts: readonly string[]): string[] {
  const names: string[] = []
  for (const part of parts) {
    const last = names.at(-1)
    if (last !== undefined && last.length === 1 && part.length <= 2) names[names.length - 1] = last + part
    else names.push(part)
  }
  return names
}

/** Dana Field Dana Field is printed twice for screens of two sizes. */
function withoutRepeat(name: string): string {
  return name.replace(/^(\S+(?:\s\S+)+)\s\1$/u, '$1')
}

function toName(part: string): string {
  if (ROLE_ALONE.test(part) || NEVER.test(part) || OF_OUTLET.test(part)) return ''
  return part
    .replace(LABELS, '')
    .replace(/^(?:dr|prof|professor|mr|mrs|ms|sir)\.?\s+(?=[a-z\u00c0-\u024f])/i, '')
    .replace(/\s+(?:for|in|of|from|at|special to|via)\s+\S.*$/i, '')
    .replace(AGENCY_BEHIND, '')
    .replace(ROLE_BEHIND, (role, at: number, whole: string) => (/\S\s+\S/.test(whole.slice(0, at)) ? '' : role))
    .replace(/,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i, '')
    .replace(/\s+(?:published|posted|updated|follow|shares?)$/i, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/(?:报道|報導|報道|摄影|攝影|摄|整理|编译|文\/图|图\/文|图文|撰文|撰稿)$/u, '')
    .replace(/^[\s"'“”‘’.,:：·•–—-]+|[\s"'“”‘’,:：·•|–—-]+$/gu, '')
    .trim()
}

/** Whether a text can be the name of an author on this page. */
export function isAuthorName(name: string, sites: readonly string[]): boolean {
  if (name.length > LONGEST || !/\p{L}{2}/u.test(name) || NEVER.test(name) || DEGREE.test(name)) return false
  if (/\d{2}|[@#=<>{}_?!。！？]|https?:/u.test(name) || isAgency(name) || ROLE_ALONE.test(name)) return false
  if (isSiteName(name, sites) || INSTITUTION.test(name)) return false
  if (!/\p{Script=Han}/u.test(name)) return name.split(/\s+/).length <= 5 && !/\sby\s/i.test(name)
  return !MEDIA.test(name) && name.length >= 2 && (name.includes('·') || name.length <= LONGEST_CHINESE)
}

/** Whether a name is a news agency's: it is credited, never an author. */
export function isAgency(name: string): boolean {
  return AGENCIES.test(name.trim())
}

/** Whether a Chinese text begins with a surname and has the length of a name. */
export function isChineseName(name: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(name)) return /^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u.test(name)
  if (DOUBLE.test(name)) return name.length >= 3 && name.length <= 4
  return name.length >= 2 && name.length <= 3 && rules.surnames.includes(name[0] as string)
}

/** Whether a short Chinese text is a medium's name by its ending. */
export function isMediumName(name: string): boolean {
  return /^[\p{Script=Han}\p{L}\p{N}·]{3,14}$/u.test(name) && /\p{Script=Han}/u.test(name) && MEDIUM.test(name)
}
