/** Reads archived pages as their outlets served them: without what the archive put into them. */
import { listMirrors } from '../../core/sources/mirrors.ts'

/** Selector of the bars that the hosts of an address add; empty where they add none, and on a page's own host. */
export function findBars(href: string): string {
  return listMirrors(href)
    .flatMap(({ bars }) => bars ?? [])
    .join(',')
}

/** The document itself, or a copy without bars, in which nothing is shown, loaded or run. */
export function withoutBars(document: Document, href: string): Document {
  const bars = findBars(href)
  if (bars === '' || !document.querySelector(bars)) return document
  const copy = document.implementation.createHTMLDocument()
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement)
  for (const bar of copy.querySelectorAll(bars)) bar.remove()
  return copy
}
