/**
 * Under which terms the data may be used; said here and nowhere else.
 *
 * The figures are facts from public reports, and Article 15 of Viet Nam's law on intellectual property leaves data and
 * figures without copyright. What has an author is the compilation: the choice of indicators, the reading, the names in
 * two languages. For it, CC BY 4.0: everybody may use it for any purpose and has to name the source, which is what an
 * official needs a figure to carry. A licence that forbade changes or trade would keep the data out of the portals
 * (data.gov.vn, Data Package, DCAT catalogues) that open data is for, and CC0 would let the source be dropped.
 */
export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** Who publishes the compilation: the name that feeds, catalogues and citations give. */
export const PUBLISHER = { vi: 'Chỉ số quận, huyện', en: 'District indicators' } as const

/** LICENCE.md of the package, Vietnamese first. */
export const licenceText = (): string => `# Giấy phép / Licence

## Tiếng Việt

Bộ số liệu này được phát hành theo giấy phép **${DATA_LICENCE.title} (CC BY 4.0)**: ${DATA_LICENCE.url}deed.vi

- Được dùng, chép, sửa và phát hành lại cho mọi mục đích, kể cả thương mại.
- Phải ghi nguồn: tên bộ số liệu, địa chỉ trang, ngày tải; nếu có thay đổi thì nói rõ.
- Con số là sự kiện lấy từ báo cáo công khai; theo Điều 15 Luật Sở hữu trí tuệ, số liệu không thuộc đối tượng bảo hộ quyền
  tác giả. Giấy phép này áp dụng cho việc tuyển chọn và sắp xếp, không cho lời văn của báo cáo.
- Vài chữ trích quanh mỗi con số thuộc về cơ quan ban hành báo cáo và được trích dẫn có ghi nguồn.

## English

This data set is published under **${DATA_LICENCE.title} (CC BY 4.0)**: ${DATA_LICENCE.url}

- You may use, copy, change and publish it again for any purpose, commercial ones included.
- Name the source: title of the data set, address of the site, day of download; say what you changed.
- Figures are facts from public reports; data and figures are outside copyright under Article 15 of Viet Nam's law on
  intellectual property. The licence covers the compilation, not the words of the reports.
- The few words quoted with each figure belong to the publisher of the report and are quoted with their source.
`
