// The syllables of Vietnamese as they are spelled: an onset, a rhyme, one of six tones on the vowel that bears it.
// What a text is in an encoding is told by how many of its words become syllables.

const ONSETS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')]

const RHYMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu',
  'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt',
].join(' ').split(' ')

/** Grave, hook, tilde, acute, dot below; a rhyme that ends in a stop bears the last two only. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const STOPPED = /(?:c|ch|p|t)$/
const MARKED = /[ăâêôơư]/g

/** Letters of a rhyme that may bear its tone: "hòa" is written "hoà" too, "thủy" "thuỷ". */
function bearers(rhyme: string): number[] {
  const marked = [...rhyme.matchAll(MARKED)].at(-1)
  if (marked) return [marked.index]
  const vowels = /^[aeiouy]+/.exec(rhyme)?.[0].length ?? 0
  if (/^(?:oa|oe|uy)$/.test(rhyme)) return [0, 1]
  if (vowels < rhyme.length) return [vowels - 1]
  return [vowels === 3 || rhyme === 'uya' ? 1 : 0]
}

function allSyllables(): Set<string> {
  const all = new Set<string>()
  for (const rhyme of RHYMES) {
    const tones = STOPPED.test(rhyme) ? TONES.slice(4) : TONES
    for (const at of bearers(rhyme)) for (const tone of tones) {
      const toned = (rhyme.slice(0, at + 1) + tone + rhyme.slice(at + 1)).normalize('NFC')
      for (const onset of ONSETS) all.add(onset + toned)
    }
  }
  return all
}

let syllables: Set<string> | null = null

/** Whether a word, NFC in any case, is a syllable as Vietnamese spells them. Words without any mark are asked for in vain: "ban" is, "bank" is not, neither says anything. */
export function isSyllable(word: string): boolean {
  syllables ??= allSyllables()
  return word.length <= 8 && syllables.has(word.toLowerCase())
}
