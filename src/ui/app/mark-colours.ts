/** Shows marks on the extension's pages in the colours that the user chose, by a sheet beside `tokens.css`. */
import { ALL_CATEGORY_IDS } from '../../core/categories.ts'
import { toShade } from '../../core/settings/mark-palette.ts'
import { type MarkStyle, toMarkColour, toTint } from '../../core/settings/mark-style.ts'
import type { SettingsStore } from '../../stores/key-value/settings-store.ts'

/** Applies the user's colours to the page for as long as it lives; the defaults if the setting cannot be read. */
export function applyMarkColours(document: Document, store: SettingsStore): void {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  const apply = (style: MarkStyle) => sheet.replaceSync(toTokens(style))
  store.watch(apply, new AbortController().signal)
  store.read().then(apply, () => {})
}

/** Custom properties of the marks for light and dark backdrops. */
function toTokens(style: MarkStyle): string {
  const write = (backdrop: 'light' | 'dark') =>
    ALL_CATEGORY_IDS.map((id) => {
      const colour = toMarkColour(id, style)
      return `--${id}: ${toShade(colour, backdrop).line}; --${id}-tint: ${toTint(colour, backdrop, style.tintStrength)};`
    }).join(' ')
  return `:root { ${write('light')} } @media (prefers-color-scheme: dark) { :root { ${write('dark')} } }`
}
