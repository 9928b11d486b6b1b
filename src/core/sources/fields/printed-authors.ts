/**
 * Finds the names in printed bylines, in Chinese (作者：…, 文/…, 本报记者 …, （记者…）, 記者…／台北報導) and in English
 * (By …). Editors are no authors. In running text only what cannot be part of a sentence counts.
 */

import { HAN_CLASS } from '../../text/han.ts'
import { isChineseName, toAuthorNames } from './author-names.ts'
import rules from './author-rules.json'
import type { PageFacts, PrintedLine } from './page-facts.ts'

export interface PrintedAuthors {
  readonly names: readonly string[]
  readonly from: 'byline' | 'closing'
  /** The label that gave them away. */
  readonly label: string
}

/** Lines below the headline, and paragraphs among them, in which a byline is looked for. */
const MOST_LINES = 24
const MOST_PARAGRAPHS = 3

const HAN = HAN_CLASS
const NAME = `${HAN}{2,4}(?:[·•・]${HAN}{1,8})*`
const STOP = `编辑|編輯|责编|責編|责任|責任|来源|來源|摄影|攝影|校对|校對|审核|图片|圖片|发布|發布|更新|时间|時間|报道|報導|報道|监制|视频|制图|通讯员|通訊員|实习生|审校|翻译|编译`
const LIST = `(?:(?!${STOP})${NAME})(?:(?:\\s*[、，,/／&＆|｜]\\s*|\\s{1,3})(?!${STOP})${NAME})*`

/** 作者：张三, 文/张三, 撰文｜张三 李四; pen names may be longer than names. */
const LABELLED = new RegExp(
  `(?:(?<!${HAN})(?:本文|文章|原文)?(?:作\\s?者|撰文|撰稿人?|文字?|采写|採寫|采写记者|采访|採訪|主笔)\\s*[:：/／|｜丨]\\s*|(?<!${HAN})作\\s?者\\s+)`,
  'u',
)
const REPORTER = new RegExp(
  `(?:^|(?:^|\\s)${HAN}{2,4}(?=记者\\s*[:：])|[\\s(（【〔\\[/／|｜:：]|电|電|讯|訊|(?:本报|本報|本网|本網|本刊|本台|新华社|新華社|中新社|中新网|中央社|央视|人民网|新京报|财联社|澎湃新闻|界面新闻|科技日报|[${'报網网報社刊台闻聞'}]))(?:(?:见习|見習|实习|實習|特约|特約|首席|高级|资深|摄影|全媒体|融媒体?)*(?:记者|記者))\\s*[:：/／|｜丨]?\\s*(${LIST})`,
  'gu',
)
/** 記者王小明／台北報導, 记者张三北京报道, 記者王某某台北12日電: the name runs into the place. */
const RUN_INTO = new RegExp(
  `(?:记者|記者)\\s*(${HAN}{2,4}?)\\s*[/／]?\\s*(?:${rules.places}|${HAN}{2}(?=[报報]))\\s*(?:\\d{1,2}日)?(?:专?电|專?電|报道|報導|報道|讯)`,
  'gu',
)
const NOT_NAMES = new RegExp(`^(?:${rules.notAfterReporter})`, 'u')
const EDITOR = new RegExp(
  `(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核|監製|监制|值班|制作|Editor)s?\\s*[:：/／|｜丨]?\\s*(${LIST})`,
  'gu',
)

/** By Dana Field; the name ends at a bar, a date, or a word in lower case. */
const BY =
  /(?:^|[|•·–—]\s*)(?:(?:written|words|story|reported|posted|report|text|analysis)\s+)?(?:by[:\s]|(?:authors?|words|text|story):)\s*(.+)$/i
const LONGEST_BY = 160

/** Names that the page prints as editors'. */
export function findEditors(facts: PageFacts): Set<string> {
  const text = [...facts.above, ...facts.below, ...facts.closing].map((line) => line.text).join('\n')
  return new Set([...text.matchAll(EDITOR)].flatMap(([, list = '']) => toAuthorNames(list, [])))
}

export function findPrintedAuthors(facts: PageFacts, sites: readonly string[]): PrintedAuthors | null {
  const near = [...toByline(facts.below), ...facts.above.slice(-4).reverse()]
  return (
    findIn(near, 'byline', sites) ??
    findIn(
      facts.closing.filter(({ text }) => text.length < 200),
      'closing',
      sites,
    ) ??
    findReporterInText(facts, sites)
  )
}

/** A line that ends so names who took a picture. */
const CAPTION = /(?:摄|攝|摄影|攝影|供图|供圖)\s*[)）。]?$/u

/** The lines from the headline to the text, with its first paragraphs. */
function toByline(below: readonly PrintedLine[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  let paragraphs = 0
  for (const line of below.slice(0, MOST_LINES)) {
    if (line.isRunning && ++paragraphs > MOST_PARAGRAPHS) break
    if (!line.isRunning && !CAPTION.test(line.text)) lines.push(line)
  }
  return joinLabels(lines)
}

const LABEL_ALONE =
  /^(?:by|written by|authors?|文|作者|记者|記者|撰文)\s*[:：]?$|^[a-z\u00c0-\u024f\u3040-\u9fff\uac00-\ud7af\s]{1,14}[:：]$/i

/** A label on a line of its own belongs to the line behind it. */
function joinLabels(lines: readonly PrintedLine[]): PrintedLine[] {
  const joined: PrintedLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && LABEL_ALONE.test(last.text)) {
      const pieces = [...last.pieces, ...line.pieces]
      joined[joined.length - 1] = { ...line, text: `${last.text} ${line.text}`, pieces }
    } else joined.push(line)
  }
  return joined
}

function findIn(
  lines: readonly PrintedLine[],
  from: PrintedAuthors['from'],
  sites: readonly string[],
): PrintedAuthors | null {
  const finders =
    from === 'byline' ? [findLabelled, findReporter, findBy, findBesideDate] : [findLabelled, findReporter, findWritten]
  for (const find of finders) {
    for (const { text } of lines) {
      const found = find(text, sites)
      if (found) return { ...found, from }
    }
  }
  return null
}

type Found = Pick<PrintedAuthors, 'names' | 'label'> | null

/** 录入：, 阅读数：: another label ends a list of names. */
const NEXT_LABEL = /\s+[\u4e00-\u9fff]{2,5}\s*[:：]/

function findLabelled(text: string, sites: readonly string[]): Found {
  const match = LABELLED.exec(text)
  if (!match) return null
  const behind = text.slice(match.index + match[0].length)
  const stop = new RegExp(`${STOP}|(?:19|20)\\d\\d|记者|記者|分享|字号|阅读|点击|评论|\\d{1,2}:\\d\\d`, 'u').exec(
    behind,
  )
  const list = (stop ? behind.slice(0, stop.index) : behind).split(NEXT_LABEL, 1).join('').slice(0, 60)
  // A pen name ends where a sentence would begin.
  const names = toAuthorNames(list.split(/[。！？（()）】〕]|\s图\s*[:：/／]/u, 1)[0] as string, sites)
  return names.length === 0 ? null : { names, label: match[0].trim() }
}

function findReporter(text: string, sites: readonly string[]): Found {
  const run = [...text.matchAll(RUN_INTO)].map(([, name = '']) => name).filter(isReporterName)
  if (run.length > 0) return { names: run, label: '记者' }
  const korean = [...text.matchAll(KOREAN)].map(([, name = '']) => name)
  if (korean.length > 0) return { names: [...new Set(korean)], label: '기자' }
  for (const [, list = ''] of text.matchAll(REPORTER)) {
    const names = toAuthorNames(list.replace(/[^\s、，,/／&＆|｜]+/gu, withoutBehind), sites).filter(isReporterName)
    if (names.length > 0) return { names: [...new Set(names)], label: '记者' }
  }
  return null
}

/** 홍길동 기자: a Korean reporter. */
const KOREAN = /(?:^|[\s=([])(\p{Script=Hangul}{2,4})\s(?:기자|특파원)(?=$|[\s)\]=·,])/gu

/** 张三北京 is cut to the name before the place. */
function withoutBehind(name: string): string {
  const place = new RegExp(`^(${HAN}{2,3})(?:${rules.places}|报|報|表示|采|獲|获)`, 'u').exec(name)
  return place?.[1] ?? name
}

function isReporterName(name: string): boolean {
  return isChineseName(name) && !NOT_NAMES.test(name)
}

function findBy(text: string, sites: readonly string[]): Found {
  if (text.length > LONGEST_BY) return null
  const match = BY.exec(text)
  if (!match) return null
  const [list = ''] = (match[1] as string).split(
    /\s+(?:photograph(?:y|s|er)?|photos?|pictures?|illustrations?|editors?|edited by|additional reporting)\s*:|\s+[|•·–—-]\s+|\s+(?:on|last updated|updated|published)\s|\s+(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d|\d)/i,
    1,
  )
  const names = toAuthorNames(list, sites).filter(isPersonLike)
  return names.length === 0 ? null : { names, label: 'By' }
}

const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}|\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|20\d\d/i

/** Dana Field · Harbour News · Posted: Oct 14, 2022; Dana Field, October 14, 2022 */
const BEFORE_DATE =
  /\s*[·•|]\s*|,\s+(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2},?\s(?:19|20)\d\d\b)/i

function findBesideDate(text: string, sites: readonly string[]): Found {
  const [first = '', ...rest] = text.split(BEFORE_DATE)
  if (rest.length === 0 || text.length > LONGEST_BY || !DATE.test(rest.join(' '))) return null
  const names = toAuthorNames(first, sites)
  const arePeople = names.length > 0 && names.every((name) => isPersonLike(name) && /^\S+(?:\s\S+){1,3}$/u.test(name))
  return arePeople ? { names, label: 'beside the date' } : null
}

/** Written by … at the end of an article. */
function findWritten(text: string, sites: readonly string[]): Found {
  const match = /^(?:written|reported|posted)\s+by[:\s]\s*(.+?)(?:\s+on\s.*|\.)?$/i.exec(text)
  if (!match || text.length > LONGEST_BY) return null
  const names = toAuthorNames(match[1] as string, sites).filter(isPersonLike)
  return names.length === 0 ? null : { names, label: 'Written by' }
}

/** Words that all begin with a capital, but for particles. */
export function isPersonLike(name: string): boolean {
  return name
    .split(/\s+/)
    .every((word) =>
      /^(?:[\p{Lu}\p{Script=Han}]|(?:de|da|di|du|del|della|der|den|van|von|bin|bint|al|el|la|le|ten|ter|y|e|dos|das|af|av)$|d['’]|al-)/u.test(
        word,
      ),
    )
}

/** 新华社北京1月12日电（记者张三）: the brackets at a text's beginning, or around the end of it. */
function findReporterInText(facts: PageFacts, sites: readonly string[]): PrintedAuthors | null {
  const paragraphs = facts.below.filter(({ isRunning }) => isRunning).slice(0, 2)
  for (const { text } of paragraphs) {
    const opening = text.slice(0, 80)
    const bracket = /[(（〔【[][^)）〕】\]]{0,12}(?:记者|記者)[^)）〕】\]]{2,40}[)）〕】\]]/u.exec(opening)?.[0]
    const start =
      /^(?:本报|本報|本网|本刊|新华社|新華社|中新社|中新网|[\p{Script=Han}]{2,6})?(?:.{0,16}?[电電讯訊]\s*)?(?:记者|記者).{2,30}/u.exec(
        opening,
      )?.[0]
    for (const piece of [bracket, start]) {
      const found = piece ? findReporter(piece, sites) : null
      if (found) return { ...found, from: 'byline' }
    }
  }
  const last = facts.closing.map(
    ({ text }) => /[(（](?:[^)）]{0,12})?(?:记者|記者|作者|文).{0,30}[)）]\s*$/u.exec(text)?.[0],
  )
  for (const piece of last) {
    const found = piece ? (findReporter(piece, sites) ?? findLabelled(piece.replace(/[()（）]/g, ' '), sites)) : null
    if (found) return { ...found, from: 'closing' }
  }
  return null
}
