/** The gap without "hơn", "khoảng" at its end; "không quá" stays, a limit. */
export const unqualified = (gap: string): string => gap.replace(/(?<!\skhông)\s(?:hơn|trên|gần|khoảng|ngót|xấp xỉ|chừng|quá)\s{1,2}$/iu, ' ')
