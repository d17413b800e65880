/** The keys of the Korean 2-set layout (KS X 5002) in the order of Unicode's first, middle and last letters of a syllable. */
const blocks = [
  { from: 0x1100, keys: 'r R s e E f a q Q t T d w W c z x v g' },
  { from: 0x1161, keys: 'k o i O j p u P h hk ho hl y n nj np nl b m ml l' },
  { from: 0x11a8, keys: 'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g' },
]

const keyOf = new Map(
  blocks.flatMap(({ from, keys }) => keys.split(' ').map((key, place) => [String.fromCharCode(from + place), key] as const)),
)

/** The Latin keys that Korean letters were typed with; NFKD takes syllables apart, and letters that stand alone. */
export function readHangul(text: string): string {
  return [...text.normalize('NFKD')].map((letter) => keyOf.get(letter) ?? letter).join('')
}
