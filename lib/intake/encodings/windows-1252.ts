/** What Windows-1252 shows for the bytes 0x80 to 0x9F, in order; five that it does not have stand as control characters. */
export const SHOWN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const BYTES: ReadonlyMap<string, number> = new Map([...SHOWN].map((letter, index) => [letter, 0x80 + index]))

/** Bytes as Windows-1252 shows them, each as one character. Not by TextDecoder: that of Node 20 gives Latin-1 under this name. */
export const decode1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(/[\x80-\x9f]/g, (letter) => SHOWN[letter.charCodeAt(0) - 0x80] ?? letter)

/** The byte that Windows-1252 shows as a character; of others the low half of their code. */
export const byte1252 = (letter: string): number => BYTES.get(letter) ?? letter.charCodeAt(0) & 0xff
