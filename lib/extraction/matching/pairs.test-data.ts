import { readFileSync } from 'node:fs'
import type { IndicatorWords } from '../candidate'
import type { Measured } from './measured'

interface Row { readonly code: string; readonly kind: IndicatorWords['kind']; readonly unit_of_measure: string; readonly name_vi: string; readonly aliases?: readonly string[] }

/** The catalogue of the seeds, as the reader gets it. */
export const seededWords: readonly IndicatorWords[] = (JSON.parse(readFileSync('seeds/indicators.json', 'utf8')) as Row[])
  .map(({ code, kind, unit_of_measure, name_vi, aliases }) => ({ code, kind, unitOfMeasure: unit_of_measure, names: [name_vi, ...(aliases ?? [])] }))

/** A measure in the words of officials, and what it means; null where the catalogue has nothing that is exactly this. */
export interface Pair { readonly measured: Measured; readonly code: string | null }

const PLAIN = { of: null, basis: 'none', yearNamed: true, yearlyAverage: false, severalYears: false } as const

/** A line: "measure | code or -", optionally "| words of the sentence". What goes for all lines is given before them. */
function pairs(kind: Measured['kind'], unit: string, lines: string, given: Partial<Measured> = {}): Pair[] {
  return lines.trim().split('\n').map((line) => {
    const [measure = '', code = '-', said = measure] = line.split(' | ').map((part) => part.trim())
    return { measured: { ...PLAIN, kind, unit, measure, quote: said, sentence: said, paragraph: said, ...given }, code: code === '-' ? null : code }
  })
}

const BUDGET = pairs('level', 'đồng', `
Thu ngân sách nhà nước trên địa bàn | budget-revenue
Tổng thu NSNN trên địa bàn quận | budget-revenue
ngân sách thu trên địa bàn | budget-revenue
số thu NSNN | budget-revenue
kết quả thu ngân sách | budget-revenue
Tổng thu ngân sách nhà nước toàn huyện | budget-revenue
Thu ngan sach nha nuoc tren dia ban | budget-revenue
Thu ngân sách nhà nước trên địa bàn phường Mai Đình | budget-revenue
Thu ngân sáhc nhà nước | budget-revenue
Thu ngânsách trên địa bàn | budget-revenue
tổng thu ngân sách nhà nước của toàn thị xã | budget-revenue
Công tác thu ngân sách nhà nước | budget-revenue
Ngân sách nhà nước thu được trên địa bàn | budget-revenue
THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN | budget-revenue
Thu ngân sách địa phương | local-budget-revenue
Tổng thu ngân sách quận Sen Hồng | local-budget-revenue
thu ngân sách cấp huyện | local-budget-revenue
Thu NSĐP | local-budget-revenue
Tổng chi ngân sách | budget-expenditure
chi ngân sách địa phương | budget-expenditure
Chi NSNN | budget-expenditure
Tổng chi ngân sách nhà nước trên địa bàn huyện | budget-expenditure
Thu tiền sử dụng đất | land-revenue
thu từ đấu giá quyền sử dụng đất | land-revenue
thu đấu giá đất | land-revenue
thu tiền SDĐ | -
Tổng thu ngân sách bao gồm thu xuất nhập khẩu | budget-revenue-incl-trade-duties
Giải ngân vốn đầu tư công | public-investment-disbursed
Giải ngân vốn XDCB | public-investment-disbursed
tổng số vốn đầu tư công đã giải ngân | public-investment-disbursed
Kết quả giải ngân kế hoạch vốn đầu tư công | public-investment-disbursed
số vốn giải ngân | public-investment-disbursed
thu thuế ngoài quốc doanh | -
thu ngân sách từ khu vực ngoài quốc doanh | -
thu nội địa | -
thu phí, lệ phí | -
thu lệ phí trước bạ | -
thu tiền thuê đất | -
dự toán chi thường xuyên | -
chi thường xuyên | -
chi đầu tư phát triển | -
chi sự nghiệp giáo dục | -
thu bổ sung từ ngân sách cấp trên | -
thu chuyển nguồn | -
thu kết dư ngân sách | -
tăng thu, tiết kiệm chi ngân sách | -
nợ thuế | -
tổng số nợ đọng xây dựng cơ bản | -
thu ngân sách xã | -
chênh lệch thu chi ngân sách | -
ngân sách thành phố hỗ trợ | -
ngân sách | -
tổng thu | -
giải ngân vốn vay ưu đãi | -
giải ngân vốn chương trình mục tiêu quốc gia | -
dư nợ tín dụng chính sách | -
vốn đầu tư toàn xã hội | -
tổng mức đầu tư | -
tổng vốn đầu tư của dự án | -
kinh phí giải phóng mặt bằng | -
chi trả bồi thường GPMB | -
Số tiền vận động ủng hộ quỹ vì người nghèo | -
thu bảo hiểm xã hội | -
thu hồi công nợ | -
tiền trúng đấu giá | -
`)

const PLAN = [
  ...pairs('plan_ratio', '%', `
Thu ngân sách nhà nước trên địa bàn | budget-revenue-plan-ratio
Tổng thu NSNN | budget-revenue-plan-ratio
thu ngân sách huyện | local-budget-revenue-plan-ratio
Tổng chi ngân sách huyện | budget-expenditure-plan-ratio
thu tiền sử dụng đất | land-revenue-plan-ratio
Giải ngân vốn đầu tư công | public-investment-disbursement-rate
Tỷ lệ giải ngân vốn đầu tư XDCB | public-investment-disbursement-rate
tỉ lệ giải ngân kế hoạch vốn đầu tư công | public-investment-disbursement-rate
Tổng giá trị sản xuất các ngành | production-value-plan-ratio
GTSX công nghiệp - TTCN | industry-value-plan-ratio
Doanh thu thương mại và dịch vụ | trade-services-revenue-plan-ratio
tổng mức bán lẻ hàng hóa | retail-services-revenue-plan-ratio
kết nạp đảng viên mới | party-members-admitted-plan-ratio
phát triển đảng viên | party-members-admitted-plan-ratio
thu thuế ngoài quốc doanh | -
chi thường xuyên | -
chi đầu tư xây dựng cơ bản từ nguồn đấu giá đất | -
diện tích gieo cấy | -
kết nạp đoàn viên | -
tuyển quân | -
trồng cây xanh | -
thu quỹ đền ơn đáp nghĩa | -
giải ngân vốn vay hộ nghèo | -
doanh thu vận tải | -
thu phí vệ sinh môi trường | -
`, { basis: 'plan' }),
  ...pairs('plan_ratio', '%', `
Thu ngân sách nhà nước | -
giải ngân vốn đầu tư công | -
`, { basis: 'same_period_last_year' }),
]

const PRODUCTION = [
  ...pairs('level', 'đồng', `
Tổng giá trị sản xuất trên địa bàn | production-value
GTSX các ngành kinh tế chủ yếu | production-value
giá trị sản xuất một số ngành chủ yếu | production-value
Tổng GTSX toàn huyện | production-value
Giá trị sản xuất ngành công nghiệp, tiểu thủ công nghiệp | industry-value
GTSX CN-TTCN | industry-value
giá trị sản xuất công nghiệp và xây dựng | industry-construction-value
CN - TTCN - XDCB | industry-construction-value
Giá trị sản xuất xây dựng - công nghiệp | industry-construction-value
giá trị sản xuất ngành thương mại, dịch vụ | trade-services-value
GTSX dịch vụ - thương mại | trade-services-value
Giá trị TM-DV | trade-services-value
giá trị sản xuất nông, lâm nghiệp và thuỷ sản | agriculture-value
Giá trị sản xuất ngành nông nghiệp | agriculture-value
GTSX nông - lâm - ngư nghiệp | agriculture-value
Gía trị sản xuất nông nghiệp | agriculture-value
doanh thu ngành thương mại - dịch vụ | trade-services-revenue
Tổng doanh thu dịch vụ, thương mại | trade-services-revenue
Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ | retail-services-revenue
tổng mức lưu chuyển hàng hóa bán lẻ | retail-services-revenue
Tổng mức bán lẻ hàng hoá, doanh thu dịch vụ tiêu dùng | retail-services-revenue
Thu nhập bình quân đầu người | per-capita-income
TNBQ đầu người | per-capita-income
mức thu nhập bình quân của người dân | per-capita-income
Thu nhập bình quân/người/năm | per-capita-income
thu nhap binh quan dau nguoi | per-capita-income
thu nhập bình quân trên đầu người | per-capita-income
giá trị tăng thêm ngành công nghiệp | -
tổng sản phẩm trên địa bàn (GRDP) | -
giá trị sản xuất trồng trọt | -
giá trị sản xuất chăn nuôi, thủy sản | -
giá trị sản xuất tại các làng nghề | -
giá trị sản xuất nông nghiệp ứng dụng công nghệ cao | -
doanh thu du lịch | -
doanh thu thương mại, dịch vụ, du lịch | -
doanh thu hợp tác xã | -
doanh thu vận tải | -
kim ngạch xuất khẩu | -
giá trị hàng xuất khẩu | -
giá trị sản phẩm OCOP | -
thu nhập bình quân của người lao động | -
thu nhập bình quân của thành viên hợp tác xã | -
lương bình quân | -
doanh thu của các doanh nghiệp | -
tổng giá trị | -
giá trị sản xuất khu công nghiệp | -
giá trị thu hoạch trên một héc ta đất canh tác | -
giá trị sản xuất nông nghiệp | - | giá trị sản xuất nông nghiệp đạt 250 triệu đồng/ha
doanh thu thương mại điện tử | -
giá trị hợp đồng | -
GDP bình quân đầu người | -
`),
  ...pairs('growth', '%', `
Tổng giá trị sản xuất | production-value-growth
Tốc độ tăng tổng giá trị sản xuất | production-value-growth
Tốc độ tăng trưởng giá trị sản xuất các ngành | production-value-growth
tốc độ tăng trưởng kinh tế | economic-growth
Kinh tế quận | economic-growth
tăng trưởng kinh tế trên địa bàn huyện | economic-growth
Tốc độ tăng giá trị sản xuất công nghiệp - xây dựng | industry-construction-value-growth
công nghiệp và xây dựng | industry-construction-value-growth
xây dựng - công nghiệp | industry-construction-value-growth
GTSX công nghiệp | industry-value-growth
ngành thương mại - dịch vụ | trade-services-value-growth
khu vực dịch vụ | trade-services-value-growth
lĩnh vực nông nghiệp | agriculture-value-growth
nông lâm ngư nghiệp | agriculture-value-growth
Doanh thu TM-DV | trade-services-revenue-growth
thương mại - du lịch - dịch vụ | trade-services-tourism-growth
Tổng doanh thu du lịch, dịch vụ, thương mại | trade-services-tourism-revenue-growth
bán lẻ hàng hóa và doanh thu dịch vụ | retail-services-revenue-growth
ngành du lịch | tourism-growth
Thu ngân sách nhà nước trên địa bàn | budget-revenue-growth
tốc độ tăng thu NSNN | budget-revenue-growth
số doanh nghiệp thành lập mới | new-enterprises-growth
doanh nghiệp đăng ký thành lập mới | new-enterprises-growth
số doanh nghiệp | -
số hộ kinh doanh thành lập mới | -
lượng khách du lịch | -
khách quốc tế | -
tổng đàn lợn | -
giá trị sản xuất chăn nuôi | -
lâm nghiệp | -
chỉ số sản xuất công nghiệp | -
chỉ số giá tiêu dùng | -
công nghiệp chế biến, chế tạo | -
công nghiệp hỗ trợ | -
kim ngạch xuất khẩu | -
thu thuế | -
thu nội địa | -
kinh tế số | -
tốc độ tăng trưởng | -
năng suất lao động | -
thương mại điện tử | -
doanh thu du lịch | -
dân số | -
số vụ phạm pháp hình sự | -
thu nhập bình quân đầu người | -
`),
  ...pairs('growth', '%', `
Thu ngân sách nhà nước trên địa bàn | -
kết nạp đảng viên | -
`, { basis: 'plan' }),
  ...pairs('growth', '%', `
Giá trị sản xuất các ngành | avg-production-growth
Kinh tế huyện | avg-production-growth
Thương mại - dịch vụ | avg-trade-services-growth
Giá trị sản xuất công nghiệp - xây dựng | avg-industry-construction-growth
nông, lâm nghiệp, thủy sản bình quân | avg-agriculture-growth
Thu ngân sách bình quân hằng năm | avg-budget-revenue-growth
công nghiệp bình quân mỗi năm | avg-industry-growth
du lịch | -
chăn nuôi | -
`, { yearlyAverage: true, severalYears: true }),
  ...pairs('growth', '%', `
Thu ngân sách nhà nước trên địa bàn | -
Tăng trưởng kinh tế | economic-growth-multi-year
Tổng giá trị sản xuất | -
`, { severalYears: true }),
  ...pairs('level', 'đồng', `
Tổng thu ngân sách | budget-revenue-multi-year
Thu ngân sách nhà nước cả nhiệm kỳ | budget-revenue-multi-year
Tổng giá trị sản xuất | -
`, { severalYears: true }),
]

const SHARES = [
  ...pairs('share', '%', `
Tỷ trọng ngành dịch vụ | trade-services-share
tỷ trọng thương mại - dịch vụ - du lịch | trade-services-share
Tỉ trọng công nghiệp - xây dựng | industry-construction-share
tỷ trọng nông nghiệp | agriculture-share
Trong cơ cấu kinh tế, nông lâm thủy sản | agriculture-share
dịch vụ | trade-services-share | Cơ cấu kinh tế: dịch vụ chiếm 61%
công nghiệp và xây dựng | industry-construction-share | cơ cấu kinh tế chuyển dịch, công nghiệp và xây dựng chiếm 30%
nông nghiệp | - | nông nghiệp đạt 3%
thương mại - dịch vụ | - | thương mại - dịch vụ đạt 12%
Tỷ lệ hộ nghèo | poverty-rate
tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều | poverty-rate
tỉ lệ nghèo đa chiều | poverty-rate
Ti le ho ngheo | poverty-rate
Tỷ lệ hộ cận nghèo | near-poor-rate
Tỷ lệ bao phủ BHYT | health-insurance-coverage
tỷ lệ người dân tham gia bảo hiểm y tế | health-insurance-coverage
Tỷ lệ dân số tham gia BHYT | health-insurance-coverage
độ bao phủ bảo hiểm y tế toàn dân | health-insurance-coverage
người dân có thẻ BHYT | health-insurance-coverage
Tỷ lệ hộ dân được sử dụng nước sạch | clean-water-coverage
tỷ lệ người dân được cung cấp nước sạch | clean-water-coverage
số hộ gia đình sử dụng nước sạch | clean-water-coverage
tỷ lệ hộ dân tiếp cận nguồn nước sạch | clean-water-coverage
Tỷ lệ rác thải được thu gom trong ngày | waste-collected-same-day
rác thải sinh hoạt được thu gom, vận chuyển trong ngày | waste-collected-same-day
tỷ lệ thu gom chất thải rắn sinh hoạt | waste-collected-same-day
Tỷ lệ hồ sơ giải quyết đúng hạn | dossiers-on-time-rate
tỷ lệ giải quyết TTHC trước và đúng hạn | dossiers-on-time-rate
tỷ lệ hồ sơ được giải quyết đúng và trước hạn | dossiers-on-time-rate
Tỷ lệ trả kết quả đúng hạn | dossiers-on-time-rate
hồ sơ TTHC giải quyết đúng thời hạn | dossiers-on-time-rate
Tỷ lệ cử tri đi bầu cử | voter-turnout
tỷ lệ cử tri tham gia bỏ phiếu | voter-turnout
cử tri đi bỏ phiếu tính đến trưa | voter-turnout-midday
Tỷ lệ giải ngân vốn đầu tư công | public-investment-disbursement-rate
Chỉ số CCHC | par-index-score
điểm chỉ số PAR INDEX | par-index-score
Tỷ lệ đơn thư được phân loại, xử lý | petitions-processed-rate
Tỷ lệ hộ thoát nghèo | -
tỷ lệ hộ tái nghèo | -
tỷ lệ học sinh tham gia BHYT | -
Tỷ lệ bao phủ bảo hiểm xã hội | -
tỷ lệ lao động tham gia BHXH | -
tỷ lệ hộ dân sử dụng nước hợp vệ sinh | -
tỷ lệ nước thải được xử lý | -
tỷ lệ thất thoát nước sạch | -
tỷ lệ phân loại rác tại nguồn | -
tỷ lệ chất thải y tế được thu gom | -
Tỷ lệ hồ sơ quá hạn | -
tỷ lệ hồ sơ trực tuyến | -
tỷ lệ hồ sơ DVC trực tuyến toàn trình | -
tỷ lệ số hóa hồ sơ TTHC | -
tỷ lệ hài lòng của người dân | -
chỉ số SIPAS | -
chỉ số hài lòng của người dân về dịch vụ hành chính | -
chỉ số DDCI | -
chỉ số năng lực cạnh tranh PCI | -
chỉ số chuyển đổi số | -
tỷ lệ trường đạt chuẩn quốc gia | -
tỷ lệ đảng viên hoàn thành tốt nhiệm vụ | -
tỷ lệ giải quyết đơn thư khiếu nại, tố cáo | -
tỷ lệ hộ gia đình văn hóa | -
tỷ lệ lao động qua đào tạo | -
tỷ lệ che phủ rừng | -
tỷ lệ đô thị hóa | -
tỷ lệ tăng dân số tự nhiên | -
tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng | -
người dân trong độ tuổi được tiêm chủng | -
tỷ lệ thất nghiệp | -
tỷ lệ lao động có việc làm | -
hộ dân đồng thuận bàn giao mặt bằng | -
tỷ lệ giải ngân vốn vay | -
đại biểu hội đồng nhân dân trúng cử | -
`),
]

const COUNTS = [
  ...pairs('level', 'doanh nghiệp', `
doanh nghiệp đang hoạt động | enterprises-active
Số doanh nghiệp đang hoạt động trên địa bàn | enterprises-active
doanh nghiệp hiện đang hoạt động | enterprises-active
Tổng số doanh nghiệp trên địa bàn quận | enterprises-active
doanh nghiệp thành lập mới | new-enterprises
DN đăng ký thành lập mới | new-enterprises
doanh nghiệp mới được thành lập | new-enterprises
số doanh nghiệp mới đăng ký kinh doanh | new-enterprises
doanh nghiệp giải thể | -
doanh nghiệp tạm ngừng hoạt động | -
doanh nghiệp nợ thuế | -
doanh nghiệp được vay vốn | -
doanh nghiệp FDI đang hoạt động | -
doanh nghiệp nhỏ và vừa | -
doanh nghiệp | - | thanh tra 12 doanh nghiệp
doanh nghiệp quay trở lại hoạt động | -
doanh nghiệp tham gia hội chợ | -
`),
  ...pairs('level', 'hộ', `
hộ nghèo | poor-households
số hộ nghèo còn lại trên địa bàn | poor-households
hộ kinh doanh cá thể | household-businesses-active
hộ kinh doanh đang hoạt động | household-businesses-active
hộ cận nghèo | -
hộ thoát nghèo | -
hộ nghèo được hỗ trợ nhà ở | -
hộ dân | -
hộ kinh doanh vi phạm | -
hộ bị thu hồi đất | -
hộ | -
`),
  ...pairs('level', 'người', `
lao động được giải quyết việc làm | jobs-created
Giải quyết việc làm mới cho lao động | jobs-created
tạo việc làm cho người lao động | jobs-created
kết nạp đảng viên mới | party-members-admitted
kết nạp quần chúng ưu tú vào Đảng | party-members-admitted
lao động có việc làm | -
lao động được tư vấn, giới thiệu việc làm | -
lao động thất nghiệp | -
lao động đi xuất khẩu lao động | -
lao động qua đào tạo nghề | -
đảng viên | -
đảng viên bị kỷ luật | -
đoàn viên kết nạp | -
người tham gia bảo hiểm y tế | -
`),
  ...pairs('level', 'đảng viên', `
kết nạp đảng viên | party-members-admitted
kết nạp đảng viên mới | party-members-admitted
tổng số đảng viên | -
xử lý kỷ luật đảng viên | -
`),
  ...pairs('level', 'hồ sơ', `
hồ sơ đã giải quyết | dossiers-handled
Tổng số hồ sơ TTHC đã giải quyết | dossiers-handled
đã giải quyết xong hồ sơ | dossiers-handled
hồ sơ tiếp nhận | -
hồ sơ quá hạn | -
hồ sơ đang giải quyết | -
hồ sơ tiếp nhận trực tuyến | -
hồ sơ đất đai đã giải quyết | -
hồ sơ | -
`),
  ...pairs('level', 'sản phẩm', `
sản phẩm OCOP | ocop-products
tổng số sản phẩm OCOP | ocop-products
sản phẩm OCOP 4 sao được công nhận | ocop-4star-recognised
sản phẩm OCOP 3 sao | -
sản phẩm OCOP 5 sao | -
sản phẩm tiềm năng OCOP | -
sản phẩm | ocop-products | Toàn huyện hiện có 74 sản phẩm OCOP từ 3 sao trở lên
sản phẩm | - | cửa hàng bày bán 200 sản phẩm
sản phẩm công nghiệp chủ lực | -
`),
  ...pairs('completion', 'trường', `
trường đạt chuẩn quốc gia | national-standard-schools
trường học công lập đạt chuẩn quốc gia | national-standard-schools
trường được công nhận đạt chuẩn quốc gia | national-standard-schools
trường mầm non đạt chuẩn quốc gia | -
trường đạt chuẩn quốc gia mức độ 2 | -
trường THCS | -
trường được đầu tư cải tạo | -
`),
  ...pairs('level', 'tập thể', `
tập thể được nhận Bằng khen của Chủ tịch UBND thành phố | city-merit-collectives
tập thể được UBND TP tặng danh hiệu Tập thể lao động xuất sắc | city-title-collectives
tập thể được tặng Bằng khen của Thủ tướng Chính phủ | -
tập thể được tặng giấy khen | -
`),
  ...pairs('level', 'buổi', `
buổi tiếp công dân | citizen-reception-sessions
Tổ chức tiếp công dân định kỳ | citizen-reception-sessions
buổi tuyên truyền | -
buổi đối thoại với doanh nghiệp | -
`),
  ...pairs('rank', 'hạng', `
thu ngân sách nhà nước trên địa bàn | budget-revenue-rank
số doanh nghiệp đang hoạt động | enterprise-count-rank
số hộ kinh doanh | household-business-rank
Chỉ số cải cách hành chính | par-index-rank
xếp hạng Chỉ số CCHC | par-index-rank
chất lượng giáo dục | education-rank
ngành Giáo dục và Đào tạo | education-rank
Chỉ số hài lòng của người dân | -
chỉ số chuyển đổi số | -
chỉ số DDCI | -
phong trào thể dục thể thao | -
cụm thi đua | -
thu hút đầu tư | -
chỉ số cải cách hành chính và hài lòng của người dân | -
`),
  ...pairs('rank', 'hạng', `
công tác cải cách hành chính | par-rank-as-reported
kết quả công tác CCHC | par-rank-as-reported
`, { yearNamed: false }),
  ...pairs('rank_change', 'bậc', `
Chỉ số CCHC | par-index-rank-change
PAR Index | par-index-rank-change
chỉ số SIPAS | -
chỉ số PCI | -
`),
]

/** A second round, written after the first was read right. */
const MORE = [
  ...pairs('level', 'đồng', `
Tổng thu ngân sách nhà nước lũy kế | budget-revenue
Lũy kế thu ngân sách nhà nước trên địa bàn | budget-revenue
Số thu ngân sách trên địa bàn | budget-revenue
ước tổng thu ngân sách nhà nước | budget-revenue
tổng số thu ngân sách nhà nước | budget-revenue
thu ngân sách Nhà nước (NSNN) trên địa bàn | budget-revenue
Thu cân đối ngân sách nhà nước | -
Tổng thu ngân sách nhà nước do Chi cục Thuế quản lý | -
Thu thuế công thương nghiệp ngoài quốc doanh | -
thuế thu nhập cá nhân | -
Tổng thu ngân sách phường | -
Tổng chi ngân sách quận | budget-expenditure
Tổng chi ngân sách địa phương (bao gồm chi chuyển nguồn) | -
chi đầu tư xây dựng cơ bản | -
chi cho giáo dục | -
Tổng kế hoạch vốn đầu tư công | -
kế hoạch vốn giao | -
Khối lượng giải ngân vốn đầu tư công | public-investment-disbursed
Lũy kế giải ngân vốn đầu tư công | public-investment-disbursed
Giá trị giải ngân các dự án đầu tư công | public-investment-disbursed
giải ngân cho vay hộ nghèo | -
Giá trị sản xuất toàn ngành kinh tế | production-value
Tổng giá trị sản xuất các ngành kinh tế trên địa bàn (giá hiện hành) | production-value
Quy mô giá trị sản xuất | production-value
giá trị sản xuất nhóm ngành nông, lâm nghiệp, thủy sản | agriculture-value
Sản xuất nông nghiệp | agriculture-value
Sản xuất công nghiệp - tiểu thủ công nghiệp | industry-value
Thương mại - dịch vụ - du lịch | -
Doanh thu bán lẻ hàng hóa | -
doanh thu từ hoạt động du lịch | -
Doanh thu thương mại - dịch vụ trên địa bàn | trade-services-revenue
Tổng doanh thu bán lẻ hàng hóa và dịch vụ | -
thu nhập bình quân đầu người/năm | per-capita-income
Thu nhập bình quân đầu người của huyện | per-capita-income
thu nhập bình quân đầu người khu vực nông thôn | -
thu nhập bình quân hộ | -
thu nhập bình quân trên 1 ha canh tác | -
giá trị sản xuất trên 1ha đất nông nghiệp | -
số tiền phạt vi phạm hành chính | -
số tiền thuế nợ | -
tổng nguồn vốn huy động | -
tổng số vốn tín dụng chính sách | -
kinh phí hỗ trợ hộ nghèo | -
kinh phí xây dựng nông thôn mới | -
vốn đầu tư xây dựng nông thôn mới | -
tổng vốn đầu tư xây dựng trường chuẩn quốc gia | -
đấu giá quyền sử dụng đất thu về | land-revenue
Tiền sử dụng đất | land-revenue
thu từ đất | land-revenue
giá khởi điểm đấu giá quyền sử dụng đất | -
`),
  ...pairs('growth', '%', `
Giá trị sản xuất các ngành chủ yếu trên địa bàn | production-value-growth
tốc độ tăng giá trị sản xuất bình quân | -
giá trị sản xuất công nghiệp - xây dựng ước | industry-construction-value-growth
Ngành công nghiệp - xây dựng | industry-construction-value-growth
khu vực công nghiệp và xây dựng | industry-construction-value-growth
Khu vực thương mại, dịch vụ | trade-services-value-growth
ngành nông, lâm, thủy sản | agriculture-value-growth
Nông nghiệp và thủy sản | agriculture-value-growth
doanh thu thương mại – dịch vụ – du lịch | trade-services-tourism-revenue-growth
tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | retail-services-revenue-growth
Du lịch - dịch vụ | -
xây dựng | -
thủy sản | -
vận tải kho bãi | -
kinh tế tập thể | -
tổng mức lưu chuyển hàng hóa bán lẻ | retail-services-revenue-growth
giá trị sản xuất ngành xây dựng | -
kinh tế nông nghiệp | -
kinh tế du lịch | -
doanh thu khách sạn, nhà hàng | -
doanh thu bưu chính | -
thu ngân sách từ đất | -
chi ngân sách | -
số thu thuế ngoài quốc doanh | -
Tốc độ tăng trưởng ngành du lịch | tourism-growth
lượng khách du lịch quốc tế | -
số hộ nghèo | -
vốn đầu tư phát triển | -
`),
  ...pairs('share', '%', `
Tỷ lệ hộ nghèo toàn huyện | poverty-rate
tỷ lệ hộ nghèo của xã | poverty-rate
hộ nghèo đa chiều | poverty-rate
tỷ lệ hộ nghèo và cận nghèo | -
tỷ lệ hộ nghèo dân tộc thiểu số | -
tỷ lệ giảm nghèo | -
tỷ lệ bao phủ bảo hiểm y tế trên địa bàn | health-insurance-coverage
Tỷ lệ người tham gia BHYT | health-insurance-coverage
tỷ lệ BHYT học sinh | -
tỷ lệ hộ gia đình tham gia BHYT | -
tỷ lệ dân số được sử dụng nước sạch | clean-water-coverage
tỷ lệ hộ dân nông thôn sử dụng nước sạch | -
tỷ lệ cấp nước sạch | clean-water-coverage
Tỷ lệ hồ sơ giải quyết trước hạn | -
tỷ lệ hồ sơ trả đúng hạn | dossiers-on-time-rate
tỷ lệ giải quyết đúng hạn | dossiers-on-time-rate
tỷ lệ giải quyết thủ tục hành chính đúng hạn | dossiers-on-time-rate
Tỷ lệ giải quyết hồ sơ trước hạn và đúng hạn | dossiers-on-time-rate
Kiến nghị cử tri được giải quyết đúng hạn | -
đơn thư giải quyết đúng hạn | -
tỷ lệ thu gom rác thải sinh hoạt | waste-collected-same-day
Rác thải sinh hoạt được thu gom, xử lý trong ngày | waste-collected-same-day
rác thải nông thôn được thu gom | -
chất thải nguy hại được thu gom | -
Tỷ lệ cử tri đã đi bỏ phiếu | voter-turnout
tỷ lệ phiếu bầu hợp lệ | -
tỷ trọng công nghiệp - xây dựng trong cơ cấu kinh tế | industry-construction-share
tỷ trọng chăn nuôi | -
tỷ trọng thu nội địa | -
tỷ lệ giải ngân vốn đầu tư | public-investment-disbursement-rate
tỷ lệ giải ngân vốn ngân sách cấp huyện | -
tỷ lệ hộ kinh doanh kê khai thuế điện tử | -
tỷ lệ người dân hài lòng | -
tỷ lệ dân số được quản lý sức khỏe | -
số thôn đạt danh hiệu làng văn hóa | -
`),
  ...pairs('level', 'người', `
số người được giải quyết việc làm | jobs-created
tạo việc làm mới cho lao động | jobs-created
số lao động được tạo việc làm mới | jobs-created
lao động nông thôn được đào tạo nghề | -
người được vay vốn giải quyết việc làm | -
lao động có việc làm ổn định | -
quần chúng ưu tú | party-members-admitted
học lớp cảm tình Đảng | -
dân số | census-population
người nghèo | -
cá nhân được tặng Bằng khen của Chủ tịch UBND Thành phố | city-merit-individuals
cá nhân được tặng giấy khen của quận | -
cử tri | -
người cai nghiện | -
thanh niên nhập ngũ | -
`),
  ...pairs('level', 'doanh nghiệp', `
doanh nghiệp mới | -
doanh nghiệp đang hoạt động trong khu công nghiệp | -
doanh nghiệp ngoài nhà nước đang hoạt động | enterprises-active
doanh nghiệp được cấp giấy chứng nhận đăng ký kinh doanh mới | -
doanh nghiệp làng nghề | -
doanh nghiệp dừng hoạt động | -
doanh nghiệp đang đầu tư | -
`),
  ...pairs('rank', 'hạng', `
thu ngân sách | budget-revenue-rank
kết quả xếp hạng Chỉ số cải cách hành chính | par-index-rank
Chỉ số PAR INDEX của quận | par-index-rank
công tác giáo dục và đào tạo | education-rank
công tác thi đua khen thưởng | -
cải cách hành chính ngành thuế | -
phong trào xây dựng nông thôn mới | -
xếp hạng thi đua khối quận | -
giải ngân vốn đầu tư công | -
tổng số doanh nghiệp | enterprise-count-rank
số lượng doanh nghiệp thành lập mới | -
học sinh giỏi | -
giáo dục mũi nhọn | education-rank
giáo dục quốc phòng | -
`),
]

/** All pairs, own words: half of them near misses. */
export const PAIRS: readonly Pair[] = [...BUDGET, ...PLAN, ...PRODUCTION, ...SHARES, ...COUNTS, ...MORE]
