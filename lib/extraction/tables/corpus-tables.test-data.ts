/** A table in an invented report, and every figure that must be read from it. */
export interface TableCase {
  readonly why: string
  readonly text: string
  /**
   * One line a figure: "cell → [plan] kind value[/of][e power of ten] unit · area period · basis ước ? · measure". "ước" is an
   * estimate, "?" a doubt about the number, "plan" a target. Nothing else may be read.
   */
  readonly reads: string
}

/** Plans, results and ratios; areas, years and quarters on either side. */
export const TABLES: readonly TableCase[] = [
  {
    why: 'plan and result, ratios to plan and last year, parts with a dash, ditto units',
    text: `Huyện Sen Hồng: Kết quả thực hiện nhiệm vụ 9 tháng đầu năm 2023

Bảng 1. Kết quả thực hiện một số chỉ tiêu kinh tế - xã hội 9 tháng đầu năm 2023
TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2023 | Thực hiện 9 tháng 2022 | Ước thực hiện 9 tháng 2023 | So với KH (%) | So với cùng kỳ (%)
I | KINH TẾ |  |  |  |  |  | 
1 | Tổng giá trị sản xuất | tỷ đồng | 12.500 | 8.450,5 | 9.120,5 | 73,0 | 107,9
 | - Công nghiệp - xây dựng | " | 6.400 | - | 4.588 | 71,7 | x
3 | Tốc độ tăng trưởng giá trị sản xuất | % | 8,5 | 7,2 | 7,9 |  |`,
    reads: `
12.500 → plan level 12500e9 đồng · Sen Hồng 2023 · Tổng giá trị sản xuất
8.450,5 → level 8450.5e9 đồng · Sen Hồng 2022-01-01/P9M · Tổng giá trị sản xuất
9.120,5 → level 9120.5e9 đồng · Sen Hồng 2023-01-01/P9M · ước · Tổng giá trị sản xuất
73,0 → plan_ratio 73 % · Sen Hồng 2023-01-01/P9M · plan ước · Tổng giá trị sản xuất
107,9 → plan_ratio 107.9 % · Sen Hồng 2023-01-01/P9M · same_period_last_year ước · Tổng giá trị sản xuất
6.400 → plan level 6400e9 đồng · Sen Hồng 2023 · Giá trị sản xuất công nghiệp - xây dựng
4.588 → level 4588e9 đồng · Sen Hồng 2023-01-01/P9M · ước · Giá trị sản xuất công nghiệp - xây dựng
71,7 → plan_ratio 71.7 % · Sen Hồng 2023-01-01/P9M · plan ước · Giá trị sản xuất công nghiệp - xây dựng
8,5 → plan growth 8.5 % · Sen Hồng 2023 · Tốc độ tăng trưởng giá trị sản xuất
7,2 → growth 7.2 % · Sen Hồng 2022-01-01/P9M · Tốc độ tăng trưởng giá trị sản xuất
7,9 → growth 7.9 % · Sen Hồng 2023-01-01/P9M · ước · Tốc độ tăng trưởng giá trị sản xuất
`,
  },
  {
    why: 'a Markdown table of places and scores, of how many said above it',
    text: `Kết quả Chỉ số cải cách hành chính năm 2023 của 30 quận, huyện, thị xã

20/02/2024

| Xếp hạng | Đơn vị | Điểm (%) | Tăng/giảm bậc so với năm 2022 |
|:---:|---|---:|---:|
| 1 | Quận Hoa Ban | 96,30 | +2 |
| 3 | Huyện Sen Hồng | 95,65 | -1 |`,
    reads: `
1 → rank 1/30 hạng · Hoa Ban 2023 · Chỉ số cải cách hành chính
96,30 → share 96.3 % · Hoa Ban 2023 · Chỉ số cải cách hành chính
+2 → rank_change 2 bậc · Hoa Ban 2023 · previous_year · Chỉ số cải cách hành chính
3 → rank 3/30 hạng · Sen Hồng 2023 · Chỉ số cải cách hành chính
95,65 → share 95.65 % · Sen Hồng 2023 · Chỉ số cải cách hành chính
-1 → rank_change -1 bậc · Sen Hồng 2023 · previous_year · Chỉ số cải cách hành chính
`,
  },
  {
    why: 'tabs, areas by rows, a unit line, a total of the report\'s own area',
    text: `Thu ngân sách huyện Sen Hồng 6 tháng năm 2024

Đơn vị tính: triệu đồng
Xã, thị trấn	Dự toán năm	Thực hiện	% DT	Tăng (+), giảm (-) so cùng kỳ (%)
Xã Đồng Lúa	1.200	700,5	58,4	+12,3
Thị trấn Sen Hồng	3.400	2.100	61,8	-4,5
Tổng cộng	4.600	2.800,5	60,9	8,1`,
    reads: `
1.200 → plan level 1200e6 đồng · Đồng Lúa 2024 · Thu ngân sách
700,5 → level 700.5e6 đồng · Đồng Lúa 2024-S1 · Thu ngân sách
58,4 → plan_ratio 58.4 % · Đồng Lúa 2024-S1 · plan · Thu ngân sách
+12,3 → growth 12.3 % · Đồng Lúa 2024-S1 · same_period_last_year · Thu ngân sách
3.400 → plan level 3400e6 đồng · Sen Hồng 2024 · Thu ngân sách
2.100 → level 2100e6 đồng · Sen Hồng 2024-S1 · Thu ngân sách
61,8 → plan_ratio 61.8 % · Sen Hồng 2024-S1 · plan · Thu ngân sách
-4,5 → growth -4.5 % · Sen Hồng 2024-S1 · same_period_last_year · Thu ngân sách
4.600 → plan level 4600e6 đồng · Sen Hồng 2024 · Thu ngân sách
2.800,5 → level 2800.5e6 đồng · Sen Hồng 2024-S1 · Thu ngân sách
60,9 → plan_ratio 60.9 % · Sen Hồng 2024-S1 · plan · Thu ngân sách
8,1 → growth 8.1 % · Sen Hồng 2024-S1 · same_period_last_year · Thu ngân sách
`,
  },
  {
    why: 'indicators by years, units in brackets, a fraction',
    text: `Huyện Sen Hồng công bố số liệu

Chỉ tiêu | Năm 2021 | Năm 2022
Thu nhập bình quân đầu người (triệu đồng/người/năm) | 52 | 58,5
Xếp hạng CCHC | 12 | 9
Trường chuẩn quốc gia | 20/31 | 24/31`,
    reads: `
52 → level 52e6 đồng · Sen Hồng 2021 · Thu nhập bình quân đầu người
58,5 → level 58.5e6 đồng · Sen Hồng 2022 · Thu nhập bình quân đầu người
12 → rank 12 hạng · Sen Hồng 2021 · Xếp hạng CCHC
9 → rank 9 hạng · Sen Hồng 2022 · Xếp hạng CCHC
20/31 → completion 20/31 trường · Sen Hồng 2021 · Trường chuẩn quốc gia
24/31 → completion 24/31 trường · Sen Hồng 2022 · Trường chuẩn quốc gia
`,
  },
  {
    why: 'a head of two rows and a row of column numbers',
    text: `Huyện Sen Hồng báo cáo năm 2023

Biểu 2: Thu, chi ngân sách các xã (tỷ đồng)
STT | Đơn vị | Thu ngân sách | | Chi ngân sách |
 | | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện
A | B | 1 | 2 | 3 | 4
1 | Đồng Lúa | 12,5 | 13,1 | 10 | 9,8
 | Tổng số | 20,5 | 20,55 | 17 | 16,7`,
    reads: `
12,5 → plan level 12.5e9 đồng · Đồng Lúa 2023 · Thu ngân sách
13,1 → level 13.1e9 đồng · Đồng Lúa 2023 · Thu ngân sách
10 → plan level 10e9 đồng · Đồng Lúa 2023 · Chi ngân sách
9,8 → level 9.8e9 đồng · Đồng Lúa 2023 · Chi ngân sách
20,5 → plan level 20.5e9 đồng · Sen Hồng 2023 · Thu ngân sách
20,55 → level 20.55e9 đồng · Sen Hồng 2023 · Thu ngân sách
17 → plan level 17e9 đồng · Sen Hồng 2023 · Chi ngân sách
16,7 → level 16.7e9 đồng · Sen Hồng 2023 · Chi ngân sách
`,
  },
  {
    why: 'a commune of 2025, changes told in the cell, a base that is no year',
    text: `UBND xã Đồng Lúa
Tình hình kinh tế - xã hội quý III năm 2025
30/09/2025

Nội dung	Đơn vị	Kết quả	So với quý II
Thu ngân sách	triệu đồng	5.230,5	tăng 8,2%
Hồ sơ giải quyết đúng hạn	hồ sơ	1.234/1.240	
Tỷ lệ giải quyết đúng hạn	%	99,5	+0,4`,
    reads: `
5.230,5 → level 5230.5e6 đồng · Đồng Lúa 2025-Q3 · Thu ngân sách
tăng 8,2% → growth 8.2 % · Đồng Lúa 2025-Q3 · Thu ngân sách
1.234/1.240 → completion 1234/1240 hồ sơ · Đồng Lúa 2025-Q3 · Hồ sơ giải quyết đúng hạn
99,5 → share 99.5 % · Đồng Lúa 2025-Q3 · Tỷ lệ giải quyết đúng hạn
+0,4 → growth 0.4 % · Đồng Lúa 2025-Q3 · Tỷ lệ giải quyết đúng hạn
`,
  },
  {
    why: 'years as bare heads, one year over the other, emphasis',
    text: `Tình hình thu chi ngân sách huyện Lúa Vàng

**Chỉ tiêu** | **2022** | **2023** | **2023/2022 (%)**
--- | --- | --- | ---
Thu nội địa (tỷ đồng) | 410,2 | 455,6 | 111,1
**Tổng chi** (tỷ đồng) | 780 | 801 | 102,7`,
    reads: `
410,2 → level 410.2e9 đồng · Lúa Vàng 2022 · Thu nội địa
455,6 → level 455.6e9 đồng · Lúa Vàng 2023 · Thu nội địa
111,1 → plan_ratio 111.1 % · Lúa Vàng 2023 · previous_year · Thu nội địa
780 → level 780e9 đồng · Lúa Vàng 2022 · Tổng chi
801 → level 801e9 đồng · Lúa Vàng 2023 · Tổng chi
102,7 → plan_ratio 102.7 % · Lúa Vàng 2023 · previous_year · Tổng chi
`,
  },
  {
    why: 'units by column',
    text: `Huyện Lúa Vàng: kết quả 6 tháng đầu năm 2023

Kết quả sản xuất nông nghiệp như sau:

Cây trồng | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)
Lúa xuân | 5.230 | 65,4 | 34.204`,
    reads: `
5.230 → level 5230 ha · Lúa Vàng 2023-S1 · Lúa xuân - diện tích
65,4 → level 65.4 tạ/ha · Lúa Vàng 2023-S1 · Lúa xuân - năng suất
34.204 → level 34204 tấn · Lúa Vàng 2023-S1 · Lúa xuân - sản lượng
`,
  },
  {
    why: 'goals of the next year',
    text: `Huyện Lúa Vàng: 10 chỉ tiêu chủ yếu năm 2023

Bảng: Mục tiêu phấn đấu năm 2024
Chỉ tiêu | ĐVT | Năm 2024
Thu ngân sách | tỷ đồng | 900
Tỷ lệ hộ nghèo | % | 0,3`,
    reads: `
900 → plan level 900e9 đồng · Lúa Vàng 2024 · Thu ngân sách
0,3 → plan share 0.3 % · Lúa Vàng 2024 · Tỷ lệ hộ nghèo
`,
  },
  {
    why: 'quarters as columns, counted in thousands',
    text: `Du lịch huyện Lúa Vàng năm 2023

 | Quý I | Quý II | Cả năm
Lượt khách (nghìn lượt) | 120 | 250,5 | 775,5
Doanh thu (tỷ đồng) | 80 | 190 | 566`,
    reads: `
120 → level 120e3 lượt · Lúa Vàng 2023-Q1 · Lượt khách
250,5 → level 250.5e3 lượt · Lúa Vàng 2023-Q2 · Lượt khách
775,5 → level 775.5e3 lượt · Lúa Vàng 2023 · Lượt khách
80 → level 80e9 đồng · Lúa Vàng 2023-Q1 · Doanh thu
190 → level 190e9 đồng · Lúa Vàng 2023-Q2 · Doanh thu
566 → level 566e9 đồng · Lúa Vàng 2023 · Doanh thu
`,
  },
  {
    why: 'years as rows',
    text: `Thu ngân sách huyện Lúa Vàng

Năm | Thu ngân sách (tỷ đồng) | Tăng trưởng (%)
2020 | 512,4 | 
2021 | 600 | 17,1`,
    reads: `
512,4 → level 512.4e9 đồng · Lúa Vàng 2020 · Thu ngân sách
600 → level 600e9 đồng · Lúa Vàng 2021 · Thu ngân sách
17,1 → growth 17.1 % · Lúa Vàng 2021 · Thu ngân sách
`,
  },
  {
    why: 'numbers as a spreadsheet set to English writes them',
    text: `Tổng hợp năm 2022

| Quận/huyện | Thu NSNN (triệu đồng) | Số doanh nghiệp thành lập mới | Tỷ lệ hồ sơ đúng hạn (%) |
|---|---|---|---|
| Hoa Ban | 1,234,567.5 | 1,204 | 99.2 |`,
    reads: `
1,234,567.5 → level 1234567.5e6 đồng · Hoa Ban 2022 · ? · Thu NSNN
1,204 → level 1204 doanh nghiệp · Hoa Ban 2022 · ? · Số doanh nghiệp thành lập mới
99.2 → share 99.2 % · Hoa Ban 2022 · ? · Tỷ lệ hồ sơ đúng hạn
`,
  },
]
