const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

const KEYS = new Map<string, string>()
/** The names of a reading and their words are few; a hostile text may bring any number. */
const MOST_KEYS = 10_000

/** One key for both ways of placing a tone: "Ứng Hoà" and "Ứng Hòa" agree, "Nam Đình" and "Nam Định" do not. */
export function nameKey(name: string): string {
  const known = KEYS.get(name)
  if (known !== undefined) return known
  const key = name.trim().split(/\s+/).map(syllableKey).join(' ')
  if (KEYS.size >= MOST_KEYS) KEYS.clear()
  KEYS.set(name, key)
  return key
}

/** The letters without their tones, then the tones. */
function syllableKey(syllable: string): string {
  const parts = syllable.normalize('NFD').toLowerCase()
  return parts.replace(TONES, '') + (parts.match(TONES)?.join('') ?? '')
}
