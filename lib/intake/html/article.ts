import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { IntakeNote } from '../intake'
import { DEEPEST } from '../limits'
import { isChrome, isHidden, isLinkList } from './chrome'
import { containerOf } from './container'
import { domText } from './dom-text'
import { headOf } from './head'
import type { Metadata } from './metadata'
import { depthOf, elementsOf } from './walk'

/** An article found in a page. */
export interface Article {
  readonly text: string
  readonly title: string | null
  readonly notes: readonly IntakeNote[]
}

/** Elements up to which Readability is asked: it looks at each several times. */
const MOST_FOR_READABILITY = 20_000
/** Letters of an article at least; a page of less is taken whole. */
const LEAST = 250

/**
 * The article of a page: what Readability finds, or the smallest container that holds the page's prose where that holds as
 * much and less around it; headline, day and lead, which often stand outside, set before it. A page without prose (a table
 * of figures, a short notice) is taken whole, without its menus.
 */
export function readArticle(document: Document, metadata: Metadata): Article {
  const body = document.body ?? document.documentElement
  const everything = domText(body, { skip: isHidden })
  // A tree so deep is no page; what looks for articles goes down it again and again.
  if (depthOf(document.documentElement, DEEPEST) >= DEEPEST) return { text: everything, title: metadata.title, notes: ['article-not-found'] }
  const skip = (element: Element) => isHidden(element) || isChrome(element) || isLinkList(element)
  const container = containerOf(body)
  const contained = container ? domText(container, { skip }) : ''
  const readable = readabilityText(document, skip)
  const text = [readable, contained].filter((each) => each.length >= LEAST && each.length >= 0.7 * Math.max(contained.length, readable.length)).sort((a, b) => a.length - b.length)[0]
  if (text === undefined) {
    const whole = domText(body, { skip })
    return whole.length >= 0.2 * everything.length ? { text: whole, title: metadata.title, notes: notesOf(everything, whole.length) } : { text: everything, title: metadata.title, notes: ['article-not-found'] }
  }
  const head = headOf(body, container ?? body, text, metadata)
  return { text: [...head.lines, text].join('\n'), title: head.title, notes: notesOf(everything, text.length + head.lines.join('').length) }
}

const notesOf = (everything: string, taken: number): IntakeNote[] => (everything.length > 1.02 * taken + 20 ? ['page-chrome-left-out'] : [])

/** The text of what Readability takes for the article, asked on a copy without what is known to be none; '' where it finds none. */
function readabilityText(document: Document, skip: (element: Element) => boolean): string {
  try {
    const { document: copy } = parseHTML(document.toString())
    for (const element of elementsOf(copy.documentElement as unknown as Node, skip, true)) element.remove()
    const found = new Readability<Element>(copy as unknown as Document, { maxElemsToParse: MOST_FOR_READABILITY, charThreshold: LEAST, serializer: (node) => node as Element }).parse()
    return found?.content ? domText(found.content) : ''
  } catch {
    return ''
  }
}
