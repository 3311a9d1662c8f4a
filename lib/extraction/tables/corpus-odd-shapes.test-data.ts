import type { TableCase } from './corpus-tables.test-data'

/** Heads of two rows, sub-rows, axes changed, short forms, numbers with faults. */
export const ODD_TABLES: readonly TableCase[] = [
  {
    why: 'a bare ratio behind plan and result, one measure named above',
    text: `Giải ngân vốn đầu tư công huyện Lúa Vàng 9 tháng năm 2023 (ĐVT: tỷ đồng)

Nguồn vốn | Kế hoạch vốn | Đã giải ngân | Tỷ lệ (%)
Ngân sách huyện | 610,2 | 455 | 74,6
Tổng cộng | 1.130,2 | 756,5 | 66,9`,
    reads: `
610,2 → plan level 610.2e9 đồng · Lúa Vàng 2023 · Giải ngân vốn đầu tư công - ngân sách huyện
455 → level 455e9 đồng · Lúa Vàng 2023-01-01/P9M · Giải ngân vốn đầu tư công - ngân sách huyện
74,6 → plan_ratio 74.6 % · Lúa Vàng 2023-01-01/P9M · plan · Giải ngân vốn đầu tư công - ngân sách huyện
1.130,2 → plan level 1130.2e9 đồng · Lúa Vàng 2023 · Giải ngân vốn đầu tư công
756,5 → level 756.5e9 đồng · Lúa Vàng 2023-01-01/P9M · Giải ngân vốn đầu tư công
66,9 → plan_ratio 66.9 % · Lúa Vàng 2023-01-01/P9M · plan · Giải ngân vốn đầu tư công
`,
  },
  {
    why: 'units in the cells, cells without a figure',
    text: `Kết quả 9 tháng năm 2023 huyện Lúa Vàng

Chỉ tiêu | Kế hoạch | Thực hiện | TH/KH (%)
Xã đạt chuẩn NTM nâng cao | 12 xã | 10/12 | 83,3
Thu ngân sách | 900 tỷ đồng | 812,5 tỷ đồng | 90,3%
Thu hút FDI | 5 triệu USD | … | n/a`,
    reads: `
12 xã → plan level 12 xã · Lúa Vàng 2023 · Xã đạt chuẩn NTM nâng cao
10/12 → completion 10/12 xã · Lúa Vàng 2023-01-01/P9M · Xã đạt chuẩn NTM nâng cao
83,3 → plan_ratio 83.3 % · Lúa Vàng 2023-01-01/P9M · plan · Xã đạt chuẩn NTM nâng cao
900 tỷ đồng → plan level 900e9 đồng · Lúa Vàng 2023 · Thu ngân sách
812,5 tỷ đồng → level 812.5e9 đồng · Lúa Vàng 2023-01-01/P9M · Thu ngân sách
90,3% → plan_ratio 90.3 % · Lúa Vàng 2023-01-01/P9M · plan · Thu ngân sách
5 triệu USD → plan level 5e6 USD · Lúa Vàng 2023 · Thu hút FDI
`,
  },
  {
    why: 'areas as columns',
    text: `Huyện Lúa Vàng năm 2022

Chỉ tiêu | Xã Đồng Lúa | Xã Bến Nước | Toàn huyện
Hộ nghèo (hộ) | 12 | 9 | 210
Tỷ lệ hộ nghèo (%) | 0,8 | 0,5 | 0,62`,
    reads: `
12 → level 12 hộ · Đồng Lúa 2022 · Hộ nghèo
9 → level 9 hộ · Bến Nước 2022 · Hộ nghèo
210 → level 210 hộ · Lúa Vàng 2022 · Hộ nghèo
0,8 → share 0.8 % · Đồng Lúa 2022 · Tỷ lệ hộ nghèo
0,5 → share 0.5 % · Bến Nước 2022 · Tỷ lệ hộ nghèo
0,62 → share 0.62 % · Lúa Vàng 2022 · Tỷ lệ hộ nghèo
`,
  },
  {
    why: 'sectors under groups of periods',
    text: `Huyện Lúa Vàng: 9 tháng đầu năm 2023

Ngành | Giá trị sản xuất (tỷ đồng) | | Cơ cấu (%) |
 | 9 tháng 2022 | 9 tháng 2023 | 9 tháng 2022 | 9 tháng 2023
Nông nghiệp | 1.620 | 1.702 | 19,2 | 18,7
Tổng số | 4.220 | 4.532 | 100 | 100`,
    reads: `
1.620 → level 1620e9 đồng · Lúa Vàng 2022-01-01/P9M · Giá trị sản xuất nông nghiệp
1.702 → level 1702e9 đồng · Lúa Vàng 2023-01-01/P9M · Giá trị sản xuất nông nghiệp
19,2 → share 19.2 % · Lúa Vàng 2022-01-01/P9M · Cơ cấu nông nghiệp
18,7 → share 18.7 % · Lúa Vàng 2023-01-01/P9M · Cơ cấu nông nghiệp
4.220 → level 4220e9 đồng · Lúa Vàng 2022-01-01/P9M · Giá trị sản xuất
4.532 → level 4532e9 đồng · Lúa Vàng 2023-01-01/P9M · Giá trị sản xuất
`,
  },
  {
    why: 'short forms, a month beside the months so far',
    text: `Biểu kết quả tháng 9 và 9 tháng năm 2023 huyện Lúa Vàng

Chỉ tiêu	ĐVT	Tháng 9	9T/2023	KH 2023	% KH	% CK
Thu ngân sách	Tr.đ	95.000	812.300	900.000	90,3	102,8
Việc làm mới	Người	310	2.845	3.000	94,8	97,2`,
    reads: `
95.000 → level 95000e6 đồng · Lúa Vàng 2023-M09 · Thu ngân sách
812.300 → level 812300e6 đồng · Lúa Vàng 2023-01-01/P9M · Thu ngân sách
900.000 → plan level 900000e6 đồng · Lúa Vàng 2023 · Thu ngân sách
90,3 → plan_ratio 90.3 % · Lúa Vàng 2023-01-01/P9M · plan · Thu ngân sách
102,8 → plan_ratio 102.8 % · Lúa Vàng 2023-01-01/P9M · same_period_last_year · Thu ngân sách
310 → level 310 người · Lúa Vàng 2023-M09 · Việc làm mới
2.845 → level 2845 người · Lúa Vàng 2023-01-01/P9M · Việc làm mới
3.000 → plan level 3000 người · Lúa Vàng 2023 · Việc làm mới
94,8 → plan_ratio 94.8 % · Lúa Vàng 2023-01-01/P9M · plan · Việc làm mới
97,2 → plan_ratio 97.2 % · Lúa Vàng 2023-01-01/P9M · same_period_last_year · Việc làm mới
`,
  },
  {
    why: 'plan and result as rows, areas as columns',
    text: `Các quận năm 2022

 | Quận Hoa Ban | Quận Nam Khê
Kế hoạch thu (tỷ đồng) | 900 | 700
Thực hiện thu (tỷ đồng) | 955 | 690
Tỷ lệ thực hiện so với kế hoạch (%) | 106,1 | 98,6`,
    reads: `
900 → plan level 900e9 đồng · Hoa Ban 2022 · Thu
700 → plan level 700e9 đồng · Nam Khê 2022 · Thu
955 → level 955e9 đồng · Hoa Ban 2022 · Thu
690 → level 690e9 đồng · Nam Khê 2022 · Thu
106,1 → plan_ratio 106.1 % · Hoa Ban 2022 · plan · Thu
98,6 → plan_ratio 98.6 % · Nam Khê 2022 · plan · Thu
`,
  },
  {
    why: 'two plans, an estimate of the year, ratios of the estimate',
    text: `Huyện Lúa Vàng: thu ngân sách 2023

Nội dung | Dự toán TP giao | Dự toán huyện giao | Ước TH cả năm | % so DT TP giao | % so DT huyện giao | So với TH 2022 (%)
Thu NSNN trên địa bàn (triệu đồng) | 900.000 | 1.200.000 | 1.080.000 | 120,0 | 90,0 | 111,5`,
    reads: `
900.000 → plan level 900000e6 đồng · Lúa Vàng 2023 · Thu NSNN trên địa bàn
1.200.000 → plan level 1200000e6 đồng · Lúa Vàng 2023 · Thu NSNN trên địa bàn
1.080.000 → level 1080000e6 đồng · Lúa Vàng 2023 · ước · Thu NSNN trên địa bàn
120,0 → plan_ratio 120 % · Lúa Vàng 2023 · plan ước · Thu NSNN trên địa bàn
90,0 → plan_ratio 90 % · Lúa Vàng 2023 · plan ước · Thu NSNN trên địa bàn
111,5 → plan_ratio 111.5 % · Lúa Vàng 2023 · previous_year ước · Thu NSNN trên địa bàn
`,
  },
  {
    why: 'sub-rows, a section between the rows, population left out',
    text: `Huyện Lúa Vàng: kết quả 6 tháng đầu năm 2024

TT | Nội dung | ĐVT | Kết quả
1 | Lúa |  | 
 | - Diện tích | ha | 5.230
2 | Tổng đàn lợn | con | 45.300
2.1 | Trong đó: lợn nái | con | 4.100
3 | Dân số trung bình | người | 210.300
4 | Khách du lịch | nghìn lượt | 310,5
II. VĂN HÓA - XÃ HỘI
6 | Giảm số hộ nghèo | hộ | 45
7 | Xếp thứ CCHC | Thứ | 7/30`,
    reads: `
5.230 → level 5230 ha · Lúa Vàng 2024-S1 · Diện tích lúa
45.300 → level 45300 con · Lúa Vàng 2024-S1 · Tổng đàn lợn
4.100 → level 4100 con · Lúa Vàng 2024-S1 · Đàn lợn nái
310,5 → level 310.5e3 lượt · Lúa Vàng 2024-S1 · Khách du lịch
45 → growth -45 hộ · Lúa Vàng 2024-S1 · Giảm số hộ nghèo
7/30 → rank 7/30 hạng · Lúa Vàng 2024-S1 · Xếp thứ CCHC
`,
  },
  {
    why: 'scores of an index, the total under the index\'s own name',
    text: `Xếp hạng chỉ số cải cách hành chính năm 2022 của các xã, phường

| Thứ hạng | Xã, phường | Điểm thẩm định | Tổng điểm |
|---|---|---|---|
| 1 | Phường Bến Nước | 65,2 | 92,3 |
| 3 | Xã Cầu Tre | 62 | 87,75 |`,
    reads: `
1 → rank 1 hạng · Bến Nước 2022 · Chỉ số cải cách hành chính
65,2 → level 65.2 điểm · Bến Nước 2022 · Chỉ số cải cách hành chính - điểm thẩm định
92,3 → level 92.3 điểm · Bến Nước 2022 · Chỉ số cải cách hành chính
3 → rank 3 hạng · Cầu Tre 2022 · Chỉ số cải cách hành chính
62 → level 62 điểm · Cầu Tre 2022 · Chỉ số cải cách hành chính - điểm thẩm định
87,75 → level 87.75 điểm · Cầu Tre 2022 · Chỉ số cải cách hành chính
`,
  },
  {
    why: 'places with words and arrows of change',
    text: `Huyện Sen Hồng: chỉ số năm 2023

Chỉ số | Điểm | Xếp hạng | Thay đổi so với 2022
PAR INDEX | 92,3 | 5/30 | tăng 2 bậc
SIPAS | 88,15% | thứ 11 | ▼ 3`,
    reads: `
92,3 → level 92.3 điểm · Sen Hồng 2023 · PAR INDEX
5/30 → rank 5/30 hạng · Sen Hồng 2023 · PAR INDEX
tăng 2 bậc → rank_change 2 bậc · Sen Hồng 2023 · previous_year · PAR INDEX
88,15% → share 88.15 % · Sen Hồng 2023 · SIPAS
thứ 11 → rank 11 hạng · Sen Hồng 2023 · SIPAS
▼ 3 → rank_change -3 bậc · Sen Hồng 2023 · previous_year · SIPAS
`,
  },
  {
    why: 'numbers with faults and footnotes',
    text: `Huyện Sen Hồng năm 2022

Chỉ tiêu | ĐVT | Kết quả
Thu ngân sách | tỷ đồng | 1 234,5
Tỷ lệ hộ nghèo | % | 0,6*
Chi ngân sách | tỷ đồng | 1.234.56
Bao phủ BHYT | % | 95.612
Số vụ cháy | vụ |`,
    reads: `
1 234,5 → level 1234.5e9 đồng · Sen Hồng 2022 · ? · Thu ngân sách
0,6* → share 0.6 % · Sen Hồng 2022 · Tỷ lệ hộ nghèo
1.234.56 → level 1234.56e9 đồng · Sen Hồng 2022 · ? · Chi ngân sách
95.612 → share 95.612 % · Sen Hồng 2022 · ? · Bao phủ BHYT
`,
  },
  {
    why: 'villages: their figures are not those of the commune',
    text: `Xã Đồng Lúa: tỷ lệ hộ nghèo qua các năm

Thôn | 2022 | 2023
Thôn Đông | 2,1% | 1,5%
Toàn xã | 2,05% | 1,3%`,
    reads: `
2,1% → share 2.1 % · Thôn Đông 2022 · Tỷ lệ hộ nghèo
1,5% → share 1.5 % · Thôn Đông 2023 · Tỷ lệ hộ nghèo
2,05% → share 2.05 % · Đồng Lúa 2022 · Tỷ lệ hộ nghèo
1,3% → share 1.3 % · Đồng Lúa 2023 · Tỷ lệ hộ nghèo
`,
  },
  {
    why: 'titles repeated over merged cells, a unit in a row of its own, sums since January',
    text: `Sheet1
BIỂU TỔNG HỢP THU NGÂN SÁCH 9 THÁNG NĂM 2023 HUYỆN SEN HỒNG | BIỂU TỔNG HỢP THU NGÂN SÁCH 9 THÁNG NĂM 2023 HUYỆN SEN HỒNG | BIỂU TỔNG HỢP THU NGÂN SÁCH 9 THÁNG NĂM 2023 HUYỆN SEN HỒNG
 |  | Đơn vị tính: triệu đồng
Nội dung | Lũy kế thực hiện | Đạt tỷ lệ % dự toán
Tổng thu | 812.500 | 86,44`,
    reads: `
812.500 → level 812500e6 đồng · Sen Hồng 2023-01-01/P9M · Tổng thu
86,44 → plan_ratio 86.44 % · Sen Hồng 2023-01-01/P9M · plan · Tổng thu
`,
  },
  {
    why: 'blank lines between the rows',
    text: `Huyện Sen Hồng quý I/2024

Chỉ tiêu | Kế hoạch | Thực hiện quý I/2024

Thu ngân sách (tỷ đồng) | 900 | 235,5

Hộ nghèo (hộ) | 80 | 95`,
    reads: `
900 → plan level 900e9 đồng · Sen Hồng 2024 · Thu ngân sách
235,5 → level 235.5e9 đồng · Sen Hồng 2024-Q1 · Thu ngân sách
80 → plan level 80 hộ · Sen Hồng 2024 · Hộ nghèo
95 → level 95 hộ · Sen Hồng 2024-Q1 · Hộ nghèo
`,
  },
]
