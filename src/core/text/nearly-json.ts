/**
 * Parses JSON as publishers write it into pages: with raw line breaks in strings, CDATA or HTML comments around it,
 * trailing commas and semicolons, comments, quotation marks that nobody escaped, two objects in a row, or an end that
 * is missing. Strict JSON takes no detour. Total.
 */
import { decodeEntities } from './html-entities.ts'

/** The values in a text, in its order; empty where there is none. */
export function parseNearlyJson(text: string): unknown[] {
  const strict = parse(text)
  if (strict !== undefined) return [strict]
  const plain = /^\s*[[{]\s*&(?:quot|#34);/.test(text) ? decodeEntities(text) : text
  return splitValues(plain).flatMap((value) => {
    const parsed = parse(value)
    return parsed === undefined ? [] : [parsed]
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const CONTROL = /\p{Cc}/u
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/** The objects and lists at the top of a text, each as strict JSON as far as it can be mended. */
function splitValues(text: string): string[] {
  const values: string[] = []
  let open: string[] = []
  let out = ''
  for (let at = 0; at < text.length; ) {
    const sign = text[at] as string
    const skipped = open.length > 0 ? readComment(text, at) : readOpening(text, at)
    if (skipped > 0) {
      at += skipped
    } else if (sign === '"' && open.length > 0) {
      const end = findStringEnd(text, at)
      out += mendString(text.slice(at + 1, end))
      at = end + 1
    } else {
      const closer = CLOSERS[sign]
      if (closer) open.push(closer)
      if (open.length > 0 && !isStray(text, at)) out += sign
      if ((sign === '}' || sign === ']') && open.length > 0) {
        open.pop()
        if (open.length === 0) {
          values.push(out)
          out = ''
        }
      }
      at++
    }
  }
  if (out !== '') {
    values.push(out.replace(/[\s,:]+$/, '') + open.reverse().join(''))
    open = []
  }
  return values
}

/** A comma before a closing bracket or another comma, and semicolons. */
function isStray(text: string, at: number): boolean {
  const sign = text[at]
  if (sign === ';') return true
  if (sign !== ',') return false
  return /^[\s;]*(?:[}\],]|$)/.test(text.slice(at + 1, at + 200))
}

const CDATA = '<![CDATA['

/** The length of what opens CDATA in front of the first value: its brackets are no list. */
function readOpening(text: string, at: number): number {
  return text.startsWith(CDATA, at) ? CDATA.length : 0
}

/** The length of a comment at a place; 0 where there is none. */
function readComment(text: string, at: number): number {
  const start = text.slice(at, at + 4)
  const [opening, closing] = start.startsWith('/*')
    ? ['/*', '*/']
    : start === '<!--'
      ? ['<!--', '-->']
      : start.startsWith('//')
        ? ['//', '\n']
        : ['', '']
  if (opening === '') return 0
  const end = text.indexOf(closing as string, at + (opening as string).length)
  return (end < 0 ? text.length : end + (closing as string).length) - at
}

/** The place of the quotation mark that ends a string: one that is followed by what may follow a string. */
function findStringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"' && /^\s*(?:[:}\]]|$|,\s*(?:["{[\d\-tfn}\]]|$)|\/[*/])/.test(text.slice(at + 1, at + 200)))
      return at
  }
  return text.length
}

function mendString(content: string): string {
  let out = ''
  for (let at = 0; at < content.length; at++) {
    const sign = content[at] as string
    const next = content[at + 1] ?? ''
    if (sign === '\\') {
      if (/["\\/bfnrt]/.test(next) || (next === 'u' && /^[\da-fA-F]{4}/.test(content.slice(at + 2)))) out += sign + next
      else out += next
      at++
    } else if (sign === '"') out += '\\"'
    else if (CONTROL.test(sign)) out += sign === '\t' || sign === '\n' || sign === '\r' ? ' ' : ''
    else out += sign
  }
  return `"${out}"`
}
