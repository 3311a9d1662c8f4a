import type { Gazetteer } from '../areas'
import type { Span } from '../candidate'
import type { Block } from '../layout'
import { indexNamed } from '../measure-words'
import { anyOf } from '../pattern'
import type { PeriodPhrase } from '../period-phrases'
import { mask } from '../spans'
import { RESULT, spelledOut, tidy } from './head-words'
import { periodsIn } from './heads'
import { unitOfLine, type Unit } from './units'

/** What the lines above a table say for all of it, each with the line that says it. */
export interface Caption {
  readonly lines: readonly Span[]
  readonly text: string
  readonly unit: Unit | null
  readonly unitSpan: Span | null
  readonly period: PeriodPhrase | null
  readonly periodSpan: Span | null
  /** What the table is about, where its own heads do not say. */
  readonly measure: string
  readonly measureSpan: Span | null
  /** Bare name of an area other than the report's. */
  readonly area: string | null
  readonly areaLevel: 'city' | 'district' | 'commune' | null
  readonly areaSpan: Span | null
  /** "của 30 quận, huyện, thị xã": how many are ranked. */
  readonly of: string | null
  /** The table holds plans and goals, no results. */
  readonly planned: boolean
  readonly estimated: boolean
}

const FARTHEST = 4
const LONGEST = 220
const NUMBER_OF_TABLE = /^(?:\(?(?:bảng|biểu|phụ lục|phụ biểu|table)(?:\s(?:số|tổng hợp))?\s?(?:\d{1,3}(?:[.\-/]\d{1,3})?|[IVX]{1,5})?\s?[.:)–-]?\s?)/iu
const PEERS = /(?<![\p{N}.,/])(\d{1,3})(?:\/\d{1,3})?\s(?:quận|huyện|thị xã|xã|phường|đơn vị|tỉnh|địa phương|thị trấn|sở)/iu
const PLANNED = /(?<!\p{L})(?:kế hoạch|dự toán|mục tiêu(?! quốc gia)|chỉ tiêu giao|giao chỉ tiêu|phấn đấu|phương hướng)(?!\p{L})/iu
const ATTACHED = /^\(?(?:kèm theo|ban hành kèm)/iu
/** Where the name of what a caption measures ends. */
const CAPTION_TAIL = new RegExp(`\\s(?:(?:cấp (?:huyện|xã|quận|tỉnh)|của|tại|theo|phân theo|chia theo|trên địa bàn|ở|thuộc|do|so với|qua các|các (?:quận|huyện|xã|phường|đơn vị|địa phương|năm|tháng|quý)|giai đoạn|năm|tháng|quý|từ|đến)(?![\\p{L}\\p{M}])|\\d).*$`, 'iu')
const CAPTION_HEAD = new RegExp(`^(?:(?:${anyOf(['kết quả', 'tình hình', 'bảng', 'tổng hợp', 'thực hiện', 'xếp hạng', 'thứ hạng', 'số liệu', 'một số', 'các', 'chỉ tiêu', 'kế hoạch', 'dự toán', 'ước', 'đánh giá', 'so sánh', 'biểu', 'chủ yếu', 'thống kê', 'báo cáo', 'danh sách', 'công bố', 'về', 'diễn biến'])})(?![\\p{L}\\p{M}])\\s{0,2}){1,6}`, 'iu')

/** Lines right above a table that may belong to it, nearest last: up to four, none a sentence of its own unless it ends with a colon. */
export function linesAbove(blocks: readonly Block[], firstRow: number): Block[] {
  const lines: Block[] = []
  for (let index = firstRow - 1; index >= 0 && lines.length < FARTHEST; index--) {
    const block = blocks[index]!
    if (block.role === 'dateline') continue
    if (block.role === 'table' || block.text.length > LONGEST) break
    const sentence = /[.;!?]$/.test(block.text) && block.text.split(' ').length > 8 && !/^(?:\(|đơn vị|đvt)/iu.test(block.text)
    if (sentence || block.role === 'item') break
    lines.unshift(block)
  }
  return lines
}

/** Reads the lines above a table and its own title rows, the nearest line first for each thing asked. */
export function readCaption(lines: readonly (Span & { readonly text: string })[], gazetteer: Gazetteer): Caption {
  const near = [...lines].reverse()
  const first = <T>(read: (text: string) => T | null): { value: T; span: Span } | null => {
    for (const line of near) {
      const value = read(line.text)
      if (value !== null) return { value, span: { start: line.start, end: line.end } }
    }
    return null
  }
  const text = lines.map((line) => line.text).join(' ¦ ')
  const unit = first(unitOfLine)
  const period = first((line) => periodsIn(spelledOut(line)).filter((phrase) => !isBase(line, phrase)).at(-1) ?? null)
  const measure = first((line) => measureOf(line, gazetteer) || null)
  const area = first((line) => areaOf(line, gazetteer))
  return {
    lines: lines.map(({ start, end }) => ({ start, end })), text: text.slice(0, 600),
    unit: unit?.value ?? null, unitSpan: unit?.span ?? null, period: period?.value ?? null, periodSpan: period?.span ?? null,
    measure: measure?.value ?? '', measureSpan: measure?.span ?? null,
    area: area?.value.name ?? null, areaLevel: area?.value.level ?? null, areaSpan: area?.span ?? null,
    of: first((line) => PEERS.exec(line)?.[1] ?? null)?.value ?? null,
    planned: near.slice(0, 3).some((line) => PLANNED.test(line.text) && !/kết quả|thực hiện|tình hình|ước|đánh giá|so sánh|đạt/iu.test(line.text)),
    estimated: near.slice(0, 2).some((line) => /(?<!\p{L})ước(?: thực hiện| đạt| tính)?(?!\p{L})/iu.test(line.text) && !RESULT.test(line.text.replace(/ước(?: thực hiện| đạt| tính)?/giu, ''))),
  }
}

const isBase = (line: string, phrase: PeriodPhrase): boolean => /(?:so với|cùng kỳ|so)\s{0,2}(?:cùng kỳ\s)?(?:năm\s)?$/iu.test(spelledOut(line).slice(Math.max(0, phrase.start - 24), phrase.start))

function measureOf(line: string, gazetteer: Gazetteer): string {
  const text = line.replace(NUMBER_OF_TABLE, '')
  if (ATTACHED.test(text) || /^\(?(?:đơn vị|đvt)/iu.test(text)) return ''
  const index = indexNamed(text, true)
  if (index) return tidy(index)
  const spelled = spelledOut(text)
  const bare = mask(mask(spelled, periodsIn(spelled), '¤'), gazetteer.mentions(spelled), '¤').replace(/\([^()]{0,60}\)/g, ' ').replace(/[.:]\s{0,2}$/, '')
  const words = bare.replace(/^¤+\s?[:–-]\s?/u, '').replace(CAPTION_HEAD, '').replace(/\s{0,2}¤.*$/u, '').replace(CAPTION_TAIL, '')
  const named = tidy(words.replace(CAPTION_HEAD, ''))
  if (named.split(' ').length < 2 || /^(?:chỉ tiêu|kinh tế|phát triển|nhiệm vụ|sheet|như sau|công tác|hiện|chủ yếu|chi tiết|cụ thể|huyện|quận|xã|phường|ủy ban|uỷ ban|cộng hòa|độc lập|khối|nhóm|các|vị trí)/iu.test(named)) return ''
  return named.charAt(0).toUpperCase() + (named === named.toUpperCase() ? named.slice(1).toLowerCase() : named.slice(1))
}

function areaOf(line: string, gazetteer: Gazetteer): { name: string; level: 'city' | 'district' | 'commune' } | null {
  const [mention] = gazetteer.mentions(line).filter((each) => each.level !== 'agency' && each.word !== null && each.level !== 'city')
  return mention ? { name: mention.name, level: mention.level as 'district' | 'commune' } : null
}
