/**
 * @param {readonly number[]} values at least one
 * @returns {number} the middle one; of two middles the mean
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly unknown[])[]} rows
 * @returns {string} a table in Markdown
 */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** Bytes as kB of 1000, as the budgets count them. */
export const kilobytes = (bytes) => (bytes / 1000).toFixed(1)
export const milliseconds = (time) => time.toFixed(1)

/** How many times as long; a dash where one of the two was not measured. */
export const ratio = (time, beside) => (time && beside ? (time / beside).toFixed(2) : '–')
