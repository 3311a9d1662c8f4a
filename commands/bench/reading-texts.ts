/** Reports as newspapers write them, for measuring. Districts, people and figures are invented. */
export const NEWS: readonly string[] = [
  `Quận Hồng Sen: Kinh tế 6 tháng đầu năm giữ đà tăng trưởng

Minh Châu - 04/07/2024 | 09:20

Sáng 3/7, Ban Chấp hành Đảng bộ quận Hồng Sen tổ chức Hội nghị lần thứ 19, đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm và bàn nhiệm vụ trọng tâm 6 tháng cuối năm 2024. Bí thư Quận ủy chủ trì hội nghị.

Báo cáo tại hội nghị cho biết, ngay từ đầu năm, cấp ủy, chính quyền từ quận đến cơ sở đã bám sát chương trình công tác, tập trung tháo gỡ khó khăn cho doanh nghiệp và người dân. Nhờ đó, tình hình kinh tế - xã hội của quận tiếp tục chuyển biến tích cực, nhiều lĩnh vực đạt kết quả cao hơn cùng kỳ.

Sáu tháng đầu năm, tổng giá trị sản xuất trên địa bàn ước đạt 17.905 tỷ đồng, tăng 8,9% so với cùng kỳ năm 2023. Thu ngân sách nhà nước đạt 2.861 tỷ đồng, bằng 57,3% dự toán thành phố giao. Trong 6 tháng, quận cấp mới đăng ký cho 742 hộ kinh doanh, tăng 6%.

Công tác cải cách hành chính được quan tâm chỉ đạo. Bộ phận một cửa các cấp tiếp nhận 48.310 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 99,6%. Chỉ số cải cách hành chính năm 2023 của quận xếp thứ 6/30 quận, huyện, thị xã, tăng 3 bậc so với năm 2022.

Kết luận hội nghị, Bí thư Quận ủy đề nghị các đơn vị rà soát từng chỉ tiêu, phấn đấu hoàn thành thu ngân sách cả năm 5.120 tỷ đồng; chủ động phòng, chống thiên tai, bảo đảm an ninh trật tự trên địa bàn.
`,
  `Xã Bến Lúa đón nhận danh hiệu nông thôn mới nâng cao

Tối 18/11, tại sân vận động trung tâm, Đảng ủy, HĐND, UBND xã Bến Lúa (huyện Sông Mai) tổ chức lễ công bố quyết định của thành phố công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2022.

Là xã thuần nông nằm ở phía nam huyện, Bến Lúa có hơn 2.300 hộ dân. Sau bốn năm thực hiện chương trình, bộ mặt làng quê đổi thay rõ nét, đường làng ngõ xóm được bê tông hóa, trường học và trạm y tế được xây dựng khang trang. Người dân đã hiến gần 5.000 m2 đất, đóng góp 12,4 tỷ đồng và hàng nghìn ngày công.

Đến nay, thu nhập bình quân đầu người của xã đạt 73 triệu đồng/người/năm, tỷ lệ hộ nghèo giảm còn 0,32%. Toàn xã có 7 sản phẩm OCOP, trong đó 3 sản phẩm 4 sao. 5/5 thôn giữ vững danh hiệu làng văn hóa.

Phát biểu tại buổi lễ, Chủ tịch UBND huyện Sông Mai biểu dương những nỗ lực của cán bộ và nhân dân trong xã, đồng thời yêu cầu địa phương tiếp tục duy trì các tiêu chí, sớm hoàn thành xã nông thôn mới kiểu mẫu.

Nhân dịp này, UBND huyện tặng Giấy khen cho 8 tập thể và 15 cá nhân có thành tích xuất sắc.
`,
  `Huyện Sông Mai đẩy nhanh tiến độ giải ngân vốn đầu tư công

Ngày 12/9/2023, UBND huyện Sông Mai họp giao ban về tiến độ thực hiện các dự án đầu tư công.

Năm 2023, huyện được giao kế hoạch vốn 1.436 tỷ đồng cho 94 dự án. Tính đến hết tháng 8, toàn huyện giải ngân được 702,5 tỷ đồng, đạt 48,9% kế hoạch, cao hơn cùng kỳ năm trước 5,2%. Nguyên nhân chậm chủ yếu do vướng mắc trong giải phóng mặt bằng và giá vật liệu xây dựng tăng.

Chủ tịch UBND huyện giao Ban Quản lý dự án phối hợp với các xã, thị trấn kiểm đếm, chi trả tiền bồi thường cho người dân, kịp thời báo cáo những việc vượt thẩm quyền. Từ nay đến cuối năm, huyện đặt mục tiêu khởi công thêm 11 dự án và giải ngân hết số vốn được giao.
`,
]

const PLACES = ['Hồng Sen', 'Sông Mai', 'Bến Lúa', 'Đồng Trầm', 'Suối Bạc', 'Lâm Viên', 'Thanh Mai', 'Cẩm Giàng', 'Yên Thủy', 'Phú Lương', 'Hòa Điền', 'Minh Tân', 'Vĩnh Lộc', 'Đại Hưng', 'Tây Phong', 'Quang Lãng']

/**
 * Different reports from a few: other names and figures, sentences in another order. A few texts over and over are cut into
 * words twice as fast as as many different ones, for the processor learns them by heart.
 *
 * @param texts whose sentences are used
 * @param rounds how many reports are made of each text
 */
export function varied(texts: readonly string[], rounds: number): string[] {
  let state = 12_345
  const pick = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const sentences = texts.flatMap((text) => text.split('\n').slice(4).join('\n').split(/(?<=[.;])\s/)).filter((sentence) => sentence.length > 40)
  return Array.from({ length: rounds }, () => texts).flat().map((text) => {
    const [from, to] = [PLACES[pick(3)]!, PLACES[pick(PLACES.length)]!]
    const lines = text.split('\n').map((line) => (line.length > 120 ? line.split(/(?<=[.;])\s/).map((sentence) => (pick(3) === 0 ? sentences[pick(sentences.length)]! : sentence)).join(' ') : line))
    return lines.join('\n').replaceAll(from, to).replace(/\d(?=\d{0,2}(?:[.,]\d{1,3})?(?:%| tỷ| hồ sơ| hộ))/g, () => String(1 + pick(9)))
  })
}
