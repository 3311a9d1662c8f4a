/**
 * Names of the districts, towns and cities of Viet Nam outside Hà Nội at the end of the district level (30 June 2025), by
 * province, as the list of administrative units of the General Statistics Office had them. Reports name them without
 * "huyện" or "thị xã" too. Those of one syllable are left out: a capital alone says nothing.
 */
const BY_PROVINCE = `
An Giang: Long Xuyên, Châu Đốc, Tân Châu, Tịnh Biên, An Phú, Châu Phú, Châu Thành, Chợ Mới, Phú Tân, Thoại Sơn, Tri Tôn
Bà Rịa - Vũng Tàu: Bà Rịa, Vũng Tàu, Phú Mỹ, Châu Đức, Côn Đảo, Long Đất, Long Điền, Đất Đỏ, Xuyên Mộc
Bắc Giang: Việt Yên, Chũ, Hiệp Hòa, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Tân Yên, Yên Dũng, Yên Thế
Bắc Kạn: Ba Bể, Bạch Thông, Chợ Đồn, Na Rì, Ngân Sơn, Pác Nặm
Bạc Liêu: Giá Rai, Đông Hải, Hòa Bình, Hồng Dân, Phước Long, Vĩnh Lợi
Bắc Ninh: Từ Sơn, Quế Võ, Thuận Thành, Gia Bình, Lương Tài, Tiên Du, Yên Phong
Bến Tre: Ba Tri, Bình Đại, Chợ Lách, Giồng Trôm, Mỏ Cày Bắc, Mỏ Cày Nam, Thạnh Phú
Bình Định: Quy Nhơn, An Nhơn, Hoài Nhơn, An Lão, Hoài Ân, Phù Cát, Phù Mỹ, Tây Sơn, Tuy Phước, Vân Canh, Vĩnh Thạnh
Bình Dương: Thủ Dầu Một, Bến Cát, Dĩ An, Tân Uyên, Thuận An, Bàu Bàng, Bắc Tân Uyên, Dầu Tiếng, Phú Giáo
Bình Phước: Đồng Xoài, Bình Long, Chơn Thành, Bù Đăng, Bù Đốp, Bù Gia Mập, Đồng Phú, Hớn Quản, Lộc Ninh, Phú Riềng
Bình Thuận: Phan Thiết, La Gi, Bắc Bình, Đức Linh, Hàm Tân, Hàm Thuận Bắc, Hàm Thuận Nam, Phú Quý, Tánh Linh, Tuy Phong
Cà Mau: Cái Nước, Đầm Dơi, Năm Căn, Ngọc Hiển, Thới Bình, Trần Văn Thời, U Minh
Cần Thơ: Bình Thủy, Cái Răng, Ninh Kiều, Ô Môn, Thốt Nốt, Cờ Đỏ, Phong Điền, Thới Lai
Cao Bằng: Bảo Lạc, Bảo Lâm, Hà Quảng, Hạ Lang, Hòa An, Nguyên Bình, Quảng Hòa, Thạch An, Trùng Khánh
Đà Nẵng: Cẩm Lệ, Hải Châu, Liên Chiểu, Ngũ Hành Sơn, Sơn Trà, Thanh Khê, Hòa Vang, Hoàng Sa
Đắk Lắk: Buôn Ma Thuột, Buôn Hồ, Buôn Đôn, Cư Kuin, Cư M'gar, Ea H'leo, Ea Kar, Ea Súp, Krông Ana, Krông Bông, Krông Búk, Krông Năng, Krông Pắc, M'Đrắk
Đắk Nông: Gia Nghĩa, Cư Jút, Đắk Glong, Đắk Mil, Đắk R'lấp, Đắk Song, Krông Nô, Tuy Đức
Điện Biên: Điện Biên Phủ, Mường Lay, Điện Biên Đông, Mường Ảng, Mường Chà, Mường Nhé, Nậm Pồ, Tủa Chùa, Tuần Giáo
Đồng Nai: Biên Hòa, Long Khánh, Cẩm Mỹ, Định Quán, Long Thành, Nhơn Trạch, Tân Phú, Thống Nhất, Trảng Bom, Vĩnh Cửu, Xuân Lộc
Đồng Tháp: Cao Lãnh, Hồng Ngự, Sa Đéc, Lai Vung, Lấp Vò, Tam Nông, Tân Hồng, Thanh Bình, Tháp Mười
Gia Lai: An Khê, Ayun Pa, Chư Păh, Chư Prông, Chư Pưh, Chư Sê, Đak Đoa, Đak Pơ, Đức Cơ, Ia Grai, Ia Pa, Kbang, Kông Chro, Krông Pa, Mang Yang, Phú Thiện
Hà Giang: Bắc Mê, Bắc Quang, Đồng Văn, Hoàng Su Phì, Mèo Vạc, Quản Bạ, Quang Bình, Vị Xuyên, Xín Mần, Yên Minh
Hà Nam: Phủ Lý, Duy Tiên, Kim Bảng, Bình Lục, Lý Nhân, Thanh Liêm
Hà Tĩnh: Hồng Lĩnh, Kỳ Anh, Can Lộc, Cẩm Xuyên, Đức Thọ, Hương Khê, Hương Sơn, Lộc Hà, Nghi Xuân, Thạch Hà, Vũ Quang
Hải Dương: Chí Linh, Kinh Môn, Bình Giang, Cẩm Giàng, Gia Lộc, Kim Thành, Nam Sách, Ninh Giang, Thanh Hà, Thanh Miện, Tứ Kỳ
Hải Phòng: Đồ Sơn, Dương Kinh, Hải An, Hồng Bàng, Kiến An, Lê Chân, Ngô Quyền, An Dương, Thủy Nguyên, An Lão, Bạch Long Vĩ, Cát Hải, Kiến Thụy, Tiên Lãng, Vĩnh Bảo
Hậu Giang: Vị Thanh, Ngã Bảy, Long Mỹ, Châu Thành A, Phụng Hiệp, Vị Thủy
Hòa Bình: Cao Phong, Đà Bắc, Kim Bôi, Lạc Sơn, Lạc Thủy, Lương Sơn, Mai Châu, Tân Lạc, Yên Thủy
Hồ Chí Minh: Thủ Đức, Bình Tân, Bình Thạnh, Gò Vấp, Phú Nhuận, Tân Bình, Tân Phú, Bình Chánh, Cần Giờ, Củ Chi, Hóc Môn, Nhà Bè
Hưng Yên: Mỹ Hào, Ân Thi, Khoái Châu, Kim Động, Phù Cừ, Tiên Lữ, Văn Giang, Văn Lâm, Yên Mỹ
Khánh Hòa: Nha Trang, Cam Ranh, Ninh Hòa, Cam Lâm, Diên Khánh, Khánh Sơn, Khánh Vĩnh, Trường Sa, Vạn Ninh
Kiên Giang: Rạch Giá, Hà Tiên, Phú Quốc, An Biên, An Minh, Giang Thành, Giồng Riềng, Gò Quao, Hòn Đất, Kiên Hải, Kiên Lương, Tân Hiệp, U Minh Thượng, Vĩnh Thuận
Kon Tum: Đăk Glei, Đăk Hà, Đăk Tô, Ia H'Drai, Kon Plông, Kon Rẫy, Ngọc Hồi, Sa Thầy, Tu Mơ Rông
Lai Châu: Mường Tè, Nậm Nhùn, Phong Thổ, Sìn Hồ, Tam Đường, Tân Uyên, Than Uyên
Lâm Đồng: Đà Lạt, Bảo Lộc, Bảo Lâm, Cát Tiên, Di Linh, Đạ Huoai, Đạ Tẻh, Đam Rông, Đơn Dương, Đức Trọng, Lạc Dương, Lâm Hà
Lạng Sơn: Bắc Sơn, Bình Gia, Cao Lộc, Chi Lăng, Đình Lập, Hữu Lũng, Lộc Bình, Tràng Định, Văn Lãng, Văn Quan
Lào Cai: Sa Pa, Bắc Hà, Bảo Thắng, Bảo Yên, Bát Xát, Mường Khương, Si Ma Cai, Văn Bàn
Long An: Tân An, Kiến Tường, Bến Lức, Cần Đước, Cần Giuộc, Đức Hòa, Đức Huệ, Mộc Hóa, Tân Hưng, Tân Thạnh, Tân Trụ, Thạnh Hóa, Thủ Thừa, Vĩnh Hưng
Nam Định: Giao Thủy, Hải Hậu, Mỹ Lộc, Nam Trực, Nghĩa Hưng, Trực Ninh, Vụ Bản, Xuân Trường, Ý Yên
Nghệ An: Cửa Lò, Hoàng Mai, Thái Hòa, Anh Sơn, Con Cuông, Diễn Châu, Đô Lương, Hưng Nguyên, Kỳ Sơn, Nam Đàn, Nghi Lộc, Nghĩa Đàn, Quế Phong, Quỳ Châu, Quỳ Hợp, Quỳnh Lưu, Tân Kỳ, Thanh Chương, Tương Dương, Yên Thành
Ninh Bình: Tam Điệp, Hoa Lư, Gia Viễn, Kim Sơn, Nho Quan, Yên Khánh, Yên Mô
Ninh Thuận: Phan Rang, Phan Rang - Tháp Chàm, Bác Ái, Ninh Hải, Ninh Phước, Ninh Sơn, Thuận Bắc, Thuận Nam
Phú Thọ: Việt Trì, Cẩm Khê, Đoan Hùng, Hạ Hòa, Lâm Thao, Phù Ninh, Tam Nông, Tân Sơn, Thanh Ba, Thanh Sơn, Thanh Thủy, Yên Lập
Phú Yên: Tuy Hòa, Đông Hòa, Sông Cầu, Đồng Xuân, Phú Hòa, Sông Hinh, Sơn Hòa, Tây Hòa, Tuy An
Quảng Bình: Đồng Hới, Ba Đồn, Bố Trạch, Lệ Thủy, Minh Hóa, Quảng Ninh, Quảng Trạch, Tuyên Hóa
Quảng Nam: Hội An, Tam Kỳ, Điện Bàn, Bắc Trà My, Duy Xuyên, Đại Lộc, Đông Giang, Hiệp Đức, Nam Giang, Nam Trà My, Nông Sơn, Núi Thành, Phú Ninh, Phước Sơn, Quế Sơn, Tây Giang, Thăng Bình, Tiên Phước
Quảng Ngãi: Đức Phổ, Ba Tơ, Bình Sơn, Lý Sơn, Minh Long, Mộ Đức, Nghĩa Hành, Sơn Hà, Sơn Tây, Sơn Tịnh, Trà Bồng, Tư Nghĩa
Quảng Ninh: Hạ Long, Cẩm Phả, Móng Cái, Uông Bí, Đông Triều, Quảng Yên, Ba Chẽ, Bình Liêu, Cô Tô, Đầm Hà, Hải Hà, Tiên Yên, Vân Đồn
Quảng Trị: Đông Hà, Cam Lộ, Cồn Cỏ, Đa Krông, Gio Linh, Hải Lăng, Hướng Hóa, Triệu Phong, Vĩnh Linh
Sóc Trăng: Ngã Năm, Vĩnh Châu, Cù Lao Dung, Kế Sách, Long Phú, Mỹ Tú, Mỹ Xuyên, Thạnh Trị, Trần Đề
Sơn La: Mộc Châu, Bắc Yên, Mai Sơn, Mường La, Phù Yên, Quỳnh Nhai, Sông Mã, Sốp Cộp, Thuận Châu, Vân Hồ, Yên Châu
Tây Ninh: Hòa Thành, Trảng Bàng, Bến Cầu, Dương Minh Châu, Gò Dầu, Tân Biên
Thái Bình: Đông Hưng, Hưng Hà, Kiến Xương, Quỳnh Phụ, Thái Thụy, Tiền Hải, Vũ Thư
Thái Nguyên: Sông Công, Phổ Yên, Đại Từ, Định Hóa, Đồng Hỷ, Phú Bình, Phú Lương, Võ Nhai
Thanh Hóa: Bỉm Sơn, Sầm Sơn, Nghi Sơn, Bá Thước, Cẩm Thủy, Đông Sơn, Hà Trung, Hậu Lộc, Hoằng Hóa, Lang Chánh, Mường Lát, Nga Sơn, Ngọc Lặc, Như Thanh, Như Xuân, Nông Cống, Quan Hóa, Quan Sơn, Quảng Xương, Thạch Thành, Thiệu Hóa, Thọ Xuân, Thường Xuân, Triệu Sơn, Vĩnh Lộc, Yên Định
Thừa Thiên Huế: Hương Thủy, Hương Trà, A Lưới, Nam Đông, Phong Điền, Phú Lộc, Phú Vang, Quảng Điền, Phú Xuân, Thuận Hóa
Tiền Giang: Mỹ Tho, Cai Lậy, Gò Công, Cái Bè, Chợ Gạo, Gò Công Đông, Gò Công Tây, Tân Phú Đông, Tân Phước
Trà Vinh: Duyên Hải, Càng Long, Cầu Kè, Cầu Ngang, Tiểu Cần, Trà Cú
Tuyên Quang: Chiêm Hóa, Hàm Yên, Lâm Bình, Na Hang, Sơn Dương, Yên Sơn
Vĩnh Long: Bình Minh, Bình Tân, Long Hồ, Mang Thít, Tam Bình, Trà Ôn, Vũng Liêm
Vĩnh Phúc: Phúc Yên, Vĩnh Yên, Bình Xuyên, Lập Thạch, Sông Lô, Tam Đảo, Tam Dương, Vĩnh Tường, Yên Lạc
Yên Bái: Nghĩa Lộ, Lục Yên, Mù Cang Chải, Trạm Tấu, Trấn Yên, Văn Chấn, Văn Yên, Yên Bình
`

/** Names without repeats; a province of the same name ("Quảng Ninh" of Quảng Bình) stays the province. */
export const DISTRICTS: readonly string[] = [...new Set(BY_PROVINCE.trim().split('\n').flatMap((line) => line.slice(line.indexOf(': ') + 2).split(', ')))]
