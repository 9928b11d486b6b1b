/**
 * Lets tests see inside closed shadow roots created while they run: nothing of overlay hosts is visible from outside.
 */

const attachShadow = Element.prototype.attachShadow

/** Records every root created from now on; the returned function returns the newest one that is on the page. */
export function rememberRoots(): () => ShadowRoot | null {
  const roots: ShadowRoot[] = []
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init)
    roots.push(root)
    return root
  }
  return () => roots.findLast(({ host }) => host.isConnected) ?? null
}

/** Restores the platform's own creation of roots. */
export function forgetRoots(): void {
  Element.prototype.attachShadow = attachShadow
}
