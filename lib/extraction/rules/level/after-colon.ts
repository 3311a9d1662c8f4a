/** "Số doanh nghiệp đăng ký mới: 688": a colon right before a figure. */
export const AFTER_COLON = /[\p{L}\p{M})]\s?:\s{0,2}(?:hơn\s|gần\s|trên\s|khoảng\s)?$/iu
