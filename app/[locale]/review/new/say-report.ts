import type { getTranslations } from 'next-intl/server'
import type { Candidate, Statement } from '@/lib/extraction/candidate'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { formatDate, formatPeriod, sayName } from '@/lib/indicators/words'
import { sayNote, sayPage } from '@/lib/report-reading/file-words'
import { pageAt } from '@/lib/report-reading/pages'
import type { ReadReport } from '@/lib/report-reading/read-report'
import { readSentences, type SentenceReadings } from '@/lib/report-reading/sentences'
import { sayBasis, sayDoubt, sayKind, sayOpenPeriod, sayScore, sayStatement, sayValue } from '@/lib/report-reading/words'
import { cutPassage } from '@/lib/passage/passage'
import type { PreviewPart, ReadingWords, SentenceWords } from './state'

type Translate = Awaited<ReturnType<typeof getTranslations<'newReport'>>>

interface Words {
  readonly t: Translate
  readonly locale: Locale
  readonly indicators: readonly Indicator[]
}

/** Of a long report so many sentences are shown before it is stored. */
const MOST_SHOWN = 150

/** "4 kết quả, 1 mục tiêu, 2 kết quả không nêu số. Đăng ngày 13/10/2022." */
export function sayFound({ extraction: { candidates, statements, publishedOn } }: ReadReport, t: Translate, locale: Locale): string {
  const results = candidates.filter(({ role }) => role === 'result').length
  const issued = publishedOn === null ? t('undated') : t('issued', { date: formatDate(publishedOn, locale) })
  return `${t('found', { results, targets: candidates.length - results, statements: statements.length })} ${issued}`
}

/** What is to be known of how the text came about, a sentence each. */
export const sayNotes = ({ details }: ReadReport, locale: Locale): string[] => details.notes.map((note) => sayNote(note, locale))

/** The readings beside their sentences: results, targets, statements; parts without any are left out. */
export function previewParts(read: ReadReport, words: Words): PreviewPart[] {
  const { t } = words
  const sentences = readSentences(read.extraction)
  const part = (key: PreviewPart['key'], title: string, of: (sentence: SentenceReadings) => ReadonlyArray<Candidate | Statement>): PreviewPart => {
    const all = sentences.filter((sentence) => of(sentence).length > 0)
    const more = all.length > MOST_SHOWN ? t('more', { count: all.length - MOST_SHOWN }) : ''
    return { key, title, more, sentences: all.slice(0, MOST_SHOWN).map((sentence) => sentenceWords(sentence, of(sentence), read, words)) }
  }
  return [
    part('results', t('results'), ({ results }) => results),
    part('targets', t('targets'), ({ targets }) => targets),
    part('statements', t('statements'), ({ statements }) => statements),
  ].filter(({ sentences: shown }) => shown.length > 0)
}

function sentenceWords({ span, text }: SentenceReadings, readings: ReadonlyArray<Candidate | Statement>, { details }: ReadReport, words: Words): SentenceWords {
  const page = pageAt(details.pages ?? null, span.start)
  const spans = readings.map((reading, index) => ({ id: String(index), start: reading.span.start - span.start, end: reading.span.end - span.start }))
  const lines = cutPassage(text, spans)
  return {
    pieces: lines.flatMap((pieces, index) => [...(index > 0 ? [{ text: ' ', marked: false }] : []), ...pieces.map((piece) => ({ text: piece.text, marked: piece.ids.length > 0 }))]),
    page: page && sayPage(page, words.locale),
    readings: readings.map((reading) => readingWords(reading, words)),
  }
}

function readingWords(reading: Candidate | Statement, { t, locale, indicators }: Words): ReadingWords {
  const { area, areaSlug, period, basis, indicator, alternatives, measure, confidence } = reading
  const known = indicators.find(({ code }) => code === indicator)
  const score = alternatives.find(({ code }) => code === indicator)?.score
  const isFigure = 'kind' in reading
  const openPeriod = isFigure && reading.openPeriod !== null ? `${t('noPeriod')}: ${sayOpenPeriod(reading.openPeriod, locale)}` : t('noPeriod')
  return {
    figure: isFigure ? sayValue(reading, locale) : sayStatement(reading, locale),
    kind: isFigure ? sayKind(reading.kind, locale) : '',
    facts: [
      area === null ? t('noArea') : areaSlug === null ? t('unknownArea', { area }) : area,
      period === null ? openPeriod : formatPeriod(period, locale),
      ...(basis === 'none' ? [] : [t('against', { basis: sayBasis(basis, locale) })]),
      ...(isFigure && reading.estimated ? [t('estimated')] : []),
    ],
    indicator: known ? `${sayName(known, locale)}${score === undefined ? '' : ` (${sayScore(score, locale)})`}` : t('noIndicator', { measure }),
    isUnsure: !known,
    doubts: isFigure ? reading.doubts.map((doubt) => sayDoubt(doubt, locale)) : [],
    confidence: t('confidence', { confidence: sayScore(confidence, locale) }),
  }
}
