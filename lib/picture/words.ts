import type { Handout } from '@/lib/export/handout'
import { formatDate } from '@/lib/indicators/words'

// What a picture says beside the words of its view.

const say = ({ locale }: Pick<Handout, 'locale'>, vi: string, en: string) => (locale === 'vi' ? vi : en)

/** The looks of marks, as the page's key has them (messages/…/figure.json; words.test.ts). */
export const keyWords = (handout: Pick<Handout, 'locale'>) => ({
  official: say(handout, 'Chính thức', 'Official'),
  estimated: say(handout, 'Ước tính', 'Estimate'),
  derived: say(handout, 'Suy ra từ câu chữ', 'Derived from the wording'),
  disputed: say(handout, 'Các nguồn nêu khác nhau', 'Sources differ'),
})

export const nothingWords = (handout: Handout) => say(handout, 'Chưa có số liệu đã xác nhận', 'No confirmed figure yet')
export const sourcesWord = (handout: Handout) => say(handout, 'Nguồn:', 'Sources:')
export const moreNotes = (handout: Handout) => (count: number) => say(handout, `còn ${count} ghi chú, xem tại liên kết`, `${count} more ${count === 1 ? 'note' : 'notes'} at the link`)
export const moreSources = (handout: Handout) => (count: number) => say(handout, `còn ${count} nguồn, xem tại liên kết`, `${count} more ${count === 1 ? 'source' : 'sources'} at the link`)
export const moreRows = (handout: Handout) => (count: number) => say(handout, `còn ${count} dòng, xem tại liên kết`, `${count} more ${count === 1 ? 'row' : 'rows'} at the link`)
export const moreColumns = (handout: Handout) => (count: number) => say(handout, `còn ${count} kỳ, xem tại liên kết`, `${count} more ${count === 1 ? 'period' : 'periods'} at the link`)
/** Where a table has no figure. */
export const noFigureWord = (handout: Handout) => say(handout, 'chưa có', 'none yet')

/** When and where from: "Lập ngày 22/11/2026. Bản cập nhật: https://…". */
export function originWords(handout: Handout): string {
  const { madeOn, link: { address, frozen } } = handout
  return say(handout,
    `Lập ngày ${formatDate(madeOn, 'vi')}. ${frozen ? 'Bản giữ nguyên' : 'Bản cập nhật'}: ${address}`,
    `Made on ${formatDate(madeOn, 'en')}. ${frozen ? 'Frozen view' : 'Live view'}: ${address}`)
}

/** Each source in a line: title, publisher, date. */
export const sourceLines = ({ view }: Pick<Handout, 'view'>): string[] => [...new Set(view.sources.map(({ title, details }) => [title, details].filter(Boolean).join(' — ')))]

/**
 * What has to be known to read the figures: the view's notes, then which areas are not drawn with the others and why,
 * then what is said of single figures. Sentences, each once.
 */
export function noteLines(handout: Handout): string[] {
  const { view } = handout
  const apart = together(view.rows.map(({ area, apart: reasons }) => ({ name: area.name, said: reasons.join(' ') })))
  const own = together(view.rows.flatMap(({ area, cells }) => cells.flat().map(({ note }) => ({ name: area.name, said: note ?? '' }))))
  const alone = view.mayOverride && apart.length === 0
    ? [say(handout, 'Hình vẽ riêng là của những đơn vị có số liệu không so sánh được với các đơn vị khác.', 'Panels of their own are of areas whose figures cannot be compared with the others.')] : []
  const not = view.overridden === null
    ? say(handout, 'không vẽ chung vì không so sánh được', 'not drawn with the others, as it cannot be compared')
    : say(handout, 'không so sánh được với các số khác', 'not comparable with the others')
  return [...new Set([
    ...view.notes, ...alone,
    ...apart.map(({ names, said }) => `${names}: ${not}. ${said}`),
    ...own.map(({ names, said }) => `${names}: ${said}`),
  ])]
}

/** Of what is said the same, once with all it is said of. */
function together(said: readonly { readonly name: string; readonly said: string }[]): { names: string; said: string }[] {
  const names = new Map<string, Set<string>>()
  for (const { name, said: words } of said) if (words !== '') names.set(words, (names.get(words) ?? new Set()).add(name))
  return [...names].map(([words, all]) => ({ names: [...all].join(', '), said: words }))
}
