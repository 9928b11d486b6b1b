/** The addresses that a page gives for itself: its canonical link, then `og:url`. */
import { pickMeta, readMetas } from './page-meta.ts'

/** Absolute addresses, the most trusted first; whether they can be true is for the caller to judge. */
export function readNamedAddresses(document: Document, base: string): string[] {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  return [link, pickMeta(readMetas(document), 'og:url')].flatMap((text) =>
    text && URL.canParse(text, base) ? [new URL(text, base).href] : [],
  )
}
