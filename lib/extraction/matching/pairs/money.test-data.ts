import { pairs, type Pair } from '../pairs.test-data'

// Budget, production, turnover, income.

export const BUDGET: readonly Pair[] = pairs('level', 'đồng', `
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

export const PLAN: readonly Pair[] = [
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

export const PRODUCTION: readonly Pair[] = [
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
