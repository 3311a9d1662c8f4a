/**
 * A regular expression as far as the words at its edges need it. Look-arounds (but for the end of a word) and \b are left
 * out: they only ever narrow what matches, and what is derived from this tree may be too wide but never too narrow.
 */
export type SourceNode =
  /** One of these letters (lower case, every digit as "0", every blank as " "); null for a class too wide to list. */
  | { readonly type: 'letter'; readonly of: readonly string[] | null }
  | { readonly type: 'sequence' | 'choice'; readonly of: readonly SourceNode[] }
  | { readonly type: 'repeat'; readonly of: SourceNode; readonly min: number; readonly max: number }
  /** "break": no letter follows, though a digit may. */
  | { readonly type: 'start' | 'end' | 'nothing' | 'break' }

const NOTHING: SourceNode = { type: 'nothing' }
const ANY: SourceNode = { type: 'letter', of: null }
const GROUP = /\(\?(?:<?[=!]|:|<[A-Za-z]\w{0,20}>)|\(/y
const WORD_END = /\(\?!(?:\[\\p\{L\}(?:\\p\{[MN]\}){0,2}\]|\\p\{L\})\)/y
const QUANTIFIER = /(?:\{(\d+)(,?)(\d*)\}|[*+?])\??/y
const PROPERTY = /\\[pP]\{[^}]{1,30}\}/y
const WIDEST_RANGE = 40

/**
 * Reads the source of a regular expression.
 *
 * @throws SyntaxError for what is not known here (back references, flags inside)
 */
export function readSource(source: string): SourceNode {
  const reader = new SourceReader(source)
  const node = reader.choice()
  if (reader.at !== source.length) throw new SyntaxError(`unexpected ${source[reader.at]} at ${reader.at}: ${source}`)
  return node
}

class SourceReader {
  at = 0

  constructor(private readonly source: string) {}

  choice(): SourceNode {
    const options = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at++
      options.push(this.sequence())
    }
    return options.length === 1 ? options[0]! : { type: 'choice', of: options }
  }

  private sequence(): SourceNode {
    const parts: SourceNode[] = []
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) parts.push(this.repeated(this.atom()))
    return { type: 'sequence', of: parts }
  }

  private repeated(node: SourceNode): SourceNode {
    const match = this.take(QUANTIFIER)
    if (!match) return node
    const [text, min, comma, max] = match
    if (min !== undefined) return { type: 'repeat', of: node, min: Number(min), max: max ? Number(max) : comma ? Infinity : Number(min) }
    return { type: 'repeat', of: node, min: text.startsWith('+') ? 1 : 0, max: text.startsWith('?') ? 1 : Infinity }
  }

  private atom(): SourceNode {
    const letter = this.source[this.at]!
    if (letter === '(') return this.group()
    if (letter === '[') return this.letterClass()
    if (letter === '\\') return this.escape()
    this.at++
    if (letter === '.') return ANY
    if (letter === '^') return { type: 'start' }
    if (letter === '$') return { type: 'end' }
    return { type: 'letter', of: [plain(letter)] }
  }

  private group(): SourceNode {
    if (this.take(WORD_END)) return { type: 'break' }
    const [opening] = this.take(GROUP)!
    const node = this.choice()
    if (this.source[this.at++] !== ')') throw new SyntaxError(`group not closed: ${this.source}`)
    return /[=!]$/.test(opening) ? NOTHING : node
  }

  private escape(): SourceNode {
    if (this.take(PROPERTY)) return ANY
    const letter = this.source[this.at + 1]!
    this.at += 2
    if (letter === 'd') return { type: 'letter', of: ['0'] }
    if (letter === 's') return { type: 'letter', of: [' '] }
    if (letter === 'b' || letter === 'B') return NOTHING
    if (/[DSwW]/.test(letter)) return ANY
    if (/[\p{L}\p{N}]/u.test(letter)) throw new SyntaxError(`\\${letter} is not known here: ${this.source}`)
    return { type: 'letter', of: [letter] }
  }

  private letterClass(): SourceNode {
    let wide = this.source[++this.at] === '^'
    const letters = new Set<string>()
    while (this.source[this.at] !== ']') {
      const node = this.source[this.at] === '\\' ? this.escape() : { type: 'letter' as const, of: [this.source[this.at++]!] }
      const first = node.type === 'letter' && node.of ? node.of[0]! : null
      if (first === null) wide = true
      else if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        const last = this.source[this.at + 1]!
        this.at += 2
        if (last === '\\' || last.charCodeAt(0) - first.charCodeAt(0) > WIDEST_RANGE) wide = true
        else for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) letters.add(plain(String.fromCharCode(code)))
      } else letters.add(plain(first))
    }
    this.at++
    return wide ? ANY : { type: 'letter', of: [...letters] }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.source)
    if (match) this.at += match[0].length
    return match
  }
}

/** A letter as words are compared: lower case, digits alike, blanks alike. */
export const plain = (letter: string): string => (letter >= '0' && letter <= '9' ? '0' : /\s/.test(letter) ? ' ' : letter.toLowerCase())
