import { startingWith } from '@/lib/extraction/pattern'

/** A sector of the economy at the start of a part: "trong đó công nghiệp - xây dựng", "riêng dịch vụ". */
export const SECTOR = startingWith('(?:và |trong đó |còn |riêng |ngành |khu vực |nhóm ngành |:|,|;){0,3}(?:ngành )?(?:công nghiệp|xây dựng|dịch vụ|thương mại|nông|lâm|thủy sản|thuỷ sản|du lịch|vận tải|tiểu thủ|chăn nuôi|trồng trọt|bán lẻ)')
