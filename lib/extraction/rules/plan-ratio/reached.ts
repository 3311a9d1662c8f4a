import { endingIn } from '@/lib/extraction/pattern'

/** "đạt", "thực hiện được khoảng" right before a figure. */
export const REACHED = endingIn('(?:đạt|được|bằng|tương đương|thực hiện|hoàn thành)(?: được| ước| khoảng| hơn| trên| gần){0,2}')
