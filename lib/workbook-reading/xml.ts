/** A tag or a text of an XML document, in order. */
export type Token =
  | { readonly kind: 'open' | 'empty'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const PIECES = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g

/** The tags and texts of a document; declarations and comments are passed over, entities other than the five of XML are left as they are. */
export function* tokens(xml: string): Generator<Token> {
  for (const [, data, closed, opened, rest = '', text] of xml.matchAll(PIECES)) {
    if (data !== undefined) yield { kind: 'text', text: data }
    else if (closed !== undefined) yield { kind: 'close', name: closed }
    else if (opened !== undefined) yield rest.endsWith('/') ? { kind: 'empty', name: opened, attributes: rest.slice(0, -1) } : { kind: 'open', name: opened, attributes: rest }
    else if (text !== undefined) yield { kind: 'text', text: unescape(text) }
  }
}

/** The value of an attribute; null where it is not there. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? unescape(found[1] ?? found[2] ?? '') : null
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescape = (text: string) => text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
  if (name) return NAMED[name] ?? whole
  const code = hex ? parseInt(hex, 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
})
