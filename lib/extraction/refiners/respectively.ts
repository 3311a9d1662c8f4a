import type { Draft } from '../draft'
import { LIST_GAP } from '../verbs'

const SEPARATORS = /\s[-–]\s|,\s(?:và\s)?|\svà\s/u
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
    const names = run[0]!.measure.replace(SHARED_HEAD, '').split(SEPARATORS)
    const head = SHARED_HEAD.exec(run[0]!.measure)?.[0] ?? ''
    const fits = run.length > 1 && names.length === run.length && names.every((name) => name.trim() !== '')
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
