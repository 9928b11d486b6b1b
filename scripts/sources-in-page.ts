/** Runs in a saved page and reads what a clipping made there would hold. Bundled by `sources.mjs`. */
import { isArticleKind } from '../src/core/settings/page-evidence.ts'
import type { ChosenField } from '../src/core/sources/fields/candidate.ts'
import { toLanguage } from '../src/core/text/language.ts'
import { readEvidence } from '../src/page/source/page-kind.ts'
import { readCanonicalUrl, readSource, readSourceFields } from '../src/page/source/page-source.ts'

/** One line of the output, without the file. */
export interface ReadPage {
  url: string
  title: string | null
  author: string | null
  outlet: string | null
  credit: string | null
  date: string | null
  language: string | null
  canonical: string | null
  kind: 'article' | 'other'
  reason: string
  documentNumber: string | null
  about: string | null
  datedOn: string | null
  inForceOn: string | null
  machineTranslated: boolean
  /** Why each field says so; printed for people only. */
  why: Readonly<Record<string, Pick<ChosenField, 'from' | 'reason' | 'sure'>>>
}

export function readPage(href: string): ReadPage {
  const address = new URL(href)
  const evidence = readEvidence(document, address)
  const source = readSource(document, address, null)
  const fields = readSourceFields(document, address)
  const { paper: _, ...judged } = fields
  return {
    url: href,
    title: source.title || null,
    author: source.author || null,
    outlet: source.outlet || null,
    credit: source.sourceCredit || null,
    date: source.publishedDate || null,
    language: toLanguage((document.body?.textContent ?? '').slice(0, 20_000), document.documentElement.lang) || null,
    canonical: readCanonicalUrl(document, address) || null,
    kind: isArticleKind(evidence) ? 'article' : 'other',
    reason: evidence,
    documentNumber: source.documentNumber || null,
    about: source.about || null,
    datedOn: source.datedOn || null,
    inForceOn: source.inForceOn || null,
    machineTranslated: source.machineTranslated,
    why: Object.fromEntries(
      Object.entries(judged).map(([name, { from, reason, sure }]: [string, ChosenField]) => [
        name,
        { from, reason, sure },
      ]),
    ),
  }
}

Object.assign(globalThis, { readPage })
