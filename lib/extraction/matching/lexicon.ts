/**
 * How officials say the same thing: data only, read by `terms.ts`. Phrases are compared without marks and without the
 * connectives below, so "thương mại và dịch vụ" is written "thương mại dịch vụ" here. The longest phrase wins.
 *
 * To teach a wording, add a phrase to its line; to keep two measures apart, add the word that does so to `CHANGERS`.
 */

/** Short forms, written out before anything else. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  nsnn: 'ngân sách nhà nước', nsdp: 'ngân sách địa phương', ns: 'ngân sách', gtsx: 'giá trị sản xuất', gttt: 'giá trị tăng thêm', sx: 'sản xuất', gt: 'giá trị', sxkd: 'sản xuất kinh doanh',
  tm: 'thương mại', dv: 'dịch vụ', dl: 'du lịch', tmdv: 'thương mại dịch vụ', cn: 'công nghiệp', ttcn: 'tiểu thủ công nghiệp', xd: 'xây dựng', xdcb: 'xây dựng cơ bản', nlts: 'nông lâm thủy sản', nlnts: 'nông lâm nghiệp thủy sản', nn: 'nông nghiệp',
  ntm: 'nông thôn mới', cchc: 'cải cách hành chính', par: 'par', bhyt: 'bảo hiểm y tế', bhxh: 'bảo hiểm xã hội', bhtn: 'bảo hiểm thất nghiệp', gpmb: 'giải phóng mặt bằng', tthc: 'thủ tục hành chính', dvc: 'dịch vụ công', dvctt: 'dịch vụ công trực tuyến',
  dn: 'doanh nghiệp', hkd: 'hộ kinh doanh', htx: 'hợp tác xã', ktxh: 'kinh tế xã hội', kt: 'kinh tế', xh: 'xã hội', dtc: 'đầu tư công', xnk: 'xuất nhập khẩu', tnbq: 'thu nhập bình quân', tnbqdn: 'thu nhập bình quân đầu người', qsdd: 'quyền sử dụng đất',
  gqvl: 'giải quyết việc làm', ld: 'lao động', hs: 'hồ sơ', hdnd: 'hội đồng nhân dân', ubnd: 'ủy ban nhân dân', tp: 'thành phố', hn: 'hà nội', cqg: 'chuẩn quốc gia', qg: 'quốc gia', gddt: 'giáo dục đào tạo', gd: 'giáo dục', dt: 'đào tạo', nq: 'nghị quyết', kh: 'kế hoạch', mtqg: 'mục tiêu quốc gia',
  ctrsh: 'chất thải rắn sinh hoạt', bq: 'bình quân', thcs: 'trung học cơ sở', thpt: 'trung học phổ thông', kcn: 'khu công nghiệp', ccn: 'cụm công nghiệp', kntc: 'khiếu nại tố cáo',
}

/** Between words of one name: never compared. */
export const CONNECTIVES = 'và, các, của, những, với, cùng, là, thì, mà, hoặc, hay, được, đã, bị'

/**
 * Said beside a measure without changing it: verbs of reaching, words of time and place, whose it is. "Mức", "số", "tổng"
 * say how it is counted, "ngành", "lĩnh vực" what is plain from what follows.
 */
export const NEUTRAL = `
trên địa bàn | địa bàn | toàn địa bàn | trên địa bàn quận | trên địa bàn huyện | quận | huyện | thị xã | thị trấn | phường | xã | thành phố | tỉnh | thủ đô | hà nội | toàn quận | toàn huyện | toàn thị xã | toàn xã | toàn phường | toàn thành phố | toàn tỉnh | toàn
quận huyện thị xã | quận quản lý | huyện quản lý | thị xã quản lý | do quận quản lý | do huyện quản lý | do thị xã quản lý | địa phương quản lý | do địa phương quản lý | quản lý | trên phạm vi
ủy ban nhân dân | chủ tịch ủy ban nhân dân | chủ tịch | đảng bộ quận | đảng bộ huyện | địa phương này | địa phương
tổng số | tổng | số lượng | số | mức | quy mô | khối lượng | kết quả | công tác | lĩnh vực | ngành | nhóm ngành | nhóm | khối | khu vực | từng ngành | riêng ngành | riêng | trong đó | từng | lượng
trong | là | thì | mà | hay | hoặc | với | tại | ở | theo | về | do | cho | từ | đến | tới | ra | lên | xuống | qua | thì | cũng | vẫn | tiếp tục | đã | sẽ | có | còn | còn lại | được | bị | đạt | ước | ước đạt | ước tính | dự ước | tính | thực hiện | triển khai | hoàn thành | ghi nhận | duy trì | đều | luôn | khoảng | hơn | gần | trên | dưới | chiếm | này | đó | nêu
năm | tháng | quý | kỳ | ngày | nay | hiện | hiện nay | hiện có | đến nay | hiện tại | cả năm | đầu năm | cuối năm | năm qua | trong năm | lũy kế | tính đến | cùng kỳ | năm trước | đến hết | đến cuối | nửa đầu | đầu | cuối | tính chung | nhìn chung | chung
tổ chức | lần đầu tiên | lần đầu | vượt ngưỡng | vượt mốc | cán mốc | chạm mốc | đạt mốc | đặt mốc | đặt | kỷ lục | cao nhất | thấp nhất | theo báo cáo | ước thực hiện | kết quả thực hiện | tình hình | một số | chủ yếu | đề ra | các mặt | cụ thể | nói chung | giá hiện hành | giá so sánh | giá cố định | theo giá so sánh | theo giá hiện hành | theo giá | đa chiều | theo chuẩn nghèo đa chiều | theo chuẩn đa chiều | theo chuẩn nghèo | theo chuẩn mới | theo tiêu chí mới | chuẩn nghèo mới`

/** Carry little: a name may have or lack them ("tốc độ tăng" says what growth is anyway). */
export const WEAK = `
tăng | tăng trưởng | tốc độ | tốc độ tăng | tốc độ tăng trưởng | mức tăng | mức tăng trưởng | phát triển | tỷ lệ | tỷ trọng | cơ cấu | cơ cấu kinh tế | cơ cấu ngành kinh tế | cơ cấu giá trị sản xuất | cơ cấu tổng giá trị sản xuất | nhà nước | so kế hoạch | so dự toán
xếp hạng | thứ hạng | vị trí | thứ bậc | bậc | hạng | vị thứ | bảng xếp hạng | thay đổi thứ hạng | điểm | điểm số | tổng điểm | cấp quận huyện | cấp quận | cấp huyện | ngành kinh tế | ngành kinh tế chủ yếu | ngành chủ yếu | một số ngành | một số ngành chủ yếu | một số ngành kinh tế | hàng hóa
trong ngày | hằng ngày | hàng ngày | cả giai đoạn | giai đoạn | cả nhiệm kỳ | nhiệm kỳ | toàn khóa | so với kế hoạch | so với dự toán | so với cùng kỳ | công nhận | đạt chuẩn ocop | từ 3 sao trở lên | từ ba sao trở lên | đạt 3 sao trở lên | 3 sao trở lên | ba sao trở lên | lao động | tiêu dùng | số tiền | thường xuyên liên tục | tổng điều tra | trung bình năm | chấm điểm | đánh giá chấm điểm | kết quả chấm điểm | gồm | bao gồm | kể cả`

/** One idea in several words; "=" gives what it counts as where that is not its first phrase, "+" joins two ideas. */
export const CONCEPTS = `
ngân sách | ngân sách nhà nước | ngân sách quận này | ngân sách huyện này | ngân sách thị xã này
ngân sách + quận huyện = ngân sách quận | ngân sách huyện | ngân sách thị xã | ngân sách cấp quận | ngân sách cấp huyện | ngân sách cấp thị xã | ngân sách địa phương | ngân sách quận huyện | ngân sách nhà nước địa phương | ngân sách nhà nước cấp huyện
cân đối ngân sách
cân đối ngân sách nhà nước
cân đối ngân sách + quận huyện = cân đối ngân sách địa phương | cân đối ngân sách quận | cân đối ngân sách huyện | cân đối ngân sách thị xã | cân đối ngân sách cấp huyện
xuất nhập khẩu | xuất khẩu nhập khẩu | thuế xuất nhập khẩu | hoạt động xuất nhập khẩu
tiền đất = tiền sử dụng đất | đấu giá quyền sử dụng đất | đấu giá đất | quyền sử dụng đất | thu từ đất | từ đất | sử dụng đất | giao đất có thu tiền sử dụng đất | đấu giá quyền sử dụng đất ở | thu tiền sử dụng đất | thu đấu giá quyền sử dụng đất | thu từ đấu giá quyền sử dụng đất | thu từ đấu giá đất | thu đấu giá đất | thu tiền đấu giá đất | tiền đấu giá đất | thu tiền đấu giá quyền sử dụng đất | thu tiền từ đấu giá đất
đầu tư công | vốn đầu tư công | nguồn vốn đầu tư công | đầu tư xây dựng cơ bản | vốn đầu tư xây dựng cơ bản | vốn xây dựng cơ bản | dự án đầu tư công
kế hoạch vốn + đầu tư công = kế hoạch đầu tư công | kế hoạch vốn đầu tư công | kế hoạch vốn đầu tư xây dựng cơ bản | kế hoạch vốn xây dựng cơ bản
giải ngân | giá trị giải ngân
vốn | nguồn vốn | số vốn
kế hoạch vốn | vốn kế hoạch
giải ngân + đầu tư công = giải ngân vốn đầu tư | giải ngân kế hoạch vốn đầu tư | giải ngân vốn đầu tư công | giải ngân kế hoạch vốn đầu tư công | giải ngân vốn đầu tư xây dựng cơ bản | giải ngân vốn xây dựng cơ bản | giải ngân vốn đầu tư xây dựng | giải ngân nguồn vốn đầu tư công | giải ngân các nguồn vốn đầu tư | giải ngân xây dựng cơ bản | giải ngân vốn đầu tư các dự án
giá trị sản xuất | giá trị sản xuất ngành | tổng giá trị sản xuất | giá trị ngành | giá trị ngành kinh tế | tổng giá trị ngành kinh tế | giá trị sản xuất ngành kinh tế | giá trị sản xuất một số ngành | giá trị sản xuất ngành chủ yếu | giá trị sản xuất ngành kinh tế chủ yếu | giá trị sản xuất một số ngành chủ yếu
giá trị
thương mại dịch vụ | dịch vụ thương mại
cá nhân
thương mại dịch vụ + du lịch = thương mại dịch vụ du lịch | dịch vụ thương mại du lịch | thương mại du lịch dịch vụ | dịch vụ du lịch thương mại | du lịch thương mại dịch vụ | du lịch dịch vụ thương mại
nông nghiệp | nông lâm nghiệp thủy sản | nông lâm thủy sản | nông nghiệp lâm nghiệp thủy sản | nông nghiệp thủy sản | nông lâm nghiệp | nông nghiệp lâm nghiệp | nông lâm ngư nghiệp | nông lâm ngư | nông ngư nghiệp | nông thủy sản | nông nghiệp lâm thủy sản | nông lâm thủy lợi | nông lâm thủy hải sản | nông lâm nghiệp thủy lợi | sản xuất nông nghiệp | sản xuất nông lâm nghiệp thủy sản | sản xuất nông lâm thủy sản
công nghiệp | công nghiệp tiểu thủ công nghiệp | tiểu thủ công nghiệp công nghiệp | sản xuất công nghiệp | sản xuất công nghiệp tiểu thủ công nghiệp | công nghiệp thủ công nghiệp
tiểu thủ công nghiệp | thủ công nghiệp
công nghiệp + xây dựng = xây dựng công nghiệp | xây dựng tiểu thủ công nghiệp công nghiệp
xây dựng | xây dựng cơ bản
kinh tế | nền kinh tế
bán lẻ | tổng mức bán lẻ | tổng mức bán lẻ hàng hóa | mức bán lẻ hàng hóa | bán lẻ hàng hóa | tổng mức lưu chuyển hàng hóa bán lẻ | lưu chuyển hàng hóa bán lẻ | tổng mức hàng hóa bán lẻ | hàng hóa bán lẻ | tổng mức lưu chuyển hàng hóa
doanh thu dịch vụ | doanh thu dịch vụ tiêu dùng | dịch vụ tiêu dùng
doanh thu + thương mại dịch vụ = doanh thu dịch vụ thương mại | doanh thu thương mại dịch vụ
doanh thu + thương mại dịch vụ + du lịch = doanh thu dịch vụ thương mại du lịch | doanh thu dịch vụ du lịch thương mại
doanh thu | tổng doanh thu
doanh nghiệp | đơn vị doanh nghiệp
thành lập mới | mới thành lập | mới cấp đăng ký kinh doanh | đăng ký kinh doanh thành lập mới | mới đăng ký kinh doanh | đăng ký mới | đăng ký thành lập mới | mới đăng ký | mới đăng ký thành lập | đăng ký kinh doanh mới | cấp mới | mới ra đời | đăng ký thành lập | thành lập | cấp đăng ký thành lập | cấp giấy chứng nhận đăng ký doanh nghiệp | cấp mới giấy chứng nhận đăng ký | gia nhập thị trường
đang hoạt động | hoạt động | hiện hoạt động | đang còn hoạt động | còn hoạt động | đang sản xuất kinh doanh | đang hoạt động sản xuất kinh doanh | hoạt động sản xuất kinh doanh
hộ kinh doanh | hộ kinh doanh cá thể | hộ sản xuất kinh doanh | hộ cá thể kinh doanh | hộ kinh doanh gia đình
hộ nghèo | nghèo | hộ nghèo đa chiều | nghèo đa chiều
hộ cận nghèo | cận nghèo | hộ cận nghèo đa chiều
việc làm | giải quyết việc làm | tạo việc làm | tạo việc | tạo việc làm mới | việc làm mới | tạo mới việc làm | giải quyết được việc làm | tạo thêm việc làm | tạo được việc làm | giải quyết việc làm mới | giải quyết việc làm cho người lao động | tạo việc làm cho người lao động | tạo việc làm mới cho người lao động | giải quyết việc làm mới cho người lao động | lao động có việc làm mới
bảo hiểm y tế | thẻ bảo hiểm y tế
bao phủ bảo hiểm y tế | độ bao phủ bảo hiểm y tế | độ bao phủ bảo hiểm y tế toàn dân | phủ bảo hiểm y tế | bao phủ thẻ bảo hiểm y tế | bao phủ bảo hiểm y tế toàn dân | tham gia bảo hiểm y tế | có thẻ bảo hiểm y tế | có bảo hiểm y tế | người dân tham gia bảo hiểm y tế | người dân có thẻ bảo hiểm y tế | dân số tham gia bảo hiểm y tế | dân số có thẻ bảo hiểm y tế | người tham gia bảo hiểm y tế | dân cư tham gia bảo hiểm y tế | người dân có bảo hiểm y tế | nhân dân tham gia bảo hiểm y tế | bảo hiểm y tế toàn dân | tham gia bảo hiểm y tế toàn dân | người có thẻ bảo hiểm y tế | người dân được cấp thẻ bảo hiểm y tế
người dân | nhân dân
dùng nước sạch | sử dụng nước sạch | cung cấp nước sạch | cấp nước sạch | tiếp cận nước sạch | dùng nguồn nước sạch | sử dụng nguồn nước sạch | tiếp cận nguồn nước sạch | có nước sạch | tiếp cận sử dụng nước sạch
hộ dân | hộ gia đình | hộ | dân cư | hộ dân cư
hộ dân + dùng nước sạch = người dân sử dụng nước sạch | người dân dùng nước sạch | dân số sử dụng nước sạch | dân số dùng nước sạch | người dân được sử dụng nước sạch | dân số được sử dụng nước sạch | người dân được cung cấp nước sạch | dân số được cung cấp nước sạch | người dân tiếp cận nước sạch | người dân có nước sạch
rác thải | rác | rác thải sinh hoạt | rác sinh hoạt | chất thải rắn sinh hoạt | chất thải sinh hoạt | chất thải rắn
thu gom | thu gom vận chuyển | thu gom xử lý | thu gom vận chuyển xử lý | thu gom vận chuyển đi xử lý | vận chuyển
hồ sơ | hồ sơ hành chính | hồ sơ thủ tục hành chính | thủ tục hành chính | hồ sơ giải quyết thủ tục hành chính
giải quyết | đã giải quyết | giải quyết xong | đã giải quyết xong | trả kết quả | trả | đã trả | giải quyết trả kết quả | giải quyết và trả kết quả
giải quyết + hồ sơ = xử lý hồ sơ | hồ sơ đã xử lý | hồ sơ được xử lý
đúng hạn | đúng hạn trước hạn | trước hạn đúng hạn | trước đúng hạn | đúng trước hạn | đúng thời hạn | trước đúng thời hạn | sớm đúng hạn | trước thời hạn đúng thời hạn | đúng hạn trước thời hạn | đảm bảo đúng hạn
tiếp công dân | tiếp dân | tiếp công dân định kỳ | tiếp dân định kỳ
đơn thư | đơn
thu nhập đầu người = thu nhập bình quân đầu người | thu nhập bình quân | thu nhập đầu người | thu nhập bình quân người dân | thu nhập người dân | thu nhập bình quân một người | thu nhập bình quân mỗi người | thu nhập bình quân trên đầu người | thu nhập bình quân trên người | thu nhập trung bình | thu nhập bình quân đầu người năm | thu nhập bình quân người năm | thu nhập bình quân khẩu | thu nhập bình quân đầu người dân | thu nhập bình quân đầu người người dân | thu nhập bình quân nhân khẩu
chỉ số cải cách hành chính | par index | chỉ số par index | chỉ số cải cách hành chính par index | bộ chỉ số cải cách hành chính | chỉ số theo dõi đánh giá cải cách hành chính | chỉ số par
cải cách hành chính
kết nạp đảng viên | kết nạp đảng viên mới | kết nạp mới đảng viên | kết nạp được đảng viên mới | đảng viên mới kết nạp | đảng viên mới được kết nạp | đảng viên được kết nạp | đảng viên mới | phát triển đảng viên | phát triển đảng viên mới | phát triển đảng | kết nạp | kết nạp đảng | kết nạp quần chúng ưu tú | quần chúng ưu tú được kết nạp | quần chúng ưu tú kết nạp | kết nạp quần chúng ưu tú vào đảng | quần chúng ưu tú
cử tri đi bầu | cử tri đi bỏ phiếu | cử tri đi bầu cử | cử tri tham gia bầu cử | cử tri tham gia bỏ phiếu | cử tri bỏ phiếu | cử tri đã bỏ phiếu | cử tri đã đi bầu | cử tri đã đi bỏ phiếu | cử tri đi bỏ phiếu bầu cử | bỏ phiếu | đi bầu | đi bỏ phiếu | đi bầu cử | cử tri thực hiện quyền bầu cử | cử tri tham gia đi bầu | cử tri tham gia bỏ phiếu bầu cử
đến trưa | tính đến trưa | tới trưa | giữa ngày | buổi sáng | tính đến giữa trưa | đến giữa trưa
trường | trường học | trường công lập | trường học công lập | nhà trường
đạt chuẩn quốc gia | chuẩn quốc gia | công nhận đạt chuẩn quốc gia | công nhận chuẩn quốc gia | được công nhận đạt chuẩn quốc gia | đạt trường chuẩn quốc gia
nông thôn mới | chuẩn nông thôn mới | đạt chuẩn nông thôn mới | về đích nông thôn mới | đạt nông thôn mới
sản phẩm ocop | ocop | sản phẩm đạt chuẩn ocop | sản phẩm đạt ocop
4 sao | bốn sao | 4 sao ocop
tặng | nhận | được nhận | được tặng | được tặng thưởng | tặng thưởng | trao tặng | được trao tặng | vinh dự nhận | vinh dự được nhận | vinh dự được tặng
bằng khen | bằng khen thành phố
danh hiệu | danh hiệu thành phố
tập thể lao động xuất sắc
dịch vụ du lịch
dịch vụ
du lịch
thương mại
dân số | quy mô dân số | tổng dân số | dân số trung bình
giáo dục | giáo dục đào tạo | ngành giáo dục đào tạo | ngành giáo dục | sự nghiệp giáo dục | giáo dục và đào tạo
thi đua | phong trào thi đua
bình quân | trung bình | bình quân năm | bình quân hằng năm | bình quân hàng năm | bình quân mỗi năm | trung bình hằng năm | trung bình mỗi năm | mỗi năm
ngoài nhà nước | ngoài quốc doanh | khu vực ngoài nhà nước | khu vực ngoài quốc doanh
kinh tế xã hội
đảng bộ phường | đảng bộ các phường
công nghệ thông tin
kiến nghị | phản ánh | kiến nghị phản ánh | phản ánh kiến nghị | ý kiến kiến nghị | ý kiến phản ánh`

/**
 * Words that make another measure of a name they are added to: "thu ngân sách từ thuế ngoài quốc doanh" is not the
 * revenue, "khu công nghiệp" no industry, "giải ngân vốn vay" not public investment.
 */
export const CHANGERS = `
thu chi | thuế | phí | lệ phí | thu nội địa | nội địa | thường xuyên | sự nghiệp | bổ sung | chuyển nguồn | kết dư | chênh lệch | vượt thu | tiết kiệm chi | tiết kiệm | nợ | nợ đọng | nợ thuế | hụt thu | ngân sách trung ương | ngân sách thành phố | ngân sách xã | ngân sách phường | ngân sách cấp xã | ngân sách cấp phường | chi đầu tư | chi đầu tư phát triển | chi thường xuyên | đầu tư phát triển | thuê đất | thuế đất
trồng trọt | chăn nuôi | lâm nghiệp | thủy sản | thủ công mỹ nghệ | làng nghề | nông nghiệp công nghệ cao | công nghệ cao | ứng dụng công nghệ cao | hecta | héc ta | ha | đất nông nghiệp | đất canh tác | canh tác | diện tích | năng suất | sản lượng | giá trị thu hoạch | gia súc | gia cầm | vật tư nông nghiệp | lao động nông nghiệp | lao động công nghiệp
khu công nghiệp | cụm công nghiệp | công nghiệp hỗ trợ | công nghiệp chế biến | công nghiệp chế tạo | công nghiệp chế biến chế tạo | công nghiệp văn hóa | công nghiệp hóa | chỉ số sản xuất công nghiệp | chỉ số sản xuất | iip | trật tự xây dựng | giấy phép xây dựng | cấp phép xây dựng | đầu tư xây dựng | vật liệu xây dựng | công trình xây dựng | xây dựng nông thôn mới | xây dựng đảng
giá trị tăng thêm | giá trị gia tăng | tổng sản phẩm | grdp | gdp | giá trị xuất khẩu | xuất khẩu | nhập khẩu | kim ngạch xuất khẩu | kim ngạch | vốn đầu tư toàn xã hội | toàn xã hội | vốn đăng ký | vốn điều lệ | fdi | nước ngoài | tổng mức đầu tư | tín dụng | dư nợ | vốn vay | vay | cho vay | vay ưu đãi | chính sách xã hội | oda | vốn oda | chương trình mục tiêu quốc gia | mục tiêu quốc gia | hỗ trợ | trái phiếu | huy động vốn | giải phóng mặt bằng
kinh tế số | kinh tế tập thể | kinh tế hợp tác | kinh tế tư nhân | kinh tế trang trại | kinh tế ban đêm | kinh tế đêm | kinh tế tuần hoàn | hợp tác xã | thương mại điện tử | dịch vụ công | dịch vụ công trực tuyến | trực tuyến | trực tiếp | dịch vụ môi trường | dịch vụ nông nghiệp | vận tải | khách du lịch | khách sạn | lượt khách | siêu thị | chợ | xuất nhập cảnh
ngừng hoạt động | tạm ngừng | tạm ngừng hoạt động | dừng hoạt động | tạm dừng | giải thể | phá sản | quay trở lại hoạt động | trở lại hoạt động | vi phạm | thanh tra | kiểm tra | khảo sát | nợ bảo hiểm | vốn nước ngoài | nhỏ vừa | vừa nhỏ | khởi nghiệp | đổi mới sáng tạo | người lao động | công nhân | thành viên | hội viên | nông dân | viên chức | cán bộ
thoát nghèo | giảm nghèo | tái nghèo | phát sinh | cận | người có công | dân tộc | khuyết tật | mức sống trung bình | làm nông nghiệp
có việc làm | giới thiệu việc làm | tư vấn việc làm | giao dịch việc làm | phiên giao dịch việc làm | sàn giao dịch việc làm | nghỉ việc | mất việc | thất nghiệp | đào tạo nghề | học nghề | xuất khẩu lao động | chưa có việc làm | thiếu việc làm
bảo hiểm xã hội | bảo hiểm thất nghiệp | bảo hiểm tự nguyện | học sinh | sinh viên | trẻ em | người cao tuổi | phụ nữ | khám chữa bệnh | hợp vệ sinh | nước thải | chất thải nguy hại | chất thải y tế | phân loại tại nguồn | tái chế
quá hạn | trễ hạn | chậm hạn | chậm | trước hạn | đang giải quyết | đang xử lý | đang | chưa | không | thiếu | chưa giải quyết | tồn đọng | rút | từ chối | trong hạn | còn trong hạn | tiếp nhận mới | bưu chính | số hóa | liên thông | đất đai | hộ tịch | chứng thực | khiếu nại | tố cáo | khiếu nại tố cáo | lượt người
chỉ số hài lòng | mức độ hài lòng | hài lòng | sipas | ddci | pci | papi | năng lực cạnh tranh | chuyển đổi số | ict | dti | cải cách thủ tục hành chính | cải cách chế độ công vụ | minh bạch
mầm non | tiểu học | trung học cơ sở | trung học phổ thông | mức độ | mức độ 1 | mức độ 2 | trạm y tế | tư thục | ngoài công lập | chuẩn quốc gia về y tế | quốc gia về y tế | học sinh giỏi | giáo viên | giáo viên giỏi | tốt nghiệp | đỗ
kết nạp đoàn viên | kết nạp hội viên | đoàn viên | tổ chức đảng | chi bộ | khai trừ | kỷ luật | dự bị | chính thức | đảng viên | nữ | thủ tướng | thủ tướng chính phủ | chính phủ | bộ trưởng | nhà nước khen | giấy khen | huân chương | cờ thi đua | chiến sĩ thi đua | anh hùng
3 sao | ba sao | 5 sao | năm sao | tiềm năng | làng | thôn | nâng cao | kiểu mẫu | hội đồng nhân dân | quốc hội | đại biểu | nam nữ | thường trú | tạm trú | nội đô | mật độ | cơ học | tự nhiên
giảm | vượt | dự toán | kế hoạch | mục tiêu | nhu cầu | thất thu | truy thu | thu hồi | cho thuê | trung ương | phi nông nghiệp | khách | đơn vị | lợi nhuận | nộp ngân sách | nộp | đóng góp | mua sắm | bán | thu phí | lương | trồng | đầu tư | ngoài ngân sách | xã hội hóa | công ích | dự phòng`

/** Extras that leave a measure what it is: at district level production is that of firms the district
 * manages, and sectors are measured by their production value. */
export const BENIGN: Readonly<Record<string, readonly string[]>> = {
  'giá trị sản xuất': ['ngoài nhà nước'],
  chi: ['quận huyện'],
  'giải ngân': ['vốn', 'kế hoạch vốn'],
  'tiền đất': ['thu'],
  'ngoài nhà nước': ['đang hoạt động'],
  'công nghiệp': ['giá trị sản xuất'], 'xây dựng': ['giá trị sản xuất'], 'nông nghiệp': ['giá trị sản xuất'], 'thương mại dịch vụ': ['giá trị sản xuất'], 'dịch vụ': ['giá trị sản xuất'],
}

/** "Giá trị" before one of these is production value. */
export const SECTORS: readonly string[] = ['thương mại dịch vụ', 'nông nghiệp', 'công nghiệp', 'xây dựng', 'dịch vụ']

/** "Dự toán thu ngân sách" is no revenue, but a target of it. */
export const PLANNED: ReadonlySet<string> = new Set(['dự toán', 'kế hoạch', 'mục tiêu'])

/** What changes a level only ("giảm 40 hộ nghèo"): a rate or growth is told with such verbs anyway. */
export const LEVELLED: ReadonlySet<string> = new Set(['giảm', 'vượt', ...PLANNED])
