import type { Candidate, Span, Statement } from '@/lib/extraction/candidate'
import { formatDate, formatPeriod } from '@/lib/indicators/words'
import type { TakenIn } from '@/lib/intake/intake'
import { sayFormat, sayNote, sayPage } from '@/lib/report-reading/file-words'
import { pageAt } from '@/lib/report-reading/pages'
import type { ReadReport } from '@/lib/report-reading/read-report'
import { readSentences, type SentenceReadings } from '@/lib/report-reading/sentences'
import { sayBasis, sayKind, sayScore, sayStatement, sayValue } from '@/lib/report-reading/words'
import { explainCandidate, explainStatement, explainUnread } from './explain'
import { columns, labelled, markedLines, plain, type Paper } from './lines'
import { nameOf, type Names } from './names'

/** What a table is made with. */
export interface TableOptions {
  readonly paper: Paper
  readonly names: Names
  /** Whether to say of each reading why. */
  readonly explain: boolean
}

const INDENT = '    '

/** The readings of a report beside their sentences, for a person at a terminal: results, then targets, then statements without a figure, then the sum. */
export function reportTable(file: string, intake: TakenIn, { extraction, details }: ReadReport, options: TableOptions): string {
  const { paper, explain } = options
  const sentences = readSentences(extraction)
  const { candidates, statements } = extraction
  const results = candidates.filter(({ role }) => role === 'result')
  const targets = candidates.filter(({ role }) => role === 'target')
  const part = (title: string, pick: (sentence: SentenceReadings) => ReadonlyArray<Candidate | Statement>) =>
    partLines(title, sentences.map((sentence) => ({ sentence, readings: pick(sentence) })).filter(({ readings }) => readings.length > 0), details.pages ?? null, extraction.text, options)
  return [
    ...headLines(file, intake, extraction.publishedOn, details.title ?? null, paper),
    ...part(`Kết quả (${results.length})`, (sentence) => sentence.results),
    ...part(`Mục tiêu, dự báo (${targets.length})`, (sentence) => sentence.targets),
    ...part(`Kết quả không nêu số (${statements.length})`, (sentence) => sentence.statements),
    ...(explain ? explainUnread(extraction, paper) : []),
    '',
    summary(results, targets.length, statements.length, extraction.text),
  ].join('\n')
}

function headLines(file: string, { format, notes }: TakenIn, publishedOn: string | null, title: string | null, paper: Paper): string[] {
  const facts = [publishedOn === null ? 'không rõ ngày đăng' : `đăng ngày ${formatDate(publishedOn, 'vi')}`, sayFormat(format, 'vi')].join(' · ')
  return [
    plain(file),
    ...markedLines(title ?? '(không có đầu đề)', [], '', paper).map((line) => (paper.colour ? `\x1b[1m${line}\x1b[22m` : line)),
    facts,
    ...notes.flatMap((note) => labelled('!', sayNote(note, 'vi'), '', paper)),
  ]
}

interface Shown { readonly sentence: SentenceReadings; readonly readings: ReadonlyArray<Candidate | Statement> }

function partLines(title: string, shown: readonly Shown[], pages: ReadReport['details']['pages'] | null, text: string, options: TableOptions): string[] {
  if (shown.length === 0) return []
  const { paper, names, explain } = options
  const rows = columns(shown.flatMap(({ readings }) => readings.map((reading) => cellsOf(reading, names))), INDENT, paper)
  let at = 0
  return ['', title, ...shown.flatMap(({ sentence, readings }) => {
    const page = pageAt(pages ?? null, sentence.span.start)
    return [
      '',
      ...(page ? [`  (${sayPage(page, 'vi')})`] : []),
      ...markedLines(sentence.text, readings.map(({ span }) => within(span, sentence.span)), '  ', paper),
      ...readings.flatMap((reading) => {
        const lines = rows[at] ?? []
        at += 1
        if (!explain) return lines
        return [...lines, ...('kind' in reading ? explainCandidate(reading, text, names, paper) : explainStatement(reading, names, paper))]
      }),
    ]
  })]
}

const within = (span: Span, { start }: Span): Span => ({ start: span.start - start, end: span.end - start })

/** A reading in columns: figure, kind, area, period, basis, estimate, confidence, indicator with how well it fits. */
function cellsOf(reading: Candidate | Statement, names: Names): string[] {
  const { area, areaSlug, period, basis, indicator, alternatives, confidence, measure } = reading
  const where = area === null ? 'chưa rõ địa bàn' : `${plain(area)}${areaSlug === null ? ' (?)' : ''}`
  const score = alternatives.find(({ code }) => code === indicator)?.score
  const which = indicator === null ? `chưa rõ chỉ tiêu: «${plain(measure)}»` : `${nameOf(indicator, names)}${score === undefined ? '' : ` (${sayScore(score, 'vi')})`}`
  return [
    ...('kind' in reading ? [plain(sayValue(reading, 'vi')), sayKind(reading.kind, 'vi')] : [sayStatement(reading, 'vi')]),
    where, period === null ? 'chưa rõ kỳ' : formatPeriod(period, 'vi'), basis === 'none' ? '' : `so ${sayBasis(basis, 'vi')}`,
    'estimated' in reading && reading.estimated ? 'ước' : '', `tin ${sayScore(confidence, 'vi')}`, which,
  ]
}

function summary(results: readonly Candidate[], targets: number, statements: number, text: string): string {
  const open = results.filter(({ indicator, period, areaSlug }) => indicator === null || period === null || areaSlug === null).length
  const parts = [`${results.length} kết quả`, ...(open > 0 ? [`${open} còn thiếu chỉ tiêu, địa bàn hoặc kỳ`] : []), `${targets} mục tiêu`, `${statements} kết quả không nêu số`]
  return `Tổng: ${parts.join(' · ')} · ${text.length.toLocaleString('vi-VN')} chữ`
}
