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

/** @param readRules gives the rules of the marks; @returns null in browsers where they reach shadow roots by themselves. */
export function createShadowStyles(view: Window & typeof globalThis, readRules: () => string): ShadowStyles | null {
  const page = (view as Waived<typeof view>).wrappedJSObject
  if (!page) return null
  const held = new Map<ShadowRoot, number>()
  let sheet: CSSStyleSheet | null = null

  function openSheet(): CSSStyleSheet {
    if (!sheet) {
      sheet = new (page as typeof view).CSSStyleSheet()
      sheet.replaceSync(readRules())
    }
    return sheet
  }

  /** A page may have shut its roots against changes; then its marks there are not seen. */
  function change(root: ShadowRoot, run: (sheets: CSSStyleSheet[], sheet: CSSStyleSheet) => void): void {
    try {
      const sheets = (root as Waived<ShadowRoot>).wrappedJSObject?.adoptedStyleSheets
      if (sheets) run(sheets, openSheet())
    } catch {}
  }

  return {
    hold(root) {
      const blocks = held.get(root) ?? 0
      held.set(root, blocks + 1)
      if (blocks === 0) change(root, (sheets, ours) => sheets.push(ours))
    },
    release(root) {
      const blocks = (held.get(root) ?? 0) - 1
      if (blocks > 0) held.set(root, blocks)
      else if (held.delete(root)) {
        change(root, (sheets, ours) => {
          const place = sheets.indexOf(ours)
          if (place >= 0) sheets.splice(place, 1)
        })
      }
    },
  }
}
