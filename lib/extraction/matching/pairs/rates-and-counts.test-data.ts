import { pairs, type Pair } from '../pairs.test-data'

// Shares, counts, ranks.

export const SHARES: readonly Pair[] = [
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

export const COUNTS: readonly Pair[] = [
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
