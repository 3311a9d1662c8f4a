/** Margins in millimetres: top and bottom 20 to 25, left 30 to 35, right 15 to 20 (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const MARGINS = { left: 30, top: 22, right: 20, bottom: 22 } as const
/** In millimetres. */
export const A4 = { portrait: { width: 210, height: 297 }, landscape: { width: 297, height: 210 } } as const
/** No drawing takes more of a page's text than this: its heading stays with it. */
export const TALLEST = 0.82

/** Millimetres in points. */
export const mm = (millimetres: number) => (millimetres * 72) / 25.4
