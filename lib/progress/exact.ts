import { Decimal } from 'decimal.js'

/** decimal.js rounds to 20 digits of its own accord; a column holds 38, a product twice that. */
export const Exact = Decimal.clone({ precision: 80 })
