import { areasNamed, Gazetteer, generalLevel, nameKey, type AreaMention } from '../areas'
import type { AreaName } from '../candidate'
import type { Draft } from '../draft'
import type { Layout } from '../layout'
import type { Passage } from '../passage'
import { anywhere, endingIn, startingWith } from '../pattern'

export interface MainArea { readonly name: string; readonly level: AreaMention['level'] }

const NOT_THE_AREA = endingIn('một|các|nhiều|mọi|những|cấp|đường|phố|cầu|hồ|công viên|sông|bệnh viện|trường|đại học|báo|đài|khu đô thị|so với|tuyến|ga|chợ|chùa|đền')
const IN_PLACE = endingIn('tại|ở|của|qua|từ|cho|với|trên địa bàn|cùng|giáp|về|đến|thuộc|UBND|HĐND|so với|công viên|đường|do|như')
const NATION = startingWith('(?:[^,;.:]{0,40}(?:của )?(?:các tỉnh|cả nước|toàn quốc|các địa phương trong cả nước|các bộ|\\d{1,2} bộ))|cả nước|toàn quốc')
/** A mean over the districts is the city's figure. */
const OVER_DISTRICTS = anywhere('(?:trung bình|bình quân)(?: chung)?(?: của)?(?: các| \\d{1,2})? (?:quận|huyện)|(?:trung bình|bình quân) (?:chung )?(?:toàn )?thành phố')
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
  const letterhead = layout.blocks.slice(0, 4).filter((block) => block.role === 'noise' && block.text.length < 60)
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
      const area = mention.word !== null ? { name: mention.name, level: mention.level } : entry.area
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
  let previous: { passage: Passage; area: string | null } | null = null
  return drafts.map((draft) => {
    const goesOn = previous !== null && previous.passage !== draft.passage && previous.passage.paragraph === draft.passage.paragraph && GOES_ON.test(draft.passage.text)
    const subject: string | null = draft.area ?? subjectArea(draft, main, gazetteer) ?? (goesOn || previous?.passage === draft.passage ? carried(previous, draft) : null)
    previous = { passage: draft.passage, area: subject }
    const name = subject ?? main?.name ?? null
    const level = name === main?.name ? main?.level : undefined
    return { ...draft, area: name, areaImplied: subject === null, areaSlug: name === null ? null : slugOf(name, level ?? null, areas, on ?? draft.period?.to ?? null) }
  })
}

const GOES_ON = startingWith('trong đó|cụ thể|riêng|gồm|bao gồm')

/** An area named for one figure holds for the parts told after it ("Hà Nội thu …. Trong đó, thu nội địa …"). */
const carried = (previous: { passage: Passage; area: string | null } | null, draft: Draft): string | null =>
  previous && previous.passage !== draft.passage ? previous.area : null

function subjectArea(draft: Draft, main: MainArea | null, gazetteer: Gazetteer): string | null {
  const { passage, anchor } = draft
  const lead = passage.text.slice(0, anchor.start - passage.start)
  if (NATIONAL_UNIT.test(passage.text.slice(anchor.end - passage.start - draft.unit.length))) return 'Việt Nam'
  const mentions = gazetteer.mentions(passage.text).filter((mention) => mention.end <= lead.length)
  const last = mentions.at(-1)
  // "xếp thứ hai là quận Hoa Ban (95,9%)": the name right before the figure is whose it is
  if (last && /^\s{0,2}(?:\(|với|đạt|được|:|là|với mức|đạt mức|-|–)\s{0,2}$/u.test(lead.slice(last.end)) && draft.kind !== 'level') return main && nameKey(last.name) === nameKey(main.name) ? main.name : last.name
  const nearest = mentions.filter((mention, i) => beginsClause(lead, mention, mentions[i - 1]) && !NOT_THE_AREA.test(lead.slice(0, mention.start))).at(-1)
  if (nearest) return main && nameKey(nearest.name) === nameKey(main.name) ? main.name : nearest.name
  const clause = lead.slice(clauseStart(lead)).replace(/^\s*(?:tính chung|trung bình|bình quân),?\s*/iu, '')
  if (OVER_DISTRICTS.test(clause)) return gazetteer.city
  return NATION.test(clause) || NATION.test(clause.slice(clause.lastIndexOf(',') + 1)) ? 'Việt Nam' : null
}

const clauseStart = (text: string): number => Math.max(...[';', ':', '. '].map((mark) => text.lastIndexOf(mark))) + 1

/** A name near the start of its clause, with no preposition before it. */
function beginsClause(lead: string, mention: AreaMention, last: AreaMention | undefined): boolean {
  const before = lead.slice(0, mention.start)
  // "quận Tây Hồ, Hà Nội" says where the district lies
  if (last && /^[\s,(–-]{1,3}$/u.test(lead.slice(last.end, mention.start))) return false
  const clause = before.slice(Math.max(...[';', ':', '. ', ',', '('].map((mark) => before.lastIndexOf(mark))) + 1).trim()
  if (IN_PLACE.test(clause)) return false
  return clause === '' || /^(?:và|còn|trong khi|riêng|theo đó|trong đó|ngược lại|nay|gồm|cả|đây là năm thứ \d liên tiếp)$/iu.test(clause)
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
