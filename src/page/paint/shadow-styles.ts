/**
 * Firefox paints highlights in an open shadow root only by rules of a style sheet that the root has adopted; style sheets
 * that extensions bring do not reach there. Such a root gets ours while it holds marks and loses it after: the one thing
 * of a page that is ever changed, and none of its nodes. Other browsers need none of it.
 */

export interface ShadowStyles {
  /** Notes that a root holds one marked block more. */
  hold(root: ShadowRoot): void
  /** Notes that it holds one less. */
  release(root: ShadowRoot): void
}

/** A window or root as the page's own scripts see it: only that side of it takes style sheets. */
interface Waived<T> {
  readonly wrappedJSObject?: T
}

/** @param readRules gives the rules as they are now; @returns null in browsers where they reach shadow roots by themselves. */
export function createShadowStyles(view: Window & typeof globalThis, readRules: () => string): ShadowStyles | null {
  const page = (view as Waived<typeof view>).wrappedJSObject
  if (!page) return null
  const held = new Map<ShadowRoot, number>()
  let sheet: CSSStyleSheet | null = null
  let rules = ''

  /** The reader may have chosen other colours since: every root that holds the sheet gets them at once. */
  function openSheet(): CSSStyleSheet {
    sheet ??= new (page as typeof view).CSSStyleSheet()
    const wanted = readRules()
    if (wanted !== rules) sheet.replaceSync(wanted)
    rules = wanted
    return sheet
  }

  /** A page may have shut its roots against changes; then its marks there are not seen. */
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
