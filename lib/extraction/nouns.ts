import { anyOf } from './pattern'

/**
 * What can be counted, by how far a bare "N noun" can be trusted to be a result.
 *
 * - result: things a report counts because they were done or exist
 * - conditional: goals and administrative units, a result only beside a word of
 *   achievement ("hoàn thành 5 chỉ tiêu", "28 xã đều đạt chuẩn")
 * - never: programmes, solutions, delegates, ages, durations: see the annotation guide
 */
export type CountClass = 'result' | 'conditional' | 'never'

const RESULT = [
  'hợp tác xã', 'HTX', 'tổ hợp tác', 'sản phẩm', 'doanh nghiệp', 'hộ kinh doanh', 'hộ gia đình', 'hộ nghèo', 'hộ cận nghèo', 'hộ thoát nghèo', 'hộ dân', 'hộ',
  'dự án', 'công trình', 'hồ sơ', 'thủ tục', 'TTHC', 'dịch vụ công', 'trung tâm', 'nhà văn hóa', 'nhà văn hoá', 'trường học', 'trường', 'trạm y tế', 'phòng học', 'lớp học',
  'tập thể', 'cá nhân', 'đơn vị', 'gia đình', 'lượt khách', 'lượt người', 'lượt', 'khách', 'du khách', 'vụ việc', 'vụ', 'trường hợp', 'đối tượng', 'cơ sở', 'mô hình',
  'lao động', 'việc làm', 'người lao động', 'người', 'học sinh', 'giáo viên', 'sinh viên', 'bệnh nhân', 'hội viên', 'đoàn viên', 'con gia cầm', 'con', 'ô đất', 'thửa đất', 'thửa', 'lô đất',
  'giấy chứng nhận', 'giấy phép', 'mũi', 'liều', 'suất quà', 'phần quà', 'suất', 'căn nhà', 'nhà', 'ngôi nhà', 'nhà ở', 'căn hộ', 'tổ chức, hộ gia đình', 'tổ chức đảng', 'tổ chức',
  'đơn thư', 'đơn', 'kiến nghị', 'ý kiến', 'phản ánh', 'cuộc kiểm tra', 'cuộc giám sát', 'cuộc', 'buổi', 'đợt', 'tuyến đường', 'tuyến phố', 'tuyến', 'ngõ', 'chợ', 'di tích', 'lễ hội', 'làng nghề',
  'danh hiệu', 'huy chương', 'giải thưởng', 'bằng khen', 'giấy khen', 'điểm', 'cây xanh', 'cây', 'phương tiện', 'chuỗi', 'trang trại', 'khu công nghiệp', 'cụm công nghiệp', 'camera', 'thiết bị', 'tin bài',
  'trụ sở', 'hệ thống', 'điểm', 'trạm', 'phòng chức năng', 'cây cầu', 'nhà xưởng', 'thư viện', 'sân bóng', 'bể bơi', 'nhóm trẻ', 'máy', 'chốt', 'tủ sách', 'hộp thư', 'chương trình khuyến mại', 'hội chợ', 'chuyến', 'tour', 'buồng phòng', 'giường bệnh', 'bác sĩ', 'container', 'tuyến xe buýt', 'thủ tục hành chính', 'TTHC',
  'quần chúng ưu tú', 'quần chúng', 'đảng viên mới', 'vận động viên', 'câu lạc bộ', 'sáng kiến', 'mặt hàng', 'giao dịch', 'tài khoản', 'vị trí', 'biên bản', 'quyết định xử phạt', 'thanh niên', 'trẻ em', 'người cao tuổi', 'người có công',
  'lớp tập huấn', 'lớp bồi dưỡng', 'lớp đào tạo', 'ca mắc', 'ca bệnh', 'ca', 'ngày công', 'giải nhất', 'giải nhì', 'giải ba', 'giải khuyến khích', 'giải cấp', 'giải học sinh', 'giải quốc gia', 'thai phụ', 'nhân viên y tế', 'nhân viên', 'tiểu thương', 'phiên chợ', 'phòng khám', 'phiên đấu giá', 'thùng', 'cuốn', 'chiếc', 'căn cước', 'mái che', 'phiếu', 'bài thi', 'chứng chỉ', 'điểm trường', 'nhà tạm', 'lượt hộ', 'cháu', 'em', 'cụ', 'suất học bổng', 'học bổng',
  'văn bản', 'cửa hàng', 'siêu thị', 'bãi', 'vườn hoa', 'công viên', 'sân chơi', 'hạng mục', 'gói thầu', 'hợp đồng', 'thành viên', 'cơ quan',
]

const CONDITIONAL = [
  'chỉ tiêu', 'nhiệm vụ', 'mục tiêu', 'tiêu chí', 'nội dung', 'xã', 'phường', 'thị trấn', 'thôn', 'thôn, xóm', 'thôn, tổ dân phố', 'tổ dân phố', 'tiểu khu', 'khu dân cư', 'làng', 'xóm', 'quận', 'huyện', 'thị xã', 'tỉnh', 'sở', 'ngành', 'vùng', 'bộ',
  'tổ chức cơ sở đảng', 'đảng bộ phường', 'đảng bộ xã', 'đảng bộ', 'chi bộ', 'chi đảng bộ', 'xã, phường', 'xã, thị trấn', 'phường, xã', 'quận, huyện', 'đảng viên', 'đề án', 'nghị quyết', 'kế hoạch', 'công việc', 'đầu việc', 'lĩnh vực', 'quy hoạch', 'hội nghị', 'lớp', 'chuyên đề', 'hội thi', 'chương trình', 'cấp ủy', 'kết luận',
]

const NEVER = [
  'chương trình công tác', 'nhóm', 'khâu đột phá', 'khâu', 'giải pháp', 'đại biểu', 'đồng chí', 'ủy viên', 'uỷ viên', 'bộ quy tắc', 'năm', 'tháng', 'ngày', 'tuần', 'giờ', 'phút', 'tuổi', 'sao', 'lần', 'kỳ', 'khóa', 'khoá', 'cấp', 'tầng', 'nhân khẩu', 'dân', 'người dân', 'cử tri', 'trang', 'bước', 'mặt', 'phần', 'thập kỷ', 'thế kỷ', 'đô thị', 'trụ cột', 'bên', 'chiều', 'đời', 'chữ', 'số', 'bài', 'phiên', 'vòng', 'nhóm nhiệm vụ', 'nhóm giải pháp', 'nhóm chỉ tiêu', 'nhiệm vụ trọng tâm', 'chỉ thị', 'quan điểm', 'nguyên tắc', 'vấn đề', 'điểm nghẽn', 'cửa', 'vai', 'chân', 'tay', 'đầu', 'mùa', 'vụ mùa', 'phong trào thi đua', 'báo cáo', 'tờ trình', 'nghị quyết chuyên đề', 'đề án công tác', 'thành phố', 'đảng ủy', 'phó', 'ban', 'phòng', 'tổ công tác', 'anh em', 'dân tộc', 'ngả', 'bình luận', 'liên quan', 'view', 'cây số', 'bậc', 'tốt', 'không', 'm', 'mét', 'điểm %', 'làn xe', 'làn', 'người ứng cử', 'đồng bào', 'thành tố', 'hướng', 'cực', 'trục', 'khu vực', 'quốc gia', 'nước', 'châu lục', 'ô cửa', 'thế hệ', 'tác giả', 'nghệ sĩ', 'bộ, ngành', 'tiểu đề án', 'con số', 'nền', 'kịch bản', 'cấp độ', 'nội dung trọng tâm', 'nội dung quan trọng', 'dấu ấn', 'điều', 'khoản', 'chương',
]

/** Physical and other measuring units, "tạ/ha" included. */
export const MEASURE_UNITS = [
  'tạ/ha', 'tấn/ha', 'tạ/1ha', 'tấn/ngày', 'kg/người', 'm2/người', 'm²/người', 'm3/ngày', 'm³/ngày', 'giường bệnh/vạn dân', 'ha', 'hecta', 'héc-ta', 'héc ta', 'm2', 'm²', 'm3', 'm³', 'km2', 'km²', 'km', 'tấn', 'tạ', 'kg', 'lít', 'mét vuông', 'mét khối', 'ki-lô-mét', 'kilômét', 'triệu kWh', 'kWh', 'mẫu', 'sào',
]

const CLASSES: ReadonlyArray<readonly [CountClass, readonly string[]]> = [['result', RESULT], ['conditional', CONDITIONAL], ['never', NEVER]]
const CLASS_OF = new Map(CLASSES.flatMap(([name, words]) => words.map((word) => [word.toLowerCase(), name] as const)))

const NOUN = new RegExp(String.raw`^\s{0,2}(${anyOf([...CLASS_OF.keys()])})(?![\p{L}\p{M}\p{N}])`, 'iu')

export interface CountedNoun {
  readonly noun: string
  readonly countClass: CountClass | 'unknown'
  /** Letters from the number to the end of the noun. */
  readonly length: number
}

/** The noun a text starts with, the longest the dictionary knows; an unknown word stands for itself. Null where no letter follows. */
export function countedNoun(after: string): CountedNoun | null {
  const known = NOUN.exec(after)
  if (known) return { noun: known[1]!, countClass: CLASS_OF.get(known[1]!.toLowerCase())!, length: known[0].length }
  const unknown = /^\s{1,2}(\p{L}[\p{L}\p{M}]*)/u.exec(after)
  return unknown ? { noun: unknown[1]!, countClass: 'unknown', length: unknown[0].length } : null
}
