/** Words between a noun or verb of growth and a percentage that begin another statement: the percentage is not growth. */
export const OTHER_SUBJECT = /(?:tỷ lệ|tỷ trọng|cơ cấu|chiếm|thu ngân sách|giải ngân|bằng|hoàn thành|tương đương|thực hiện được|còn)(?!\p{L})/iu
