/** Whether an element is not shown. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')

const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'dialog', 'alert', 'toolbar'])
const TAGS = new Set(['nav', 'aside', 'footer'])

/** Names of parts of a page around an article, as sites of districts and newspapers call them. */
const NAMES = new RegExp(`(?:^|[\\s_-])(?:${[
  'nav(?:bar|igation)?', 'menu', 'breadcrumbs?', 'sidebar', 'footer', 'banner', 'ads?', 'advert(?:isement)?', 'qc', 'quang-?cao', 'social', 'share', 'sharing', 'comments?', 'binh-?luan', 'related', 'lien-?quan',
  'tin-?khac', 'tin-?lien-?quan', 'tin-?moi', 'cung-?chuyen-?muc', 'xem-?them', 'doc-?nhieu', 'most-?read', 'other-?news', 'news-?other', 'tags?', 'toolbar', 'tools?', 'pagination', 'paging', 'rating', 'vote', 'login',
  'search', 'popup', 'modal', 'cookie', 'newsletter', 'weather', 'thoi-?tiet', 'counter', 'thong-?ke-?truy-?cap', 'font-?size', 'print', 'skip-?link', 'hotline', 'copyright',
].join('|')})(?:$|[\\s_-])`, 'i')

/** Whether an element is a part of the page around the article, by what it is and how it is called; one that holds much text is not, whatever its name. */
export function isChrome(element: Element): boolean {
  const name = element.nodeName.toLowerCase()
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return false
  if (TAGS.has(name) || ROLES.has(element.getAttribute('role') ?? '')) return true
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`
  return names.length > 1 && NAMES.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')) && !holdsArticle(element)
}

/** Three paragraphs of sentences: a wrapper with an unlucky name ("content-menu", "print-area"). */
function holdsArticle(element: Element): boolean {
  let long = 0
  for (const paragraph of Array.from(element.getElementsByTagName('p')).slice(0, 60)) {
    const text = paragraph.textContent ?? ''
    if (text.length > 120 && paragraph.getElementsByTagName('a').length < 3) long += 1
    if (long >= 3) return true
  }
  return false
}

/** A list of links: other articles, wherever it stands. */
export function isLinkList(element: Element): boolean {
  if (!/^(?:ul|ol)$/i.test(element.nodeName)) return false
  const links = Array.from(element.getElementsByTagName('a')).slice(0, 200)
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0)
  return links.length >= 2 && linked >= 0.8 * (element.textContent ?? '').replace(/\s+/g, ' ').trim().length
}
