import { areasNamed, Gazetteer, generalLevel, type AreaMention } from '../areas'
import type { AreaName, Origin } from '../candidate'
import type { Draft } from '../draft'
import type { Layout } from '../layout'
import { nameKey } from '../name-key'
import type { Passage } from '../passage'
import { anywhere, endingIn, startingWith } from '../pattern'
import { LIST_GAP } from '../verbs'

export interface MainArea {
  readonly name: string
  readonly level: AreaMention['level']
  /** Where the text names it first, the headline before the rest. */
  readonly origin?: Origin
}

const NOT_THE_AREA = endingIn('một|các|nhiều|mọi|những|cấp|đường|phố|cầu|hồ|công viên|sông|bệnh viện|trường|đại học|báo|đài|khu đô thị|so với|tuyến|ga|chợ|chùa|đền')
const IN_PLACE = endingIn('tại|ở|của|qua|từ|cho|với|trên địa bàn|cùng|giáp|về|đến|thuộc|UBND|HĐND|so với|công viên|đường|do|như')
const NATION = startingWith('(?:[^,;.:]{0,40}(?:của )?(?:các tỉnh|cả nước|toàn quốc|các địa phương trong cả nước|các bộ|\\d{1,2} bộ))|cả nước|toàn quốc')
/** A mean over the districts is the city's figure. */
const OVER_DISTRICTS = anywhere('(?:trung bình|bình quân)(?: chung)?(?: của)?(?: các| \\d{1,2})? (?:quận|huyện)|(?:trung bình|bình quân) (?:chung )?(?:của )?(?:toàn )?thành phố|(?:trung bình|bình quân)[^,;.]{0,30} toàn tỉnh|trung bình (?:của )?(?:khối|các) (?:địa phương|huyện|sở|đơn vị)')
const NATIONAL_UNIT = startingWith('vùng kinh tế|bộ, cơ quan|bộ ngành|bộ có|bộ đạt')

/**
 * The area a report is about: named most in headline and first paragraphs, districts and communes before the city over them.
 * Null where the text names none.
 */
export function mainArea(layout: Layout, passages: readonly Passage[], gazetteer: Gazetteer): MainArea | null {
  const scores = new Map<string, { area: MainArea; score: number }>()
  const order = new Map([...new Set(passages.map((passage) => passage.paragraph))].map((paragraph, index) => [paragraph, index]))
  const captions = layout.blocks.filter((block) => block.role === 'caption')
  for (const mention of captions.flatMap((block) => gazetteer.mentions(block.text)).filter((each) => each.word !== null && each.level !== 'agency')) {
    scores.set(nameKey(mention.name), { area: { name: mention.name, level: mention.level }, score: 0.5 })
  }
  const letterhead = layout.blocks.slice(0, 6).filter((block) => block.role === 'noise' && block.text.length < 130)
  for (const mention of letterhead.flatMap((block) => gazetteer.mentions(block.text)).filter((each) => each.word !== null)) {
    scores.set(nameKey(mention.name), { area: { name: mention.name, level: mention.level }, score: 1.5 })
  }
  for (const passage of passages) {
    const place = order.get(passage.paragraph)!
    const weight = passage.block.role === 'headline' ? 6 : place <= 2 ? 2 : 1
    for (const mention of gazetteer.mentions(passage.text)) {
      if (mention.level === 'agency' || NOT_THE_AREA.test(passage.text.slice(0, mention.start))) continue
      const levelWeight = mention.level === 'city' ? 0.3 : mention.level === 'commune' && passage.block.role !== 'headline' ? 0.5 : 1
      const key = nameKey(mention.name)
      const entry = scores.get(key) ?? { area: { name: mention.name, level: mention.level }, score: 0 }
      const origin: Origin = entry.area.origin ?? { place: passage.block.role === 'headline' ? 'headline' : 'report', span: { start: passage.start + mention.start, end: passage.start + mention.end } }
      const area = { ...(mention.word !== null ? { name: mention.name, level: mention.level } : entry.area), origin }
      scores.set(key, { area, score: entry.score + weight * levelWeight + (mention.start < 12 && place <= 1 ? 1 : 0) })
    }
  }
  return ofItsLevel([...scores.values()].sort((a, b) => b.score - a.score), layout)
}

interface Scored { readonly area: MainArea; readonly score: number }

/** The best of the level the text speaks of itself as: "toàn huyện" with only the province named often is about the district named once. */
function ofItsLevel(ranked: readonly Scored[], layout: Layout): MainArea | null {
  const [best] = ranked
  if (!best) return null
  const level = generalLevel(layout.blocks.filter((block) => block.role !== 'noise').map((block) => block.text).join('\n'))
  if (level === null || best.area.level === level) return best.area
  const own = ranked.find(({ area }) => area.level === level)
  if (best.area.level === 'city') return own?.area ?? best.area
  // a commune named in passing is not the subject of a text that speaks of "the district", nor its district of one that speaks of "the ward"
  if (best.area.level === 'commune') return best.score < 3 ? (own?.area ?? null) : best.area
  return own && own.score * 2 >= best.score ? own.area : best.area
}

/** Gives each draft its area: the one its own clause names as subject, else that of the report. */
export function assignAreas(drafts: readonly Draft[], main: MainArea | null, gazetteer: Gazetteer, areas: readonly AreaName[], on: string | null): Draft[] {
  let previous: Previous | null = null
  const dealt = dealOutAreas(drafts)
  const topics = new Topics(main, gazetteer)
  return drafts.map((draft, index) => {
    const goesOn = previous !== null && previous.passage !== draft.passage && previous.passage.paragraph === draft.passage.paragraph && GOES_ON.test(draft.passage.text)
    const own = draft.area ?? dealt.get(index) ?? subjectArea(draft, main, gazetteer)
    const before = own === null && (goesOn || previous?.passage === draft.passage || staysWith(previous, draft)) ? carried(previous, draft) : null
    const subject: string | null = own ?? before ?? topics.areaOf(draft)
    const origin: Origin | undefined = own !== null ? undefined : subject === null ? main?.origin : { place: before !== null && previous?.passage === draft.passage ? 'sentence' : 'paragraph', span: null }
    previous = { passage: draft.passage, area: subject, end: draft.anchor.end, told: own === null ? before !== null && (previous?.told ?? false) : own !== main?.name, level: own === null ? (previous?.level ?? null) : (gazetteer.mentions(draft.passage.text).find((mention) => mention.name === own)?.level ?? null) }
    const name = subject ?? main?.name ?? null
    const level = name === main?.name ? main?.level : undefined
    return { ...draft, area: name, areaImplied: own === null, ...(origin && name !== null ? { origins: { ...draft.origins, area: origin } } : {}), areaSlug: name === null ? null : slugOf(name, level ?? null, areas, on ?? draft.period?.to ?? null) }
  })
}

/** The figure before: whose it is, and whether its own words say so of another area than the report's. */
interface Previous { readonly passage: Passage; readonly area: string | null; readonly end: number; readonly told: boolean; readonly level: AreaMention['level'] | null }

/** "Thị xã A cấp phép 9 dự án. Tỷ lệ lấp đầy đạt 71,5%": a paragraph that turned to another area stays with it until it speaks of the whole. */
function staysWith(previous: Previous | null, { passage, anchor }: Draft): boolean {
  if (previous === null || !previous.told || previous.passage.paragraph !== passage.paragraph) return false
  const lead = passage.text.slice(0, anchor.start - passage.start)
  return !OF_WHOLE.test(lead) && !Object.entries(GENERIC).some(([level, words]) => level !== previous.level && words.test(lead))
}

const OF_WHOLE = anywhere('toàn (?:tỉnh|thành phố|quốc)|cả|thành phố|tỉnh|địa phương|các (?:quận|huyện|xã|phường)|cả nước|chung')

const GOES_ON = startingWith('trong đó|cụ thể|riêng|gồm|bao gồm')

/** An area named for one figure holds for the parts told after it ("Hà Nội thu …. Trong đó, thu nội địa …"). */
function carried(previous: Previous | null, draft: Draft): string | null {
  if (!previous) return null
  if (previous.passage !== draft.passage) return previous.area
  // "Tân Yên nhảy 5 bậc, lên thứ tư": within a sentence as long as its clauses go on
  const between = draft.passage.text.slice(previous.end - draft.passage.start, Math.max(0, draft.anchor.start - draft.passage.start))
  return /[;.]\s/.test(between) || WHOLE.test(between) ? null : previous.area
}

const WHOLE = anywhere('toàn|cả|tổng số|nâng tổng|đưa tổng|khối')
/** "Ba Đình, Nam Từ Liêm và Thanh Oai lần lượt đạt": whose figures follow. */
const NAMES_IN_TURN = /((?:\p{Lu}[\p{L}\p{M}]{0,8}(?:\s\p{Lu}[\p{L}\p{M}]{0,8}){0,3}(?:,\s(?:và\s)?|\svà\s)(?:quận\s|huyện\s|xã\s|phường\s|thị xã\s)?){1,7}\p{Lu}[\p{L}\p{M}]{0,8}(?:\s\p{Lu}[\p{L}\p{M}]{0,8}){0,3})(?:\s\([^()]{0,40}\))?\s(?:đã\s|mới\s|đều\s)?(?:lần lượt|theo thứ tự)(?![\p{L}])[^.;:\d]{0,50}$/u

/** Areas of the figures of "A, B và C lần lượt …", by the place of the draft; nothing where names and figures differ in number. */
function dealOutAreas(drafts: readonly Draft[]): Map<number, string> {
  const dealt = new Map<number, string>()
  drafts.forEach((draft, first) => {
    if (dealt.has(first)) return
    const lead = draft.passage.text.slice(Math.max(0, draft.anchor.start - draft.passage.start - 260), draft.anchor.start - draft.passage.start)
    const inTurn = lead.includes('lần lượt') || lead.includes('theo thứ tự')
    const names = (inTurn ? NAMES_IN_TURN.exec(lead) : null)?.[1]?.split(/,\s(?:và\s)?|\svà\s/u).map((name) => name.replace(/^(?:quận|huyện|xã|phường|thị xã)\s/u, '')) ?? []
    const run = names.length < 2 ? [] : drafts.slice(first, first + names.length)
    const inList = run.length === names.length && run.every((each, i) => i === 0 || (each.passage === draft.passage && LIST_GAP.test(draft.passage.text.slice(run[i - 1]!.anchor.end - draft.passage.start, each.anchor.start - draft.passage.start))))
    if (inList) names.forEach((name, i) => dealt.set(first + i, name))
  })
  return dealt
}

const GENERIC: Readonly<Record<string, RegExp>> = { commune: anywhere('xã|phường|thị trấn'), district: anywhere('quận|huyện|thị xã') }

/**
 * What a paragraph turns to: "Tản Lĩnh thì khác. Xã sống nhờ con bò sữa: đàn bò 3.150 con" is about the commune, until the
 * paragraph ends or speaks of the whole again.
 */
class Topics {
  private paragraph = -1
  private topic: AreaMention | null = null
  private seen: Passage | null = null

  constructor(private readonly main: MainArea | null, private readonly gazetteer: Gazetteer) {}

  areaOf({ passage }: Draft): string | null {
    if (passage.paragraph !== this.paragraph) {
      this.paragraph = passage.paragraph
      this.topic = this.topicOf(passage)
      this.seen = null
    }
    if (!this.topic || !this.main) return null
    if (passage !== this.seen && GENERIC[this.main.level]?.test(passage.text) && !GENERIC[this.topic.level]?.test(passage.text)) this.topic = null
    this.seen = passage
    return this.topic?.name ?? null
  }

  /** A smaller area that opens the paragraph, or a sentence of it before the figure, and is spoken of again without its name. */
  private topicOf(passage: Passage): AreaMention | null {
    const { block } = passage
    if (!this.main || this.main.level === 'commune' || block.role === 'headline') return null
    const mention = this.gazetteer.mentions(block.text).find((each) => each.level !== 'agency' && OPENS.test(block.text.slice(0, each.start)))
    if (!mention || mention.start >= passage.end - block.start || nameKey(mention.name) === nameKey(this.main.name) || mention.level === this.main.level || mention.level === 'city') return null
    return GENERIC[mention.level]!.test(block.text.slice(mention.end)) ? mention : null
  }
}

const OPENS = /(?:^|[.!?]\s)(?:[^.,;:]{0,40},\s)?(?:[Xx]ã\s|[Pp]hường\s|[Hh]uyện\s|[Qq]uận\s|Riêng\s|Còn\s|Với\s|Ở\s|Tại\s)?$/u

/** A name as the report's own area is spelled, where it is that area: "Ứng Hoà" and "Ứng Hòa" are one. */
export const asMain = (name: string, main: MainArea | null): string => (main && nameKey(main.name) === nameKey(name) ? main.name : name)

function subjectArea(draft: Draft, main: MainArea | null, gazetteer: Gazetteer): string | null {
  const { passage, anchor } = draft
  const lead = passage.text.slice(0, anchor.start - passage.start)
  if (NATIONAL_UNIT.test(passage.text.slice(anchor.end - passage.start - draft.unit.length))) return 'Việt Nam'
  // "Hà Nội tăng 6,5%, cả nước tăng 5,05%"
  if (NATION_NOW.test(lead)) return 'Việt Nam'
  const mentions = gazetteer.mentions(passage.text).filter((mention) => mention.end <= lead.length)
  const last = mentions.at(-1)
  // "xếp thứ hai là quận Hoa Ban (95,9%)": the name right before the figure is whose it is
  if (last && /^\s{0,2}(?:\(|với|đạt|được|:|là|với mức|đạt mức|-|–)\s{0,2}$/u.test(lead.slice(last.end)) && draft.kind !== 'level') return asMain(last.name, main)
  // "Tại huyện Văn Lâm, gần 2,2 nghìn tỷ đồng đã được đầu tư"
  const place = mentions.find((mention) => mention.level !== 'city' && mention.level !== 'agency' && /^\s{0,3}(?:Tại|Ở|Riêng ở|Còn ở)\s$/u.test(lead.slice(0, mention.start)) && /^(?:\s\([^()]{0,30}\))?,\s/u.test(lead.slice(mention.end)))
  const nearest = mentions.filter((mention, i) => beginsClause(lead, mention, mentions[i - 1]) && !NOT_THE_AREA.test(lead.slice(0, mention.start))).at(-1)
  if (place && (!nearest || nearest.start < place.end)) return asMain(place.name, main)
  if (nearest) return asMain(nearest.name, main)
  // "Bất ngờ nằm ở Tân Yên: huyện này nhảy 5 bậc"
  if (last && SAID_AGAIN.test(lead.slice(last.end))) return asMain(last.name, main)
  // "Toàn tỉnh giải ngân được 4.215 tỷ đồng"
  if (gazetteer.city !== null && main?.level !== 'city' && OF_PROVINCE.test(lead.slice(clauseStart(lead)))) return gazetteer.city
  const clause = lead.slice(clauseStart(lead)).replace(/^\s*(?:tính chung|trung bình|bình quân),?\s*/iu, '')
  if (OVER_DISTRICTS.test(clause)) return gazetteer.city
  return NATION.test(clause) || NATION.test(clause.slice(clause.lastIndexOf(',') + 1)) ? 'Việt Nam' : null
}

const NATION_NOW = /(?:^|[,;(]\s?(?:và\s|còn\s|trong khi\s|thì\s)?)(?:cả nước|toàn quốc)\s[^,;:]{0,40}$/iu
const PREDICATE = /^\s(?:đứng|xếp|đạt|là|thu|giải ngân|tăng|giảm|có|với|hoàn thành|dẫn|chỉ|mới)(?!\p{L})/u
const OF_PROVINCE = /^\s*(?:[^,]{0,30},\s)?(?:[Tt]oàn|[Cc]ả) (?:tỉnh|thành phố)(?!\p{L})/u
const SAID_AGAIN = /(?:^|[,:;.]\s)(?:quận|huyện|thị xã|thành phố|xã|phường|tỉnh|đơn vị|địa phương|sở)\s(?:này|đó)(?!\p{L})/iu
const clauseStart = (text: string): number => Math.max(...[';', ':', '. '].map((mark) => text.lastIndexOf(mark))) + 1

/** A name near the start of its clause, with no preposition before it. */
function beginsClause(lead: string, mention: AreaMention, last: AreaMention | undefined): boolean {
  const before = lead.slice(0, mention.start)
  // "quận Tây Hồ, Hà Nội" says where the district lies
  if (last && /^[\s,(–-]{1,3}$/u.test(lead.slice(last.end, mention.start))) return false
  const clause = before.slice(Math.max(...[';', ':', '. ', ',', '('].map((mark) => before.lastIndexOf(mark))) + 1).trim()
  if (IN_PLACE.test(clause)) return false
  // "Bám sát phía sau là huyện Việt Yên xếp thứ hai"
  if (/(?:^|\s)là$/u.test(clause) && clause.split(/\s+/).length <= 7 && /^,?\s{0,2}$|^\s(?:xếp|đứng|với|đạt|được|về|hoàn thành)(?!\p{L})|^,?\s(?:đã|mới|hoàn thành)(?!\p{L})/u.test(lead.slice(mention.end))) return true
  // "Gia Lâm đứng thứ 6 và Thanh Trì đứng thứ 12"
  if (/\s(?:và|thì|còn|nhưng|song|trong khi)$/u.test(clause) && (PREDICATE.test(lead.slice(mention.end)) || lead.slice(mention.end).trim() === '')) return true
  return clause === '' || /^(?:và|còn|trong khi|riêng|theo đó|trong đó|ngược lại|nay|gồm|cả|toàn|cũng trong[^,]{0,30}|đây là năm thứ \d liên tiếp)$/iu.test(clause)
}

/**
 * Slug of an area in the catalogue by name, level and day: the district "Hoàn Kiếm" is valid to 30 June 2025, the ward of
 * that name from the day after. Null where the catalogue has none valid then.
 */
export function slugOf(name: string, level: AreaMention['level'] | null, areas: readonly AreaName[], on: string | null): string | null {
  const valid = areasNamed(name, areas).filter((area) => on === null || ((area.validFrom === null || area.validFrom <= on) && (area.validTo === null || on <= area.validTo)))
  const ofLevel = level === null || level === 'agency' ? valid : valid.filter((area) => area.level === level)
  // a bare name with no date: the district, since the wards of 2025 took over their names
  const order = { district: 0, city: 1, commune: 2 } as const
  return [...(ofLevel.length > 0 ? ofLevel : level === null ? valid : [])].sort((a, b) => order[a.level] - order[b.level])[0]?.slug ?? null
}
