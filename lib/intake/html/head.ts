import { isHidden } from './chrome'
import { domText } from './dom-text'
import type { Metadata } from './metadata'
import { elementsOf } from './walk'

const DATE = /(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{4}(?!\d)/
const LEAD = /(?:^|[\s_-])(?:sapo|lead|chapo|summary|abstract|tomtat|tom-tat|trich-?dan|desc(?:ription)?|intro(?:text)?|excerpt|short-?intro|home-?text)(?:$|[\s_-])/i
const TITLE = /(?:^|[\s_-])(?:title|headline|tieu-?de|entry-?title|post-?title|news-?title)(?:$|[\s_-])/i
const DATED = /(?:date|time|ngay|publish|meta|created)/i
/** What a site calls itself, which heads no article. */
const SITE = /^(?:trang chủ|cổng thông tin|trang thông tin|cổng giao tiếp|website|ubnd|ủy ban nhân dân|báo)(?![\p{L}])[^]{0,80}$/iu

const key = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2')
const lineOf = (element: Element): string => domText(element, { skip: isHidden }).replace(/\n/g, ' ')

/**
 * Headline, day and lead of an article as lines, those that are not in its text already; and its headline.
 *
 * @param container where the article stands
 */
export function headOf(body: Element, container: Element, text: string, metadata: Metadata): { readonly title: string | null; readonly lines: readonly string[] } {
  const inText = key(text)
  const isMissing = (line: string) => line !== '' && !inText.includes(key(line))
  const before = elementsBefore(body, container)
  const title = headline(before, metadata)
  const lead = before.filter((element) => LEAD.test(namesOf(element))).map(lineOf).find((each) => each.length >= 60 && each.length <= 1_500 && (metadata.description === null || similar(each, metadata.description))) ?? ''
  const date = before.filter((element) => DATED.test(`${namesOf(element)} ${element.nodeName}`)).map(lineOf).find((each) => DATE.test(each) && each.length <= 80) ?? ''
  return { title, lines: [title !== null && isMissing(title) ? title : '', isMissing(date) && !DATE.test(text.slice(0, 300)) ? date : '', isMissing(lead) ? lead : ''].filter(Boolean) }
}

/** Elements that could be head of the article: small ones that begin before the container ends, in order. */
function elementsBefore(body: Element, container: Element): Element[] {
  let isPast = false
  const last = container.nextElementSibling
  return elementsOf(body, (element) => {
    isPast ||= element === last
    return !isPast && !isHidden(element) && (/^(?:h[1-4]|time)$/i.test(element.nodeName) || LEAD.test(namesOf(element)) || TITLE.test(namesOf(element)) || DATED.test(namesOf(element)))
  }).filter((element) => element.getElementsByTagName('*').length < 40).slice(0, 400)
}

/** The lead of a page stands in its description too, cut short there as may be. */
const similar = (lead: string, description: string): boolean => key(lead).slice(0, 50) === key(description).slice(0, 50) || key(lead).includes(key(description).slice(0, 60))

/** The heading that the page's title speaks of, else the page's title without the name of the site, else the last line called a title before the article. */
function headline(before: readonly Element[], { title }: Metadata): string | null {
  const headings = before.filter((element) => /^h[1-4]$/i.test(element.nodeName) || TITLE.test(namesOf(element))).map(lineOf).filter((line) => line.length >= 10 && line.length <= 300)
  const named = key(title ?? '')
  const own = headings.find((heading) => named !== '' && (named.includes(key(heading)) || key(heading).includes(named)) && !SITE.test(heading))
  const bare = (title ?? '').replace(/\s+[-–|»].{2,80}$/, '').trim()
  return own ?? (bare !== '' && !SITE.test(bare) ? bare : headings.filter((heading) => !SITE.test(heading)).at(-1) ?? null)
}
