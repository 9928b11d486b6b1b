/**
 * Reads what a page says of a government paper (通知, 办法, 意见, 公告, 方案) or of the paper that it explains (解读). A
 * news story that mentions a paper is neither: a number counts only under its label or on a line of its own.
 */
import { findDocumentNumbers, toDocumentNumber } from './document-number.ts'
import { findBodiesInTitle, toBodies } from './issuing-bodies.ts'
import { findInForceDay, findSignOff, toWholeDay } from './paper-days.ts'
import type { PaperFacts } from './paper-facts.ts'

/** The fields of a paper; unknown ones are empty. */
export interface ReadPaper {
  /** The issuing bodies, joined by commas. */
  readonly issuer: string
  /** 来源 in the table above a paper. */
  readonly source: string
  /** 发布日期 in that table, `YYYY-MM-DD`. */
  readonly publishedOn: string
  readonly documentNumber: string
  readonly about: string
  readonly datedOn: string
  readonly inForceOn: string
}

export const NO_PAPER_READ: ReadPaper = {
  issuer: '',
  source: '',
  publishedOn: '',
  documentNumber: '',
  about: '',
  datedOn: '',
  inForceOn: '',
}

const LABELS = {
  issuer:
    /^(?:发文|发布|制发|颁布|制定|公布|印发|发文单位|发布主体)(?:机关|机构|单位|部门)$|^(?:联合)?发文(?:机关|机构|单位)$/u,
  number: /^(?:发文字号|发文文号|公文文号|文件文号|文件编号|文件字号|文号|字号|令号|发文号|公告编号)$/u,
  dated: /^(?:成文|签发|印发|发文|颁布|生成|制发|签署|形成)(?:日期|时间)$/u,
  inForce: /^(?:施行|实施|生效|执行|开始实施|开始施行|起始)(?:日期|时间)$/u,
  published: /^(?:发布|公开|上网|公布|网站发布|信息公开)(?:日期|时间)$/u,
  source: /^(?:来源|信息来源|稿源|文章来源)$/u,
} as const

/** Words by which a page explains a paper instead of being it. */
const READING =
  /解读|解讀|图解|圖解|一图读懂|一图看懂|一图速览|答记者问|答記者問|政策问答|问答|读懂|説明$|起草说明|编制说明/u

const PAPER_TITLE =
  /(?:通知|办法|意见|公告|方案|规定|决定|批复|函|条例|细则|指南|规划|计划|通告|令|措施|规范|目录|标准|指引|纲要|公示|通报|规则|若干政策)(?:[（(].{1,12}[）)])?$/u

/** Lines at the beginning of a paper on one of which its number stands alone. */
const OPENING_LINES = 400

/**
 * @param title the page's title without the site's tail.
 * @param hostname a government's own site is believed to explain its papers; others only where the title names one.
 */
export function readPaper(facts: PaperFacts, title: string, hostname: string): ReadPaper {
  const read = (kind: keyof typeof LABELS) => readLabel(facts, LABELS[kind])
  const published = { source: read('source'), publishedOn: toWholeDay(read('published')) }
  const isOwn = /(?:^|\.)gov\.(?:cn|hk|mo|tw)$/u.test(hostname)
  if (READING.test(title) || /解读|解讀/u.test(facts.column)) {
    if (!isOwn && !/《[^《》]+》/u.test(title)) return NO_PAPER_READ
    return { ...NO_PAPER_READ, publishedOn: published.publishedOn, about: findExplained(facts, title) }
  }
  const number = toDocumentNumber(read('number'), true) || findNumberLine(facts.lines)
  const labelled = toBodies(read('issuer'))
  const signOff = findSignOff(facts.lines)
  const isPaper = number !== '' || labelled.length > 0 || (PAPER_TITLE.test(title) && signOff !== null)
  if (!isPaper) return NO_PAPER_READ
  const issuers = [labelled, findBodiesInTitle(title), signOff?.bodies ?? []].find((names) => names.length > 0) ?? []
  return {
    ...published,
    issuer: [
      ...new Set(issuers.map((name) => toFullName(name, [...findBodiesInTitle(title), ...(signOff?.bodies ?? [])]))),
    ].join(', '),
    documentNumber: number,
    about: '',
    datedOn: toWholeDay(read('dated')) || (signOff?.day ?? ''),
    inForceOn: toWholeDay(read('inForce')) || findInForceDay(facts.lines),
  }
}

/** The longer name of a body that a table names in short: 省财政厅 is 云江省财政厅. */
function toFullName(name: string, others: readonly string[]): string {
  return others.find((other) => other.length > name.length && other.endsWith(name)) ?? name
}

/** The first value that says something. */
function readLabel({ labels }: PaperFacts, name: RegExp): string {
  return labels.find(({ label, value }) => name.test(label) && !/^[\s—–\-/无無]*$/u.test(value))?.value ?? ''
}

function findNumberLine(lines: readonly string[]): string {
  const opening = lines.slice(0, OPENING_LINES)
  for (const [at, line] of opening.entries()) {
    const isNamed = /(?:公告|通告|令|公报)$/u.test(opening[at - 1] ?? '')
    // Some print the day before it: 2026年1月8日 工信部企业〔2026〕12号.
    const number =
      toDocumentNumber(line, isNamed) || toDocumentNumber(line.replace(/^\d{4}年\d{1,2}月\d{1,2}日\s+/u, ''), false)
    if (number !== '') return number
  }
  return ''
}

/** The number of the paper that a reading explains, else its title. */
function findExplained({ lines }: PaperFacts, title: string): string {
  const named = /《([^《》]{4,120})》/u.exec(title)?.[1] ?? ''
  const text = lines.join('\n')
  const core = named.replace(/^.*关于/u, '')
  const at = core === '' ? -1 : findTitle(text, core)
  const numbers = findDocumentNumbers(text)
  // The number stands right behind the paper's title, in brackets.
  const behind = numbers.find(({ start }) => at >= 0 && start >= at && start - at <= core.length + 30)
  if (behind) return behind.number
  if (numbers.length > 0 && new Set(numbers.map(({ number }) => number)).size === 1) return numbers[0]?.number ?? ''
  return named || (/(?:印发|发布|出台|公布)了?(?:《([^《》]{4,120})》)/u.exec(text)?.[1] ?? '')
}

/** Where a paper's title stands in a text between title marks; -1 where it does not. */
function findTitle(text: string, core: string): number {
  for (let at = text.indexOf(core); at >= 0; at = text.indexOf(core, at + 1)) {
    const around = text.slice(at, at + core.length + 12)
    if (/》\s*[（(〔[]/u.test(around)) return at
  }
  return -1
}
