/**
 * How saved quotes look on their pages: a solid tint and no underline, so that they are told from every mark, whatever
 * its colours. Where text has no contrast to give, or its ground cannot be known, both are ours: paper and ink.
 */
import type { MarkVariant } from './mark-style.ts'

interface KeptColours {
  /** `#rrggbb` or `#rrggbbaa`. */
  readonly ground: string
  /** The text's own where it is missing. */
  readonly ink?: string
}

/** Measured by the test of the colours: text over the tint keeps 4.5:1, under a mark's tint as well. */
export const KEPT_COLOURS: Readonly<Record<MarkVariant, KeptColours>> = {
  light: { ground: '#4a7a942a' },
  dark: { ground: '#9cc4da1e' },
  'light-line': { ground: '#dde6eb', ink: '#1d2126' },
  'dark-line': { ground: '#2a3338', ink: '#eef2f4' },
  plain: { ground: '#dde6eb', ink: '#1d2126' },
}

const VARIANTS = Object.keys(KEPT_COLOURS) as MarkVariant[]

/** The name under which saved quotes are registered. Pages can read it, so it says nothing of us. */
export function toKeptName(variant: MarkVariant): string {
  return variant === 'light' ? 'term-kept' : `term-kept-${variant}`
}

/** The sheet of saved quotes, which is `content/kept.css`: the test of the colours writes it. */
export function toKeptSheet(): string {
  const rules = VARIANTS.map((variant) => {
    const { ground, ink } = KEPT_COLOURS[variant]
    const colour = ink ? `\n  color: ${ink};` : ''
    return `::highlight(${toKeptName(variant)}) {\n  background-color: ${ground};${colour}\n}`
  })
  const all = VARIANTS.map((variant) => `  ::highlight(${toKeptName(variant)})`).join(',\n')
  return `/*
 * How saved quotes look on their pages: a solid tint, for light and for dark ground, and no underline. Written by
 * core/settings/kept-style.ts: change it there, and run the test of the colours with -u.
 */

${rules.join('\n\n')}

/* Systems that force their own colours have a pair for what is marked. */
@media (forced-colors: active) {
${all} {
    background-color: Mark;
    color: MarkText;
  }
}

/* Paper shows the page as its publisher made it. */
@media print {
${all} {
    background-color: transparent;
    color: inherit;
  }
}
`
}
