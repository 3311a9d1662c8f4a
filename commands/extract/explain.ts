import type { Candidate, Extraction, ImpliedField, Span, Statement } from '@/lib/extraction/candidate'
import { unreadNumbers } from '@/lib/report-reading/unread'
import { sayDoubt, sayField, sayOpenPeriod, sayPlace, sayScore, sayUnread } from '@/lib/report-reading/words'
import { labelled, plain, type Paper } from './lines'
import { nameOf, type Names } from './names'

const LABEL = 13

const line = (label: string, text: string, paper: Paper): string[] => (text === '' ? [] : labelled(label.padEnd(LABEL), text, '        ', paper))

/** Why a figure was read as it was: rule, what is stated and what implied, other meanings, doubts, confidence. */
export function explainCandidate(candidate: Candidate, text: string, names: Names, paper: Paper): string[] {
  const { rule, ruleVersion, openPeriod, doubts, alternatives, indicator, confidence } = candidate
  const others = alternatives.filter(({ code }) => code !== indicator).map(({ code, score }) => `${nameOf(code, names)} ${sayScore(score, 'vi')}`)
  return [
    ...line('quy tắc', `${rule}, bản ${ruleVersion}`, paper),
    ...line('đo', candidate.measure === '' ? 'câu không nói đo gì' : `«${plain(candidate.measure)}»`, paper),
    ...line('câu nêu rõ', statedFields(candidate).join(', '), paper),
    ...line('suy ra', candidate.implied.map((field) => impliedFrom(field, candidate, text)).join('; '), paper),
    ...line('kỳ để ngỏ', openPeriod === null ? '' : sayOpenPeriod(openPeriod, 'vi'), paper),
    ...line('có thể là', others.join('; '), paper),
    ...line('lưu ý', doubts.map((doubt) => sayDoubt(doubt, 'vi')).join('; '), paper),
    ...line('độ tin', `${sayScore(confidence, 'vi')}: ${weakened(candidate).join('; ') || 'không có gì phải suy hay ngờ'}`, paper),
  ]
}

/** Why a statement without a figure was read. */
export function explainStatement({ rule, ruleVersion, measure, implied, alternatives, indicator, confidence }: Statement, names: Names, paper: Paper): string[] {
  const others = alternatives.filter(({ code }) => code !== indicator).map(({ code, score }) => `${nameOf(code, names)} ${sayScore(score, 'vi')}`)
  return [
    ...line('quy tắc', `${rule}, bản ${ruleVersion}`, paper),
    ...line('đo', `«${plain(measure)}»`, paper),
    ...line('suy ra', implied.map((field) => sayField(field, 'vi')).join('; '), paper),
    ...line('có thể là', others.join('; '), paper),
    ...line('độ tin', sayScore(confidence, 'vi'), paper),
  ]
}

function statedFields({ implied, area, period, basis, estimated, of, measure }: Candidate): string[] {
  const there: Array<[ImpliedField, boolean]> = [
    ['measure', measure !== ''], ['area', area !== null], ['period', period !== null], ['basis', basis !== 'none'], ['estimated', estimated], ['of', of !== null],
  ]
  return ['giá trị', ...there.filter(([field, is]) => is && !implied.includes(field)).map(([field]) => sayField(field, 'vi'))]
}

function impliedFrom(field: ImpliedField, { origins }: Candidate, text: string): string {
  const origin = origins[field]
  if (!origin) return sayField(field, 'vi')
  const words = origin.span === null ? '' : ` «${plain(text.slice(origin.span.start, origin.span.end)).slice(0, 120)}»`
  return `${sayField(field, 'vi')} ${sayPlace(origin.place, 'vi')}${words}`
}

/** What makes a reading less sure, as far as its fields show it. */
function weakened({ implied, doubts, indicator, measure, openPeriod }: Candidate): string[] {
  return [
    ...(implied.length > 0 ? [`suy từ văn cảnh: ${implied.map((field) => sayField(field, 'vi')).join(', ')}`] : []),
    ...(openPeriod === null ? [] : ['chưa rõ kỳ']),
    ...(measure === '' ? ['không rõ đo gì'] : []),
    ...(indicator === null ? ['không chắc là chỉ tiêu nào'] : []),
    ...doubts.map((doubt) => sayDoubt(doubt, 'vi')),
  ]
}

/** How much of the text around a number is shown. */
const AROUND = 32
/** Numbers within the report, those a rule might have read first; then what stands around it, which is only counted. */
const WITHIN = ['no-rule', 'no-unit', 'name', 'basis', 'period'] as const

/** The numbers that no rule read, each with the words around it, by the reason why. */
export function explainUnread(extraction: Extraction, paper: Paper): string[] {
  const all = unreadNumbers(extraction)
  if (all.length === 0) return []
  const groups = WITHIN.map((reason) => ({ reason, numbers: all.filter((number) => number.reason === reason) })).filter(({ numbers }) => numbers.length > 0)
  const aside = all.length - groups.reduce((sum, { numbers }) => sum + numbers.length, 0)
  return [
    '',
    `Số không đọc thành số liệu (${all.length})`,
    ...groups.flatMap(({ reason, numbers }) => [`  ${sayUnread(reason, 'vi')} (${numbers.length}):`, ...numbers.flatMap(({ span }) => labelled('-', around(extraction.text, span), INDENT, paper))]),
    ...(aside > 0 ? [`  ở dòng ngoài bài, chú thích ảnh, nơi và ngày đăng (${aside})`] : []),
  ]
}

const INDENT = '    '

function around(text: string, { start, end }: Span): string {
  const before = (text.slice(Math.max(0, start - AROUND), start).split('\n').at(-1) ?? '').replace(start > AROUND ? /^\S*\s/u : /^$/u, '')
  const after = (text.slice(end, end + AROUND).split('\n')[0] ?? '').replace(end + AROUND < text.length ? /\s\S*$/u : /^$/u, '')
  return plain(`${before}[${text.slice(start, end)}]${after}`)
}
