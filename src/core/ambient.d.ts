/**
 * Declares what the core may use besides the language itself: pure values of the platform that browsers and Node share.
 * The core's own tsconfig has no DOM library, so naming `document`, `browser` or a clock does not compile.
 */

declare class URLSearchParams {
  constructor(init?: string)
  get(name: string): string | null
  has(name: string): boolean
  delete(name: string): void
  keys(): IterableIterator<string>
  toString(): string
}

declare class URL {
  constructor(url: string, base?: string)
  static canParse(url: string, base?: string): boolean
  readonly searchParams: URLSearchParams
  readonly protocol: string
  readonly host: string
  readonly hostname: string
  readonly pathname: string
  search: string
  hash: string
  readonly href: string
  readonly origin: string
}

interface AbortSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void
}

declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}
