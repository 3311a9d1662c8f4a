import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import type { MaterialArea } from './material'
import { statusOf, type Asked, type Ended, type Finding, type Shown } from './status'
import { sayFinding } from './words'

const indicator: Indicator = {
  code: 'par-index-score', nameVi: 'Chỉ số CCHC', nameEn: 'PAR index', theme: 'par', kind: 'share', unitOfMeasure: 'percent', decimals: 2, direction: 'higher_better', comparability: 'good',
  definitionVi: 'Điểm trên 100.', definitionEn: 'Points of 100.', objectVi: 'chỉ số', objectEn: 'index', family: 'par-index', breaks: [],
}
const area = (slug: string, name: string, validTo: string | null = null): MaterialArea => ({ slug, name, fullName: `Quận ${name}`, level: 'district', hue: 0, marker: 0, validFrom: null, validTo })
const areas = [area('ba-dinh', 'Ba Đình'), area('hoan-kiem', 'Hoàn Kiếm')]

const observed = (slug: string, year: number, value: string, more: Partial<Observation> = {}): Observation => ({
  id: `${slug}-${year}-${value}`, indicator: indicator.code, area: slug, period: { from: `${year}-01-01`, to: `${year}-12-31` }, periodKind: 'year', basis: 'none', value, valueMax: null, of: null,
  estimated: false, derived: false, qualifier: null, vintage: `${year + 1}-02-20`, periodOfReport: false, note: null,
  evidence: { reportId: 'r', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: value, span: null, rule: null, acceptedBy: null, acceptedOn: null }, ...more,
})
const cell = (...[figure, ...disputed]: [Observation, ...Observation[]]): Cell => ({ figure, disputed })

const kept = [cell(observed('ba-dinh', 2023, '94.1')), cell(observed('hoan-kiem', 2023, '95.7'))]
const older = cell(observed('ba-dinh', 2019, '88'))
const asked: Asked = { areas: ['ba-dinh', 'hoan-kiem'], frequency: 'year', periods: ['2023'], from: null, to: null, horizon: '2023-12-31' }
const shown = (cells: readonly Cell[], more: Partial<Shown> = {}): Shown => ({ indicators: [indicator], areas, cells, ...more })

interface Case {
  readonly frozen?: Shown
  readonly current?: Shown
  readonly asked?: Partial<Asked>
  readonly today?: string
  readonly successors?: ReadonlyMap<string, Ended['successors']>
}
const findings = ({ frozen = shown(kept), current = shown([older, ...kept]), asked: narrower = {}, today = '2026-11-22', successors = new Map() }: Case): Finding[] =>
  statusOf({ frozen, current, asked: { ...asked, ...narrower }, today, successors })
const kinds = (given: Case) => findings(given).map(({ kind }) => kind)
const told = (given: Case, locale: 'vi' | 'en' = 'vi') => findings(given).map((finding) => sayFinding(finding, locale))

describe('figures that are still the newest', () => {
  test('are current, though older ones of other periods are known', () => {
    expect(findings({})).toEqual([{ kind: 'current', on: '2026-11-22' }])
    expect(told({})).toEqual([{ kind: 'current', title: 'Hiện hành', text: 'Đến ngày 22/11/2026, số liệu trong hình vẫn là số mới nhất.', items: [] }])
    expect(told({}, 'en')[0]?.text).toBe('As of 22 Nov 2026 the figures shown are still the newest.')
  })

  test('are current where another source has said the same', () => {
    expect(kinds({ current: shown([kept[0]!, cell(observed('hoan-kiem', 2023, '95.7', { id: 'other', vintage: '2026-01-01' }))]) })).toEqual(['current'])
  })
})

describe('a figure that was corrected', () => {
  const current = shown([kept[0]!, cell(observed('hoan-kiem', 2023, '95.9', { id: 'o2', evidence: { ...observed('x', 1, '1').evidence, reportId: 'r2' } }))])

  test('is told with what it was and what it is, and where that stands', () => {
    expect(told({ current })).toEqual([{
      kind: 'corrected', title: 'Số liệu đã được sửa', text: 'Từ khi tạo liên kết này đã có số liệu khác thay cho số liệu trong hình:',
      items: [{ text: 'Quận Hoàn Kiếm, năm 2023: 95,7% → 95,9%', href: '/reports/r2#o-o2' }],
    }])
    expect(told({ current }, 'en')[0]?.items[0]?.text).toBe('Quận Hoàn Kiếm, 2023: 95.7% → 95.9%')
  })

  test('is no longer current', () => {
    expect(kinds({ current })).not.toContain('current')
  })

  test('also where only of how many it is changed', () => {
    const rank = (of: string) => cell(observed('hoan-kiem', 2023, '2', { of }))
    expect(kinds({ frozen: shown([rank('30')]), current: shown([rank('29')]) })).toEqual(['corrected'])
  })

  test('is in one unit with what replaced it', () => {
    const money = { ...indicator, kind: 'level', unitOfMeasure: 'dong' } as const
    const [was, is] = [cell(observed('hoan-kiem', 2023, '999000000', { estimated: true })), cell(observed('hoan-kiem', 2023, '1200000000'))]
    expect(told({ frozen: shown([was], { indicators: [money] }), current: shown([is], { indicators: [money] }) })[0]?.items[0]?.text).toBe('Quận Hoàn Kiếm, năm 2023: ước 0,999 tỷ đồng → 1,2 tỷ đồng')
  })
})

test('a figure that was withdrawn is told with what it was', () => {
  expect(told({ current: shown([kept[0]!]) })).toMatchObject([{ kind: 'withdrawn', items: [{ text: 'Quận Hoàn Kiếm, năm 2023: 95,7%', href: '/reports/r#o-hoan-kiem-2023-95.7' }] }])
})

describe('a figure on which sources differ', () => {
  const [a, b, c] = [observed('hoan-kiem', 2023, '95.7'), observed('hoan-kiem', 2023, '95.2', { id: 'b' }), observed('hoan-kiem', 2023, '91', { id: 'c' })]
  const hold = (before: Cell, now: Cell) => kinds({ frozen: shown([before]), current: shown([now]) })

  test('now is disputed, whichever of them stands first', () => {
    expect([hold(cell(a), cell(a, b)), hold(cell(a), cell(b, a))]).toEqual([['disputed'], ['disputed']])
    expect(told({ frozen: shown([cell(a)]), current: shown([cell(b, a)]) })[0]?.items).toEqual([{ text: 'Quận Hoàn Kiếm, năm 2023: 95,7% và 95,2%', href: '/reports/r#o-b' }])
  })

  test('as it did before is as it was', () => {
    expect([hold(cell(a, b), cell(a, b)), hold(cell(a, b), cell(b, a))]).toEqual([['current'], ['current']])
  })

  test('once more is disputed anew', () => {
    expect(hold(cell(a, b), cell(a, b, c))).toEqual(['disputed'])
  })

  test('no longer is settled, and still current', () => {
    expect(hold(cell(a, b), cell(a))).toEqual(['settled', 'current'])
  })

  test('no longer, in favour of the other, is corrected', () => {
    expect(hold(cell(a, b), cell(b))).toEqual(['corrected'])
  })
})

test('an estimate that an official figure equals is confirmed', () => {
  expect(kinds({ frozen: shown([cell(observed('hoan-kiem', 2023, '95.7', { estimated: true }))]), current: shown([kept[1]!]) })).toEqual(['current', 'confirmed'])
})

describe('newer figures', () => {
  const of = (slug: string, year: number, more: Partial<Observation> = {}) => shown([older, ...kept, cell(observed(slug, year, '96', more))])

  test('of a later period are told by the newest', () => {
    expect(told({ current: of('hoan-kiem', 2024) })).toEqual([{ kind: 'newer', title: 'Đã có số liệu mới hơn', text: 'Từ khi tạo liên kết này có thêm 1 số liệu của 1 địa bàn, mới nhất là năm 2024.', items: [] }])
  })

  test('of an area that had none in the period shown count, where all areas were asked for', () => {
    expect(kinds({ asked: { areas: null }, current: of('tay-ho', 2023) })).toEqual(['newer'])
    expect(kinds({ current: of('tay-ho', 2023) })).toEqual(['current'])
  })

  test('were known when the view of an earlier period was kept: then they are not newer', () => {
    expect(kinds({ asked: { horizon: '2024-12-31' }, current: of('hoan-kiem', 2024) })).toEqual(['current'])
    expect(kinds({ asked: { horizon: '2024-12-31' }, current: of('hoan-kiem', 2025) })).toEqual(['newer'])
  })

  test('of an earlier period count in a view through time, since they fill a gap in it', () => {
    expect(kinds({ asked: { periods: null } })).toEqual(['newer'])
    expect(kinds({ asked: { periods: null, from: '2020' } })).toEqual(['current'])
  })

  test.each([
    ['of another kind of period', of('hoan-kiem', 2024, { period: { from: '2024-01-01', to: '2024-06-30' }, periodKind: 'half' }), {}],
    ['after the years asked for', of('hoan-kiem', 2024), { to: '2023' }],
    ['of another area', of('tay-ho', 2024), {}],
    ['of another indicator', of('hoan-kiem', 2024, { indicator: 'budget-revenue' }), {}],
  ] as const)('%s do not', (_, current, narrower) => {
    expect(kinds({ current, asked: narrower })).toEqual(['current'])
  })
})

describe('an area', () => {
  const ended = shown([older, ...kept], { areas: [areas[0]!, area('hoan-kiem', 'Hoàn Kiếm', '2025-06-30')] })
  const successors = new Map([['hoan-kiem', [{ slug: 'phuong-hoan-kiem', fullName: 'Phường Hoàn Kiếm' }, { slug: 'phuong-cua-nam', fullName: 'Phường Cửa Nam' }]]])

  test('that has ended since is told with those that followed; its figures stay current', () => {
    expect(told({ current: ended, successors })).toMatchObject([
      { kind: 'current' },
      { kind: 'ended', text: 'Đơn vị hành chính trong hình đã kết thúc ngày 30/06/2025. Số liệu về thời kỳ trước ngày đó vẫn giữ nguyên giá trị.', items: [{ text: 'Quận Hoàn Kiếm → Phường Hoàn Kiếm, Phường Cửa Nam', href: '/areas/hoan-kiem' }] },
    ])
  })

  test('is there on its last day', () => {
    expect([kinds({ current: ended, today: '2025-06-30' }), kinds({ current: ended, today: '2025-07-01' })]).toEqual([['current'], ['current', 'ended']])
  })

  test('that was asked for but has no figure shown is not spoken of', () => {
    expect(kinds({ frozen: shown([kept[0]!]), current: shown([kept[0]!], { areas: ended.areas }), asked: { areas: ['ba-dinh'] } })).toEqual(['current'])
  })

  test('of a whole level of government is counted, not listed', () => {
    const many = Array.from({ length: 30 }, (_, index) => area(`a${index}`, `A${index}`, '2025-06-30'))
    const all = shown(many.map(({ slug }) => cell(observed(slug, 2023, '95'))), { areas: many })
    expect(told({ frozen: all, current: all, asked: { areas: null } })[1]).toMatchObject({ kind: 'ended', items: [], text: expect.stringMatching(/^30 đơn vị hành chính trong hình đã kết thúc ngày 30\/06\/2025/) })
  })
})

describe('an indicator', () => {
  const remade = (change: Partial<Indicator>) => shown([...kept], { indicators: [{ ...indicator, ...change }] })

  test.each([
    ['its definition', { definitionVi: 'Điểm trên 1000.' }, 'định nghĩa'], ['its unit', { unitOfMeasure: 'dong' }, 'đơn vị tính'], ['what is better', { direction: 'lower_better' }, 'chiều đánh giá'],
    ['how far it can be compared', { comparability: 'poor' }, 'mức độ so sánh được'], ['where its series breaks', { breaks: [{ firstDay: '2025-01-01', noteVi: 'Bộ tiêu chí mới', noteEn: 'New criteria' }] }, 'mốc thay đổi cách tính'],
  ] as const)('that changed %s is told', (_, change, words) => {
    const [finding] = told({ current: remade(change) })
    expect(finding).toMatchObject({ kind: 'redefined', items: [{ href: '/indicators/par-index-score' }] })
    expect(finding?.text).toContain(words)
  })

  test('that was only given another name is the same', () => {
    expect(kinds({ current: remade({ nameVi: 'PAR Index cấp huyện' }) })).toEqual(['current'])
  })

  test('that left the catalogue is told, and its figures as withdrawn', () => {
    expect(kinds({ current: shown([], { indicators: [] }) })).toEqual(['withdrawn', 'redefined'])
  })
})

test('the worst is told first, and all of it', () => {
  const current = shown(
    [cell(observed('ba-dinh', 2023, '94.1'), observed('ba-dinh', 2023, '93', { id: 'x' })), cell(observed('hoan-kiem', 2023, '95.9', { id: 'o2' })), cell(observed('hoan-kiem', 2024, '96'))],
    { areas: [areas[0]!, area('hoan-kiem', 'Hoàn Kiếm', '2025-06-30')], indicators: [{ ...indicator, comparability: 'care' }] },
  )
  expect(kinds({ current })).toEqual(['corrected', 'disputed', 'redefined', 'newer', 'ended'])
})

test('of many corrected figures the first are listed and the rest counted', () => {
  const many = Array.from({ length: 30 }, (_, index) => area(`a${index}`, `A${index}`))
  const all = (value: string) => shown(many.map(({ slug }) => cell(observed(slug, 2023, value))), { areas: many })
  const [finding] = told({ frozen: all('90'), current: all('91'), asked: { areas: null } })
  expect(finding?.items).toHaveLength(13)
  expect(finding?.items.at(-1)).toEqual({ text: 'và 18 số liệu khác', href: null })
})
