/**
 * The node after this one in the order of the document, within a root; without recursion, since a tree may be deeper
 * than the stack.
 *
 * @param isLeft whether what is in the node is passed over
 * @param leaves called with each element whose end is passed
 */
export function nextOf(node: Node, root: Node, isLeft: boolean, leaves: (left: Node) => void = () => {}): Node | null {
  if (!isLeft && node.firstChild) return node.firstChild
  for (let at: Node | null = node; at; at = at.parentNode) {
    leaves(at)
    if (at === root) return null
    if (at.nextSibling) return at.nextSibling
  }
  return null
}

/** Elements below a root that a test holds for, in order; of one that holds none below it are looked at where `isOuter`. */
export function elementsOf(root: Node, test: (element: Element) => boolean, isOuter = false): Element[] {
  const found: Element[] = []
  let node: Node | null = root
  while (node) {
    const holds = node.nodeType === 1 && node !== root && test(node as Element)
    if (holds) found.push(node as Element)
    node = nextOf(node, root, holds && isOuter)
  }
  return found
}

/** How deep a tree is, as far as `most`. */
export function depthOf(root: Node, most: number): number {
  let [depth, deepest] = [0, 0]
  let node: Node | null = root
  while (node && deepest < most) {
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      deepest = Math.max(deepest, depth)
      continue
    }
    while (node && node !== root && !node.nextSibling) { node = node.parentNode; depth -= 1 }
    node = !node || node === root ? null : node.nextSibling
  }
  return deepest
}
