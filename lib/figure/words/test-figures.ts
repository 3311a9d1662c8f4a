import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { monthsPeriod, periodKind } from '@/lib/indicators/period'
import { buildFigure, type Figure, type FigureArea } from '../figure'

// Figures for the tests of words: small, and of the kinds that the reports have.

const DISTRICTS = { 'hoan-kiem': 'Quận Hoàn Kiếm', 'tay-ho': 'Quận Tây Hồ', 'long-bien': 'Quận Long Biên', 'me-linh': 'Huyện Mê Linh', 'son-tay': 'Thị xã Sơn Tây' } as const
export type Slug = keyof typeof DISTRICTS

/** Five of thirty districts. */
export const AREAS: readonly FigureArea[] = Object.entries(DISTRICTS).map(([slug, fullName]) => ({
  slug, fullName, name: fullName.replace(/^(?:Quận|Huyện|Thị xã) /, ''), level: 'district', peers: 30, hue: 0, marker: 0,
}))

const base: Indicator = {
  code: 'i', nameVi: 'Chỉ số CCHC', nameEn: 'PAR index', theme: 't', kind: 'level', unitOfMeasure: 'percent', decimals: 2, direction: 'higher_better', comparability: 'good',
  definitionVi: '', definitionEn: '', objectVi: 'điểm Chỉ số cải cách hành chính của UBND cấp huyện', objectEn: 'PAR index score of the district People\'s Committee', family: 'f',
}

/** One indicator of each kind. */
export const INDICATORS = {
  score: base,
  revenue: {
    ...base, nameVi: 'Thu ngân sách nhà nước trên địa bàn', nameEn: 'Budget revenue', unitOfMeasure: 'dong', decimals: 0, comparability: 'care',
    objectVi: 'thu ngân sách nhà nước trên địa bàn, không gồm thuế xuất nhập khẩu', objectEn: 'state budget revenue collected in the area, without import and export duties',
  },
  growth: {
    ...base, nameVi: 'Tăng dịch vụ - thương mại - du lịch', nameEn: 'Growth of services', kind: 'growth', comparability: 'care',
    objectVi: 'ngành dịch vụ, thương mại, du lịch', objectEn: 'the services, trade and tourism sector',
  },
  share: {
    ...base, nameVi: 'Tỷ trọng thương mại - dịch vụ', nameEn: 'Share of trade and services', kind: 'share', direction: 'neutral',
    objectVi: 'tỷ trọng thương mại, dịch vụ trong cơ cấu kinh tế', objectEn: 'share of trade and services in the economy',
  },
  poverty: {
    ...base, nameVi: 'Tỷ lệ hộ nghèo', nameEn: 'Poverty rate', kind: 'share', direction: 'lower_better',
    objectVi: 'tỷ lệ hộ nghèo trong tổng số hộ', objectEn: 'poor households as a share of all households',
  },
  rank: {
    ...base, nameVi: 'Thứ hạng Chỉ số CCHC', nameEn: 'PAR index rank', kind: 'rank', unitOfMeasure: 'rank', decimals: 0, direction: 'lower_better',
    objectVi: 'Chỉ số cải cách hành chính của năm được chấm', objectEn: 'the PAR index of the year scored',
  },
  rankChange: {
    ...base, nameVi: 'Thay đổi thứ hạng CCHC', nameEn: 'Change in PAR index rank', kind: 'rank_change', unitOfMeasure: 'places', decimals: 0,
    objectVi: 'Chỉ số cải cách hành chính so với năm chấm trước', objectEn: 'the PAR index against the year scored before',
  },
  targets: {
    ...base, nameVi: 'Chỉ tiêu thành phố giao hoàn thành', nameEn: 'City-assigned targets completed', kind: 'completion', unitOfMeasure: 'targets', decimals: 0,
    objectVi: 'số chỉ tiêu năm do thành phố giao đã đạt hoặc vượt', objectEn: 'number of annual targets set by the city, met or beaten',
  },
  exceeded: {
    ...base, code: 'e', nameVi: 'Chỉ tiêu vượt kế hoạch', nameEn: 'Targets exceeded', kind: 'completion', unitOfMeasure: 'targets', decimals: 0,
    objectVi: 'số chỉ tiêu năm vượt kế hoạch', objectEn: 'number of annual targets exceeded',
  },
  communes: {
    ...base, nameVi: 'Xã đạt chuẩn nông thôn mới', nameEn: 'New-rural communes', kind: 'completion', unitOfMeasure: 'communes', decimals: 0,
    objectVi: 'số xã đạt chuẩn nông thôn mới, lũy kế', objectEn: 'number of communes meeting the new-rural standard, cumulative',
  },
  planRatio: {
    ...base, nameVi: 'Thu ngân sách so với dự toán', nameEn: 'Budget revenue against plan', kind: 'plan_ratio', comparability: 'care',
    objectVi: 'thu ngân sách nhà nước trên địa bàn, không gồm thuế xuất nhập khẩu', objectEn: 'state budget revenue collected in the area, without import and export duties',
  },
  value: { ...base, nameVi: 'Tổng giá trị sản xuất', nameEn: 'Gross production value', unitOfMeasure: 'dong', decimals: 0, comparability: 'poor', objectVi: 'tổng giá trị sản xuất các ngành', objectEn: 'gross production value' },
  households: {
    ...base, nameVi: 'Số hộ nghèo', nameEn: 'Poor households', unitOfMeasure: 'households', decimals: 0, direction: 'lower_better',
    objectVi: 'số hộ nghèo còn lại', objectEn: 'number of poor households remaining',
  },
} as const satisfies Record<string, Indicator>
export type IndicatorName = keyof typeof INDICATORS

const evidence = { reportId: 'r', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: 'đạt', span: null, rule: null, acceptedBy: null, acceptedOn: null }

/** One figure of an area in a year, or in the period among `more`. */
export function observed(name: IndicatorName, area: Slug, year: number, value: string, more: Partial<Observation> = {}): Observation {
  const period = more.period ?? monthsPeriod(year, 1, 12)
  return {
    id: `${area}-${year}-${value}`, indicator: INDICATORS[name].code, area, period, periodKind: periodKind(period), basis: 'none', value, valueMax: null, of: null, estimated: false,
    derived: false, qualifier: null, vintage: '2024-02-20', periodOfReport: false, note: null, evidence, ...more,
  }
}

export type Row = readonly [area: Slug, year: number, value: string, more?: Partial<Observation>, disputed?: readonly Partial<Observation>[]]

export interface FigureOptions {
  readonly locale?: Locale
  readonly frequency?: string
  readonly areas?: readonly Slug[]
  readonly asOf?: string
  readonly override?: boolean
  readonly breaks?: Indicator['breaks']
}

/** A figure of some rows; its areas are those asked for, else those of the rows. */
export function figureOf(name: IndicatorName, rows: readonly Row[], { locale = 'vi', frequency = 'year', areas, asOf, override = false, breaks }: FigureOptions = {}): Figure {
  const cells = rows.map(([area, year, value, more, disputed = []]): Cell => {
    const figure = observed(name, area, year, value, more)
    return { figure, disputed: disputed.map((other, index) => ({ ...figure, id: `${figure.id}-${index}`, note: null, ...other })) }
  })
  const slugs: readonly string[] = areas ?? rows.map(([area]) => area)
  return buildFigure(cells, {
    indicator: { ...INDICATORS[name], ...(breaks && { breaks }) }, areas: AREAS.filter(({ slug }) => slugs.includes(slug)), frequency, locale, override, ...(asOf && { asOf }),
  })
}
