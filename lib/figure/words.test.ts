import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/indicators/catalogue'
import { monthsPeriod } from '@/lib/indicators/period'
import type { FigureKind } from './drawing'
import { cellFlags } from './marks'
import { standingAt } from './standing'
import { listSources, sayFigure, sayPlaces } from './words'
import { figureOf, type FigureOptions, type IndicatorName, type Row } from './words/test-figures'

interface Given extends FigureOptions { readonly kind?: FigureKind; readonly period?: string; readonly hasZero?: boolean }
const three: readonly Row[] = [['hoan-kiem', 2023, '95.7'], ['tay-ho', 2023, '91.61'], ['me-linh', 2023, '96.3']]
const wordsOf = (name: IndicatorName, rows: readonly Row[], { kind = 'lines', period, hasZero = true, ...options }: Given = {}) => {
  const figure = figureOf(name, rows, options)
  return sayFigure(figure, { kind, ...(period !== undefined && { period }) }, period === undefined ? null : standingAt(figure, period), hasZero)
}

describe('the notes', () => {
  const toDate = (year: number) => ({ period: { from: `${year}-01-01`, to: `${year}-09-15` } })
  test.each<readonly [string, IndicatorName, readonly Row[], Given, readonly string[]]>([
    ['are none for a good yardstick from zero', 'score', three, {}, []],
    ['ask for care where scopes differ', 'revenue', three, {}, ['So sánh thận trọng: phạm vi hoặc cách tính giữa các đơn vị có thể khác nhau.']],
    ['ask one area for none', 'revenue', three.slice(0, 1), {}, []],
    ['forbid a ranking on a poor yardstick', 'value', three, {}, ['Không dùng để xếp hạng: phạm vi và cách tính khác nhau giữa các đơn vị.']],
    ['say that zero is left out', 'score', three, { hasZero: false }, ['Trục giá trị không bắt đầu từ 0.']],
    ['say nothing of zero for ranks', 'rank', three.slice(0, 1), { hasZero: false }, []],
    ['say nothing of zero for a map', 'score', three, { kind: 'tiles', period: '2023', hasZero: false }, []],
    ['say that not the same number was ranked', 'rank', [['tay-ho', 2022, '2', { of: '29' }], ['tay-ho', 2023, '2', { of: '30' }]], {}, ['Số đơn vị được xếp hạng không giống nhau giữa các kỳ.']],
    ['say why odd stretches are not joined', 'score', [['tay-ho', 2022, '2', toDate(2022)]], { frequency: 'to-date' }, ['Các kỳ dài ngắn khác nhau nên không nối thành đường.']],
    ['give the day asked about', 'score', [], { asOf: '2024-02-20' }, ['Theo những gì đã biết ngày 20/02/2024.']],
    ['give it in English', 'score', [], { asOf: '2024-02-20', locale: 'en' }, ['As known on 20 Feb 2024.']],
    ['say what to bear in mind of a ranking, as comparability does', 'score', [['hoan-kiem', 2023, '95.7', { derived: true }], ...three.slice(1)], { kind: 'ranking', period: '2023', locale: 'en' },
      ['A derived figure. Hoàn Kiếm: computed from what the source states.']],
    ['leave a dispute to the summary', 'score', [['hoan-kiem', 2023, '95.7', {}, [{ value: '90' }]], ...three.slice(1)], { kind: 'ranking', period: '2023' }, []],
  ])('%s', (_, name, rows, given, notes) => {
    expect(wordsOf(name, rows, given).notes).toEqual(notes)
  })

  test('tell of a break between the figures shown, and of none beside them', () => {
    const breaks = [{ firstDay: '2021-01-01', noteVi: 'Bộ tiêu chí mới.', noteEn: 'New criteria.' }]
    const around: readonly Row[] = [['tay-ho', 2020, '2'], ['tay-ho', 2021, '3'], ['tay-ho', 2022, '4']]
    expect(wordsOf('score', around, { breaks }).notes).toEqual(['Bộ tiêu chí mới.'])
    expect(wordsOf('score', around.slice(1), { breaks }).notes).toEqual([])
    const slope = figureOf('score', around, { breaks })
    expect(sayFigure(slope, { kind: 'slope', before: '2021', period: '2022' }, null, true).notes).toEqual([])
  })
})

describe('who leads is not said', () => {
  const ranked = (rows: readonly Row[], name: IndicatorName = 'score') => wordsOf(name, rows, { kind: 'ranking', period: '2023' }).title
  test.each<readonly [string, readonly Row[]]>([
    ['where the leader is in dispute', [three[0]!, three[1]!, ['me-linh', 2023, '96.3', {}, [{ value: '90' }]]]],
    ['where a disputed figure of another would lead', [three[0]!, ['tay-ho', 2023, '91.61', {}, [{ value: '97' }]], three[2]!]],
    ['where “hơn” may hide the order', [['hoan-kiem', 2023, '95.7', { qualifier: 'over' }], three[1]!, three[2]!]],
    ['of one figure', three.slice(0, 1)],
  ])('%s', (_, rows) => {
    expect(ranked(rows)).toBe('Chỉ số CCHC, năm 2023')
  })

  test('but a “hơn” far ahead hides nothing', () => {
    expect(ranked([['hoan-kiem', 2023, '80', { qualifier: 'over' }], ['tay-ho', 2023, '20'], ['me-linh', 2023, '30']])).toContain('Hoàn Kiếm đứng đầu')
  })

  test('of growth where all fell', () => {
    const fallen: readonly Row[] = [['hoan-kiem', 2023, '-1'], ['tay-ho', 2023, '-2'], ['me-linh', 2023, '-3']]
    expect(ranked(fallen, 'growth')).toBe('Tăng dịch vụ - thương mại - du lịch, năm 2023')
  })

  test('where some completions have a total and others none: counts and shares are not one scale', () => {
    const words = wordsOf('communes', [['me-linh', 2023, '15', { of: '25' }], ['son-tay', 2023, '10'], ['tay-ho', 2023, '9']], { kind: 'ranking', period: '2023' })
    expect(words.title).toBe('Xã đạt chuẩn nông thôn mới, năm 2023')
    expect(words.summary[1]).toBe('Mê Linh (15/25 xã); Sơn Tây (10 xã); Tây Hồ (9 xã).')
  })
})

describe('an override', () => {
  test.each<readonly [Locale, string]>([
    ['vi', 'Người xem đã chọn đặt cạnh nhau dù hệ thống xác định không so sánh được.'], ['en', 'Shown side by side at the reader’s wish, though not comparable.'],
  ])('is said in %s', (locale, sentence) => {
    expect(wordsOf('score', three, { override: true, locale }).overridden).toBe(sentence)
    expect(wordsOf('score', three, { locale }).overridden).toBeNull()
  })

  test('leaves no leader', () => {
    expect(wordsOf('score', three, { override: true, kind: 'ranking', period: '2023' }).title).toBe('Chỉ số CCHC, năm 2023')
  })
})

test('of many disputes only where they are is said', () => {
  const rows = ([['hoan-kiem', '1'], ['tay-ho', '2'], ['me-linh', '3']] as const).map(([area, value]): Row => [area, 2023, value, {}, [{ value: '9' }]])
  expect(wordsOf('score', rows, { kind: 'ranking', period: '2023' }).summary).toContain('Các nguồn nêu khác nhau, chưa có kết luận: Hoàn Kiếm, Tây Hồ và Mê Linh.')
})

test('areas that share no axis are said to be drawn alone, with the reason', () => {
  const words = wordsOf('rank', [['hoan-kiem', 2023, '2', { of: '30' }], ['tay-ho', 2023, '3', { of: '30' }], ['me-linh', 2023, '2', { of: '126' }]], { period: undefined })
  expect(words.summary.at(-1)).toBe('Vẽ riêng: Mê Linh. Khác số đơn vị xếp hạng. Mê Linh: xếp hạng trong 126 đơn vị; Hoàn Kiếm: xếp hạng trong 30 đơn vị.')
})

test('targets drawn are said, with what they are for; those of areas not shown are not', () => {
  const figure = figureOf('growth', [['tay-ho', 2022, '9'], ['tay-ho', 2023, '10']])
  const target = (area: string) => ({ area, value: '12', text: 'KH 12%', from: '2023-01-01', to: '2023-12-31' })
  const { summary } = sayFigure(figure, { kind: 'lines', targets: [target('tay-ho'), target('me-linh')] }, null, true)
  expect(summary.at(-1)).toBe('Mục tiêu đề ra: Tây Hồ 12% (năm 2023).')
})

test('what exceeded is of another total is not joined to what is done', () => {
  const figure = figureOf('targets', [['tay-ho', 2023, '21', { of: '21' }]])
  const other = figureOf('exceeded', [['tay-ho', 2023, '8', { of: '20' }]])
  expect(sayFigure(figure, { kind: 'parts', period: '2023', other }, null, true).summary).toEqual(['Năm 2023, quận Tây Hồ hoàn thành 21/21 chỉ tiêu năm do thành phố giao.'])
})

test('nine months are nine months in the title', () => {
  const period = monthsPeriod(2022, 1, 9)
  expect(wordsOf('growth', [['tay-ho', 2022, '16.3', { period }]], { frequency: 'months-9', kind: 'ranking', period: '2022-01-01/P9M' }).title).toBe('Tăng dịch vụ - thương mại - du lịch, 9 tháng năm 2022')
})

test('places in the table have "=" where areas share one', () => {
  const figure = figureOf('score', [['hoan-kiem', 2023, '95.7'], ['tay-ho', 2023, '91'], ['me-linh', 2023, '95.7']])
  expect(sayPlaces(standingAt(figure, '2023'))).toEqual(['1=', '1=', '3'])
})

test('a figure carries in words all that it is beside a plain official one', () => {
  const all: readonly Row[] = [['hoan-kiem', 2023, '2', { estimated: true, derived: true, periodOfReport: true }, [{ value: '3' }]], ['tay-ho', 2023, '2']]
  const flags = (locale: Locale) => {
    const figure = figureOf('rank', all, { locale })
    return cellFlags(figure, figure.cells[0]!)
  }
  expect(flags('vi')).toEqual(['ước', 'suy ra', 'kỳ báo cáo', 'nguồn khác nhau', 'đồng hạng'])
  expect(flags('en')).toEqual(['estimate', 'derived', 'period of report', 'sources differ', 'tied'])
})

test('every source is listed once, those of a dispute too', () => {
  const figure = figureOf('score', [['hoan-kiem', 2023, '2'], ['tay-ho', 2023, '2']])
  const [first, second] = figure.cells
  const other = { ...first!, evidence: { ...first!.evidence, reportId: 'other' } }
  expect(listSources([{ ...first!, disputed: [other] }, second!]).map(({ reportId }) => reportId)).toEqual(['r', 'other'])
})
