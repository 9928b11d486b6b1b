/**
 * Makes highlights visible in open shadow roots. Firefox paints them there only by rules of a style sheet that the root
 * has adopted; style sheets that extensions insert do not reach there. Such a root adopts one sheet while it holds
 * marks: the only thing of a page that is ever changed, and none of its nodes. Other browsers do not need it.
 */

export interface ShadowStyles {
  /** Counts one more marked block in a root. */
  hold(root: ShadowRoot): void
  /** Counts one less. */
  release(root: ShadowRoot): void
}

/** A window or root as the page's own scripts see it: only that side of it accepts adopted style sheets. */
interface Waived<T> {
  readonly wrappedJSObject?: T
}

/** @param readRules returns the current rules; @returns null in browsers where inserted rules reach shadow roots. */
export function createShadowStyles(view: Window & typeof globalThis, readRules: () => string): ShadowStyles | null {
  const page = (view as Waived<typeof view>).wrappedJSObject
  if (!page) return null
  const held = new Map<ShadowRoot, number>()
  let sheet: CSSStyleSheet | null = null
  let rules = ''

  /** The user may have chosen other colours since: every root that holds the sheet gets them at once. */
  function openSheet(): CSSStyleSheet {
    sheet ??= new (page as typeof view).CSSStyleSheet()
    const wanted = readRules()
    if (wanted !== rules) sheet.replaceSync(wanted)
    rules = wanted
    return sheet
  }

  /** A page may have frozen its roots against changes; marks are not visible there. */
  function change(root: ShadowRoot, run: (sheets: CSSStyleSheet[]) => void): void {
    try {
      const sheets = (root as Waived<ShadowRoot>).wrappedJSObject?.adoptedStyleSheets
      if (sheets) run(sheets)
    } catch {}
  }

  return {
    hold(root) {
      const blocks = held.get(root) ?? 0
      held.set(root, blocks + 1)
      if (blocks === 0) change(root, (sheets) => sheets.push(openSheet()))
    },
    release(root) {
      const blocks = (held.get(root) ?? 0) - 1
      if (blocks > 0) held.set(root, blocks)
      else if (held.delete(root)) {
        change(root, (sheets) => {
          const place = sheet ? sheets.indexOf(sheet) : -1
          if (place >= 0) sheets.splice(place, 1)
        })
      }
    },
  }
}
