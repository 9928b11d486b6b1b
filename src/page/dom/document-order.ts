/** Reading order of nodes across open shadow roots: what a root holds is ordered at the place of its host. */

/** Negative where `a` comes first, positive where `b` does, 0 for the same node. */
export function compareInPage(a: Node, b: Node): number {
  if (a === b) return 0
  const relation = a.compareDocumentPosition(b)
  if (!(relation & Node.DOCUMENT_POSITION_DISCONNECTED)) return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  const [pathOfA, pathOfB] = [pathOf(a), pathOf(b)]
  for (let depth = 0; ; depth++) {
    const [one, other] = [pathOfA[depth], pathOfB[depth]]
    // A host comes before what its shadow root holds.
    if (!one || !other) return one ? 1 : -1
    if (one === other) continue
    const place = one.compareDocumentPosition(other)
    return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  }
}

/** The shadow hosts around a node, the outermost first, and the node itself. */
function pathOf(node: Node): Node[] {
  const path = [node]
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    path.unshift(root.host)
  }
  return path
}
