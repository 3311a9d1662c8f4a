const AREA_WORD = '[Qq]uận|[Hh]uyện|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Tt]ỉnh|[Tt]hành phố|TP'
const NAME = String.raw`\p{Lu}[\p{L}\p{M}]{0,8}`
/** Who did it, where the measure is what was done: "quận Sen Hồng ghi nhận tổng thu …", "Đảng bộ huyện", "Bộ phận một cửa các cấp đã …". */
const ACTOR = new RegExp(String.raw`^(?:(?:[Tt]oàn|[Cc]ủa|[Cc]ả|[Dd]o)\s)?(?:(?:Đảng bộ|Quận ủy|Huyện ủy|Thị ủy|UBND|HĐND|[Cc]hính quyền|[Nn]hân dân|Ban Thường vụ)\s)?(?:(?:${AREA_WORD})(?:\s${NAME}(?:\s${NAME}){0,2})?|(?:Quận|Huyện|Thị) (?:ủy|uỷ))(?![\p{L}\p{M}])`, 'u')
const DOER = /^(?:bộ phận|trung tâm|các (?:cấp|ngành|đơn vị|phường|xã|điểm)|cấp (?:xã|huyện)|đơn vị|công an|toàn (?:quận|huyện|thị xã))[^,;:]{0,60}?\s(?=(?:đã|nhận(?=\shồ)|tiếp nhận(?=\shồ))\s)/iu
/** A bare name before a verb of the budget: "Sen Hồng thu ngân sách". */
const NAME_FIRST = new RegExp(String.raw`^${NAME}(?:\s${NAME}){1,2}\s(?=(?:thu|chi|giải ngân|tổng thu)(?![\p{L}\p{M}]))`, 'u')
/** Verbs between whoever did it and what was done; without a doer only those that never begin a name. */
const VERBS = 'ước|mới|vẫn|phấn đấu|ghi nhận|đạt mức|đạt|cả năm|đặt mục tiêu'
const AFTER_DOER = 'đã|đang|cũng|sẽ|chỉ(?! số)|có|hiện có|hiện|duy trì|tiếp tục|thực hiện|với|triển khai'
const firstWords = (words: string): RegExp => new RegExp(String.raw`^(?:\s{0,2}(?:${words})(?![\p{L}\p{M}])){1,5}\s{0,2}`, 'iu')
const VERB_FIRST = firstWords(VERBS)
const VERB_AFTER_DOER = firstWords(`${VERBS}|${AFTER_DOER}`)
/** What is said of a subject after it, no part of its name. */
const SAID_OF = /\s(?:vẫn|tiếp tục|lập mức|tổng cộng|dẫn đầu|cao nhất|thấp nhất|lần đầu)(?![\p{L}\p{M}]).*$/iu

/** A measure without the area or body it is told of and without the verbs around it. Nothing is left of a bare actor. */
export function withoutActor(measure: string): string {
  const named = measure.replace(NAME_FIRST, '').replace(DOER, '')
  const actor = ACTOR.exec(named)
  const done = actor !== null || named !== measure
  const rest = (actor ? named.slice(actor[0].length) : named).replace(done ? VERB_AFTER_DOER : VERB_FIRST, '').replace(SAID_OF, '').trim()
  // "quận quản lý", "huyện này": the rest has to name something
  if (!/\p{L}{2,}/u.test(rest)) return actor ? '' : measure
  if (actor && /^(?:quản lý|giao|này|là)(?![\p{L}\p{M}])/iu.test(rest)) return measure
  return rest
}

const BARE_NAME = new RegExp(String.raw`^(?:(?:nay|chỉ|hiện)\s)?(?:(?:toàn|cả)\s)?(?:(?:${AREA_WORD})(?:\s${NAME}(?:\s${NAME}){0,2})?|${NAME}(?:\s${NAME}){1,2})(?:\s(?:này|trở lại|lần đầu|đứng cuối|vươn|giữ|và|trực thuộc Trung ương)){0,2}$`, 'u')
const VERB_ONLY = /^(?:giữ|vươn|đứng|xếp|lên|đạt|tiếp tục|trong đó|duy trì|có|theo thứ tự|sao|giai đoạn|thời gian|kết quả|con số)(?: này)?$/iu

/** Whether words only say whose figure it is ("Sen Hồng", "nay quận") or are a verb: then they name no measure. */
/** "Sở Tư pháp", "Chốt sổ là Sở Y tế": a body that is ranked, no measure. */
const BODY_ONLY = /^(?:[\p{Ll}\s]{2,16}\slà\s|[\p{L}]{2,6}\s[\p{Ll}]{2,6}\slà\s)?(?:Sở|Thanh tra|Văn phòng|Ban [Qq]uản lý|Kho bạc|Cục|Chi cục)(?:\s[\p{L}\p{M}]{1,8}){1,9}$/u

export const namesNoMeasure = (words: string): boolean => BODY_ONLY.test(words) || ACTOR.exec(words)?.[0].length === words.length || BARE_NAME.test(words) || BARE_NAME.test(words.charAt(0).toLowerCase() + words.slice(1)) || VERB_ONLY.test(words)

const INDEX = /(?<![\p{L}\p{M}])(?:(?:bộ )?chỉ số (?!(?:này|đó|trên|của|năm)(?!\p{L}))[^,;.:()\d¤β×]{4,50}|PAR Index|cải cách hành chính|thu ngân sách(?: nhà nước)?(?: trên địa bàn)?)/giu

/** The index a place or score without words of its own belongs to: the last one named before it. */
export function indexNamed(text: string, onlyIndices = false): string | null {
  const named = [...text.matchAll(INDEX)].map(([words]) => words).filter((words) => !onlyIndices || /^(?:bộ )?chỉ số|^PAR/iu.test(words))
  // "chỉ số cải cách hành chính (PAR Index)": the name before its short form
  const last = /^PAR/iu.test(named.at(-1) ?? '') ? (named.at(-2) ?? named.at(-1)) : named.at(-1)
  return last ? last.replace(/\s(?:năm|của|tại|ở|vừa|do|tăng|đạt|và|xếp|trong|được|tiếp tục)(?![\p{L}\p{M}]).*$/iu, '').trim() : null
}

const SUBJECT_VERB = /^([\p{L}\p{M}][^,;:.()\d¤β×]{2,60}?)\s(?:tiếp tục|vẫn|được|có (?:nhiều|bước|sự|chuyển)|ổn định|duy trì|phát triển|phục hồi|tăng trưởng khá|đạt kết quả|giữ|ngày càng|chuyển biến|khởi sắc)(?![\p{L}\p{M}])/iu

const COLON = /(?:^|[;.:]\s)([^;.:,()\d¤β×]{3,60})[^;.:()\d]{0,60}:\s{0,2}(?:hơn|gần|trên|khoảng|ước|đạt)?\s{0,2}$/iu

/**
 * The subject of a clause that goes on after a comma or colon: "Kinh tế tiếp tục phát triển, giai đoạn … tăng 9%" is about
 * the economy, "Thu ngân sách cao nhất từ trước đến nay: 900 tỷ đồng" about revenue.
 *
 * @param lead marked text from the start of the sentence to the figure
 */
export function subjectOfClause(lead: string): string | null {
  const titled = COLON.exec(lead.slice(-200))?.[1]
  if (titled) return titled.replace(SAID_OF, '').trim()
  const clause = lead.slice(Math.max(...[';', ':', '. '].map((mark) => lead.lastIndexOf(mark))) + 1).trim()
  const parts = clause.split(',')
  // only the part right before: further back the sentence may have turned to something else
  return parts.length < 2 ? null : (SUBJECT_VERB.exec(parts.at(-2)!.trim())?.[1]?.trim() ?? null)
}

const SHARED_VERB = /^[^,;:.()\d]{0,40}?(?<![\p{L}\p{M}])((?:đã |đều |vinh dự )?(?:được|nhận|đạt|hoàn thành|vượt|về đích|tham gia)(?![\p{L}\p{M}])[^,;:.()…!?\d]{0,70})/iu
const LIST = /^\s{1,2}(?:và|cùng|,)\s{1,2}\d[\d.]{0,7}\s((?:\p{L}[\p{L}\p{M}]*\s?){1,6})/u

/** The predicate after a coordinated list belongs to each member: "5 tập thể và 3 cá nhân được tặng Bằng khen". */
export function predicateOfList(after: string): string | null {
  const next = LIST.exec(after)
  if (!next) return null
  const tail = after.slice(next[0].length - next[1]!.length)
  const verb = SHARED_VERB.exec(tail)?.[1]
  return verb ? withoutReasons(verb).trim() : null
}

/** Reasons and circumstances behind a count ("do có thành tích …", "góp phần …") are no part of what is counted. */
export const withoutReasons = (words: string): string =>
  words.replace(/\s(?:do (?:có|đạt|đã)|nhờ|vì|góp phần|nhằm|để|bám|theo đúng|với tổng|trong phong trào|đã hoàn thành và đang|tổng cộng|là)(?![\p{L}\p{M}]).*$/iu, '')
