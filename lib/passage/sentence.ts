/** Words with what stands around them. */
export interface InSentence {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Letters shown on either side at most; a sentence cut short there ends in "…". */
const FARTHEST = 300
const ENDS = /[.!?…;]["”)]?\s+(?=[\p{Lu}"“(\d–+-]|$)|\n/gu

/**
 * The sentence a span stands in, in three pieces.
 *
 * @param span UTF-16 offsets into the text, end exclusive
 */
export function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }): InSentence {
  const lead = text.slice(Math.max(0, start - FARTHEST), start)
  const last = [...lead.matchAll(ENDS)].at(-1)
  const rest = text.slice(end, end + FARTHEST)
  const first = [...rest.matchAll(ENDS)][0]
  const cutBefore = last === undefined && start > FARTHEST
  const cutAfter = first === undefined && text.length > end + FARTHEST
  return {
    before: `${cutBefore ? '…' : ''}${last ? lead.slice(last.index + last[0].length) : lead}`,
    words: text.slice(start, end),
    after: `${first ? rest.slice(0, first.index + first[0].trimEnd().length) : rest}${cutAfter ? '…' : ''}`,
  }
}
