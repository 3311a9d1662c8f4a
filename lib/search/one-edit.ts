/**
 * Whether two words are the same but for one slip of the finger: a letter too many, one missing, one wrong, or two
 * neighbours swapped. Equal words count.
 */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1
  const rests = (left: number, right: number) => a.slice(same + left) === b.slice(same + right)
  if (a.length > b.length) return rests(1, 0)
  if (a.length < b.length) return rests(0, 1)
  return rests(1, 1) || (a[same] === b[same + 1] && a[same + 1] === b[same] && rests(2, 2))
}

/** How many letters must be added, taken away or changed to make one word of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] ?? 0
}
