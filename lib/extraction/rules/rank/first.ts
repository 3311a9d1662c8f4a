import type { WordRule } from '@/lib/extraction/draft'
import { anywhere, endingIn, startingWith, wholeWords } from '@/lib/extraction/pattern'

const FIRST = wholeWords('(?:dẫn đầu|đứng đầu|quán quân|giữ ngôi đầu(?: bảng)?|ngôi vị số (?:1|một)|ngôi số (?:1|một)|ngôi vị dẫn đầu|đầu bảng)')
const NOT_FIRST_BEFORE = endingIn('người|cán bộ|đồng chí|cờ|cờ thi đua|nhóm|tốp|top|(?:các|những) (?:đơn vị|địa phương|quận|huyện|xã|phường)|đơn vị (?:đứng|dẫn) đầu|trách nhiệm|lá cờ|thủ trưởng|vai trò|nằm trong tốp')
const NOT_FIRST_AFTER = startingWith('cơ quan|đơn vị|cấp ủy|cấp uỷ|đoàn|các cơ quan|các đơn vị|tổ chức|địa phương|chính quyền|nhóm|phong trào|xu thế|xu hướng|trong việc|trong công tác|là(?! (?:quận|huyện|thị xã|tỉnh|thành phố|phường|xã|đặc khu|sở))|chịu|phải')

const PEERS_AFTER = startingWith([
  '(?:cả |toàn |các |khối |cụm |trong |30 |12 )?(?:khối|cụm|thành phố|quận|huyện|nước|quốc|tỉnh|các|trong|về|bảng|chỉ số|Hà Nội|Thủ đô|với|toàn|xếp hạng|kết quả|sở)',
  'khi|nhờ|là (?:quận|huyện|thị xã|tỉnh|thành phố|phường|xã|đặc khu|sở)|:|;|,|\\.|$',
].join('|'))

const RANKING = anywhere('chỉ số|xếp hạng|bảng xếp hạng|thứ hạng|PAR|thi đua|số doanh nghiệp|thành phố|khối|cụm|cả nước|Hà Nội|Thủ đô|thu ngân sách|toàn tỉnh|tỉnh')
const LISTED = /^(?::|\slà)\s?(?<name>(?:Sở|quận|huyện|thị xã|tỉnh|xã|phường)?\s?\p{Lu}[\p{L}\p{M}]{0,8}(?:\s[\p{L}\p{M}]{1,8}){0,3}?)(?=\s(?:ở|với|thuộc|khối|đạt|và)|[,;.])/u

/**
 * First among peers without digits: "dẫn đầu thành phố về số doanh nghiệp", "Quảng Ninh đứng đầu", "đứng đầu cụm thi đua".
 * Not "người đứng đầu", "đứng đầu cơ quan", "dẫn đầu đoàn", "đi đầu".
 */
export const rankFirst: WordRule = {
  name: 'rank/first',
  version: 1,
  find: (passage) => [...passage.marked.matchAll(FIRST)].flatMap((match) => {
    const before = passage.marked.slice(Math.max(0, match.index - 60), match.index)
    const after = passage.marked.slice(match.index + match[0].length, match.index + match[0].length + 80)
    if (NOT_FIRST_BEFORE.test(before) || NOT_FIRST_AFTER.test(after) || (!PEERS_AFTER.test(after) && !/ngôi/iu.test(match[0]))) return []
    if (!RANKING.test(passage.marked)) return []
    const start = passage.start + match.index
    const end = start + match[0].length
    const listed = LISTED.exec(after)
    const tail = listed ? listed[0].length : /^[^.;:,%\d]{0,50}(?![\p{L}\p{M}])/u.exec(after)?.[0].trimEnd().length ?? 0
    const name = listed?.groups?.['name']?.replace(/^(?:quận|huyện|thị xã|tỉnh|xã|phường)\s/iu, '')
    return [{ kind: 'rank' as const, value: '1', of: null, unit: 'hạng', sure: 0.8, anchor: { start, end }, span: { start, end: end + tail }, ...(name ? { area: name } : {}) }]
  }),
}
