/**
 * Links that open a page at a quote: URL text fragments (WICG Scroll To Text Fragment, `#:~:text=`), which browsers
 * resolve themselves.
 */
import { toWebAddress } from '../sources/web-address.ts'
import type { TextDirective } from './text-directive.ts'

/** The page's URL with a directive; empty where there is none, or where the URL is not http(s). */
export function toTextFragmentLink(url: string, directive: TextDirective | null): string {
  if (!directive || toWebAddress(url) === '') return ''
  const { prefix, start, end, suffix } = directive
  const parts = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end ? [encode(end)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ]
  const [page, fragment = ''] = splitOnce(url, '#')
  const own = fragment.split(':~:')[0]
  return `${page}#${own}:~:text=${parts.join(',')}`
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Dash, comma and ampersand have special meanings inside the directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D')
}
