import type { Draft } from '../draft'
import { LIST_GAP } from '../verbs'

/** Commas part the members of a list; a dash parts them only where no comma does ("công nghiệp - xây dựng, nông nghiệp"). */
const SEPARATORS: readonly RegExp[] = [/,\s(?:và\s)?|\svà\s/u, /\s[-–]\s|,\s(?:và\s)?|\svà\s/u]
/** "Thu, chi ngân sách": the first member leaves its noun to the second. */
const PAIR = /^(thu), (chi) (ngân sách.*)$/iu
/** A head that holds for every member: "Tỷ trọng công nghiệp – dịch vụ" is "Tỷ trọng công nghiệp", "Tỷ trọng dịch vụ". */
const SHARED_HEAD = /^(?:tỷ trọng|cơ cấu|tỷ lệ|số lượng|doanh thu|giá trị sản xuất)(?:\s(?:ngành|các ngành|kinh tế))?\s/iu

/**
 * Deals out the names of a list to its figures: "Tỷ trọng công nghiệp – dịch vụ - nông nghiệp tương ứng là 60% - 30% - 10%",
 * "số chợ và số siêu thị tăng lần lượt 6% và 9%". Left alone where names and figures differ in number.
 */
export function dealOutLists(drafts: readonly Draft[]): Draft[] {
  const dealt: Draft[] = []
  for (let i = 0; i < drafts.length; ) {
    const run = runFrom(drafts, i)
    const list = run[0]!.measure.replace(PAIR, '$1 $3, $2 $3')
    const head = SHARED_HEAD.exec(list)?.[0] ?? ''
    const names = run.length < 2 ? [] : (SEPARATORS.map((separator) => list.slice(head.length).split(separator)).find((members) => members.length === run.length) ?? [])
    const fits = run.length > 1 && names.length > 0 && names.every((name) => name.trim() !== '')
    dealt.push(...run.map((draft, place) => (fits ? { ...draft, measure: `${head}${names[place]!.trim()}` } : draft)))
    i += run.length
  }
  return dealt
}

function runFrom(drafts: readonly Draft[], first: number): Draft[] {
  const run = [drafts[first]!]
  for (const draft of drafts.slice(first + 1, first + 8)) {
    const last = run.at(-1)!
    const between = draft.passage.text.slice(last.anchor.end - draft.passage.start, Math.max(0, draft.anchor.start - draft.passage.start))
    if (draft.passage !== last.passage || draft.kind !== last.kind || draft.unit !== last.unit || draft.ownSubject || !LIST_GAP.test(between)) break
    run.push(draft)
  }
  return run
}
