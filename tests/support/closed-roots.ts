/** Lets tests look into closed shadow roots made while they run: of our hosts nothing can be seen from outside. */

const attachShadow = Element.prototype.attachShadow

/** Remembers every root made from now on; the newest one that is on the page is given back by the function. */
export function rememberRoots(): () => ShadowRoot | null {
  const roots: ShadowRoot[] = []
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init)
    roots.push(root)
    return root
  }
  return () => roots.findLast(({ host }) => host.isConnected) ?? null
}

/** Every root again as the platform makes it. */
export function forgetRoots(): void {
  Element.prototype.attachShadow = attachShadow
}
