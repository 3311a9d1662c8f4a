import { highlight } from '@/lib/search/highlight'

/** A text with the parts marked that answer to what was typed. */
export function Highlighted({ text, typed }: { text: string; typed: string }) {
  let at = 0
  const parts = highlight(text, typed).map(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return <span key={start}>{before}<mark>{text.slice(start, end)}</mark></span>
  })
  return <>{parts}{text.slice(at)}</>
}
