/** Finds the names in printed bylines. */
import type { Candidate } from './candidate.ts'
import type { PageFacts } from './page-facts.ts'

const LABEL = /(?:作者|撰文|文)\s*[:：/／|｜丨]\s*([\p{Script=Han}·]{2,8})/u
const BY = /^(?:Written\s+)?By\s+([\p{L}.'’ -]{3,40})/iu

export function findPrintedAuthors(facts: PageFacts): Candidate[] {
  for (const { text } of [...facts.below.slice(0, 6), ...facts.above.slice(-2)]) {
    const value = LABEL.exec(text)?.[1] ?? BY.exec(text)?.[1]
    if (value) return [{ value, from: 'byline', name: '' }]
  }
  return []
}
