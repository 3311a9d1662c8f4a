import { pairs, type Pair } from '../pairs.test-data'

// Written after the first rounds were read right.

export const MORE: readonly Pair[] = [
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
