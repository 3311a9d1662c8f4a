import { byte1252 } from './windows-1252'

// UTF-8 that was taken for Windows-1252 and saved again: "Thá»§ Ä‘Ã´". Each run of foreign letters is a run of bytes.

const RUN = /[\xa0-\xff€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ]{2,}/g
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Text with each run that is UTF-8 under Windows-1252 put right, NFC; what is not stays. */
export const fromMojibake = (text: string): string => text.replace(RUN, (shown) => {
  try {
    return UTF8.decode(Uint8Array.from(shown, byte1252))
  } catch {
    return shown
  }
}).normalize('NFC')
