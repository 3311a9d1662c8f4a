/** Lines with "|" or tabs that are no tables of results. */
export const NO_TABLES: ReadonlyArray<{ readonly why: string; readonly text: string }> = [
  { why: 'a menu and a dateline', text: 'Trang chủ | Tin tức\n05/10/2023 | Thu Hà' },
  { why: 'a dateline with a count of comments', text: 'Trang chủ | Tin tức\n20/07/2021 15:21 | 0' },
  { why: 'visitors of the page', text: 'Thống kê truy cập\n\nHôm nay | 1.234\nHôm qua | 2.345\nTổng lượt truy cập | 9.999.999' },
  { why: 'the price of gold', text: 'Giá vàng hôm nay\n\nLoại | Mua vào | Bán ra\nSJC | 74.500 | 75.200\nPNJ | 74.300 | 75.100' },
  { why: 'a week of meetings', text: 'Thứ | Thời gian | Nội dung | Địa điểm\n2 | 08:00 | Họp giao ban | Phòng 201\n3 | 14:00 | Kiểm tra xã | Xã Đồng Lúa' },
  { why: 'documents', text: 'STT | Số văn bản | Ngày ban hành | Trích yếu\n1 | 123/QĐ-UBND | 05/01/2023 | Về việc thu ngân sách\n2 | 45/KH-UBND | 12/02/2023 | Kế hoạch năm' },
  { why: 'telephones', text: 'Đơn vị | Điện thoại\nPhòng Nội vụ | 02438251234\nPhòng Tư pháp | 02438251235' },
  { why: 'delegates and their years of birth', text: 'STT\tHọ và tên\tNăm sinh\n1\tNguyễn Văn Sen\t1970\n2\tTrần Thị Hồng\t1982' },
  { why: 'the size of communes', text: 'Xã | Diện tích tự nhiên (km2) | Dân số (người)\nĐồng Lúa | 12,5 | 8.400\nBến Nước | 9,1 | 7.300' },
  { why: 'one line', text: 'Thu ngân sách | 812 tỷ đồng' },
  { why: 'cells without figures', text: 'Chỉ tiêu | Kế hoạch | Thực hiện\nThu ngân sách | - | …\nChi ngân sách | x | n/a' },
  { why: 'indented paragraphs', text: '\tHuyện họp sơ kết.\n\tHội nghị kết thúc.' },
]
