/** Reads the addresses that a page gives for itself: its canonical link, then `og:url`. */
import { pickMeta, readMetas } from './page-meta.ts'

/** Absolute addresses, the most trusted first; the caller decides whether they can be true. */
export function readNamedAddresses(document: Document, base: string): string[] {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  return [link, pickMeta(readMetas(document), 'og:url')].flatMap((text) =>
    text && URL.canParse(text, base) ? [new URL(text, base).href] : [],
  )
}
