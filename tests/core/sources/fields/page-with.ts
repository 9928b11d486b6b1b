/** Facts of a page for table tests: what is not given is not there. */
import type { PageFacts, PrintedLine } from '../../../../src/core/sources/fields/page-facts.ts'

/** A line; elements of it are parted by `|`. */
function line(text: string): PrintedLine {
  const pieces = text.split('|').map((piece) => ({ text: piece.trim(), names: '', isLink: false }))
  return { text: text.replaceAll('|', ' ').replace(/\s+/g, ' ').trim(), pieces, isRunning: text.length > 60 }
}

interface Given extends Partial<Omit<PageFacts, 'metas' | 'above' | 'below' | 'closing'>> {
  metas?: Readonly<Record<string, string>>
  above?: readonly string[]
  below?: readonly string[]
  closing?: readonly string[]
}

export function pageWith({ metas = {}, above = [], below = [], closing = [], ...given }: Given): PageFacts {
  return {
    href: 'https://news.example/story/1',
    documentTitle: '六大产业名单公布',
    headline: '六大产业名单公布',
    isHeadlineConfirmed: true,
    article: null,
    markedAuthors: [],
    times: [],
    account: '',
    paper: null,
    footerName: '',
    footerYear: '',
    savedOn: '2026-06-15',
    newestYear: '',
    language: 'zh-cn',
    ...given,
    metas: new Map(Object.entries(metas).map(([name, content]) => [name, [content]])),
    above: above.map(line),
    below: below.map(line),
    closing: closing.map(line),
  }
}
