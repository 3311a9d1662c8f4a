import { plain, readSource, type SourceNode } from './pattern-source'

/** The words a pattern can begin (or end) with. Wider than the truth perhaps, never narrower. */
export interface EdgeWords {
  /** Whole words, as `plainWord` writes them, or a single mark; "" for the edge of the text. */
  readonly words: ReadonlySet<string>
  /** Beginnings (or endings) of words that go on as they like. */
  readonly parts: ReadonlySet<string>
  /** Anything may stand there: nothing can be said. */
  readonly any: boolean
}

export interface PatternEdges {
  readonly firsts: EdgeWords
  readonly lasts: EdgeWords
  /** Longest match in UTF-16 units; Infinity where the pattern sets no bound. */
  readonly longest: number
}

/** Beyond so many wordings at one edge only their beginnings are kept. */
const MOST_WORDINGS = 600
const MOST_TURNS = 4

/**
 * The words at both edges of a pattern that matches whole words only.
 *
 * @param source of a regular expression; the caller sees to it that no letter, mark or digit stands before its match
 * @param open whether one may stand behind it
 */
export function edgesOf(source: string, open = false): PatternEdges {
  const tree = readSource(source)
  return { firsts: new EdgeReader(false).read(tree, open), lasts: new EdgeReader(true).read(tree, false), longest: longest(tree) }
}

/** A word as the edges know it: lower case, digits alike. */
export const plainWord = (word: string): string => word.toLowerCase().replace(/[0-9]/g, '0')

/** Letters, marks and digits make words; every other sign stands for itself. */
/** Stands behind a word that no letter may go on. */
const ENDED = '\0'
const unended = (begun: string): string => (begun.endsWith(ENDED) ? begun.slice(0, -1) : begun)
const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter)
const isPart = (letter: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(letter)

/** Walks a pattern from one edge inwards and collects how the word at that edge can go, letter by letter. */
class EdgeReader {
  private readonly words = new Set<string>()
  private readonly parts = new Set<string>()
  private any = false

  constructor(private readonly backwards: boolean) {}

  read(tree: SourceNode, open: boolean): EdgeWords {
    const reached = this.walk(tree, new Set(['']))
    if (open) this.giveUp(reached)
    else for (const begun of reached) this.close(begun)
    return { words: this.words, parts: this.parts, any: this.any }
  }

  /** @param begun what words have begun with so far; returns what they go on from behind this node */
  private walk(node: SourceNode, begun: ReadonlySet<string>): ReadonlySet<string> {
    if (begun.size === 0) return begun
    if (begun.size > MOST_WORDINGS) return this.giveUp(begun)
    switch (node.type) {
      case 'nothing': return begun
      case 'break': return this.wordEnd(begun)
      case 'start': case 'end': return this.edge(node.type, begun)
      case 'letter': return node.of === null ? this.giveUp(begun) : this.letters(node.of, begun)
      case 'sequence': return (this.backwards ? [...node.of].reverse() : node.of).reduce<ReadonlySet<string>>((sum, part) => this.walk(part, sum), begun)
      case 'choice': return new Set(node.of.flatMap((option) => [...this.walk(option, begun)]))
      case 'repeat': return this.repeats(node.of, node.min, node.max, begun)
    }
  }

  private repeats(node: SourceNode, min: number, max: number, begun: ReadonlySet<string>): ReadonlySet<string> {
    const reached = new Set(min === 0 ? begun : [])
    let current = begun
    const turns = Math.min(max, Math.max(min, MOST_TURNS))
    for (let turn = 1; turn <= turns; turn++) {
      current = this.walk(node, current)
      if (turn >= min) for (const each of current) reached.add(each)
    }
    if (max > turns) this.giveUp(current)
    return reached
  }

  private letters(letters: readonly string[], begun: ReadonlySet<string>): ReadonlySet<string> {
    const next = new Set<string>()
    for (const each of begun) {
      for (const letter of letters) {
        if (isPart(letter)) this.grow(each, letter, next)
        else if (each === '' && letter === ' ') this.any = true
        else this.words.add(each === '' ? plain(letter) : unended(each))
      }
    }
    return next
  }

  private grow(begun: string, letter: string, next: Set<string>): void {
    if (this.backwards) next.add(letter + begun)
    else if (!begun.endsWith(ENDED) || !isLetter(letter)) next.add(unended(begun) + letter)
  }

  private wordEnd(begun: ReadonlySet<string>): ReadonlySet<string> {
    if (this.backwards) return new Set([...begun].filter((each) => !isLetter(each[0])))
    return new Set([...begun].map((each) => (each === '' ? each : unended(each) + ENDED)))
  }

  /** "^" before, "$" behind: the word is over, and "" is the edge of the text itself. The other edge says nothing. */
  private edge(type: 'start' | 'end', begun: ReadonlySet<string>): ReadonlySet<string> {
    if ((type === 'start') !== this.backwards) return begun
    for (const each of begun) this.words.add(unended(each))
    return new Set()
  }

  private giveUp(begun: ReadonlySet<string>): ReadonlySet<string> {
    for (const each of begun) {
      if (each === '') this.any = true
      else this.parts.add(unended(each))
    }
    return new Set()
  }

  private close(begun: string): void {
    if (begun === '') this.any = true
    else this.words.add(unended(begun))
  }
}

/** Whether every match of a pattern has a digit in it. */
export const needsDigit = (source: string): boolean => hasDigit(readSource(source))

function hasDigit(node: SourceNode): boolean {
  switch (node.type) {
    case 'letter': return node.of !== null && node.of.every((letter) => letter === '0')
    case 'sequence': return node.of.some(hasDigit)
    case 'choice': return node.of.every(hasDigit)
    case 'repeat': return node.min > 0 && hasDigit(node.of)
    default: return false
  }
}

function longest(node: SourceNode): number {
  switch (node.type) {
    case 'nothing': case 'break': case 'start': case 'end': return 0
    case 'letter': return 1
    case 'sequence': return node.of.reduce((sum, part) => sum + longest(part), 0)
    case 'choice': return Math.max(...node.of.map(longest))
    case 'repeat': return node.max === 0 ? 0 : longest(node.of) * node.max
  }
}
