/** Packages without types of their own; only the benchmark uses them. */
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
