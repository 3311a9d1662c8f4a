import { isChrome, isHidden, isLinkList } from './chrome'
import { nextOf } from './walk'

/** Letters of a block before it counts as prose: menus, buttons and headings have fewer. */
const PROSE = 80
/** Of the page's prose, what a container has to hold to be gone down into. */
const SHARE = 0.85

const INLINE = new Set('a abbr b bdi cite code em font i kbd label mark q s small span strong sub sup time u'.split(' '))

/**
 * The smallest container that holds most of the prose of a page; null where it has none. Elements are gone down into from
 * the body, so long as one of those below holds nearly all that is there.
 */
export function containerOf(body: Element): Element | null {
  const prose = proseOf(body)
  const total = prose.get(body) ?? 0
  if (total === 0) return null
  let container = body
  for (;;) {
    const below: Element | undefined = Array.from(container.children).find((child) => (prose.get(child) ?? 0) >= SHARE * total)
    // A page of one paragraph is more than this paragraph.
    if (!below || /^(?:p|blockquote|li|span|tbody|table)$/i.test(below.nodeName) && (prose.get(below) ?? 0) === PARAGRAPH_OF.get(below)) return container
    container = below
  }
}

/** Letters of prose that stand in a block itself, by block. */
const PARAGRAPH_OF = new WeakMap<Element, number>()

function proseOf(body: Element): Map<Element, number> {
  const own = new Map<Element, number>()
  let node: Node | null = body
  while (node) {
    const isLeft = node.nodeType === 1 && node !== body && (isHidden(node as Element) || isChrome(node as Element) || isLinkList(node as Element) || /^(?:script|style|noscript|template)$/i.test(node.nodeName))
    if (node.nodeType === 3) {
      const length = (node.nodeValue ?? '').trim().length
      const block = blockOf(node)
      if (length > 0 && block) own.set(block, (own.get(block) ?? 0) + length)
    }
    node = nextOf(node, body, isLeft)
  }
  const sums = new Map<Element, number>()
  for (const [block, length] of own) {
    if (length < PROSE) continue
    PARAGRAPH_OF.set(block, length)
    for (let at: Element | null = block; at; at = at === body ? null : at.parentElement) sums.set(at, (sums.get(at) ?? 0) + length)
  }
  return sums
}

function blockOf(text: Node): Element | null {
  let at = text.parentElement
  while (at && INLINE.has(at.nodeName.toLowerCase())) at = at.parentElement
  return at
}
