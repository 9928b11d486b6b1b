/** Types of the packages of tests/bench, so that the sources can be checked without them. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element)
    mark(terms: readonly string[], options: object): void
    markRegExp(pattern: RegExp, options: object): void
  }
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(root: Element, options: object): void
}
declare module 'highlight-words-core' {
  export function findAll(options: {
    searchWords: string[]
    textToHighlight: string
    autoEscape?: boolean
  }): { start: number; end: number; highlight: boolean }[]
}
declare module '@monyone/aho-corasick' {
  export class AhoCorasick {
    constructor(keywords: string[])
    matchInText(text: string): object[]
  }
}
declare module '@monyone/aho-corasick/fast' {
  export { AhoCorasick } from '@monyone/aho-corasick'
}
declare module '@monyone/aho-corasick/greedy' {
  export { AhoCorasick } from '@monyone/aho-corasick'
}
