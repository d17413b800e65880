import { readHangul } from './hangul.ts'

/** A keyboard layout that was on while the hands typed on another. */
export interface Layout {
  /** What it makes of keys that were meant for Latin letters. */
  letters: RegExp
  /** The text as it would have come out on the layout that was meant. */
  read(text: string): string
}

const us = "qwertyuiop[]asdfghjkl;'zxcvbnm,."

/** Russian and Ukrainian ЙЦУКЕН: on a PC and a Mac alike Shift+2 is `"`, and the keys of `,` and `.` are letters. */
const cyrillic = zip(`йцукенгшщзхъфывапролджэячсмитьбюіїє"`, `${us}s]'@`)

/** Arabic (101), without the one key that makes two letters. */
const arabic = zip('ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوز', us.replace('b', ''))

/** Hebrew (SI 1452) */
const hebrew = zip("/'קראטוןםפשדגכעיחלךףזסבהנמצתץ", 'qwertyuiopasdfghjkl;zxcvbnm,.')

const greek = zip('ςερτυθιοπασδφγηξκλζχψωβνμ', 'wertyuiopasdfghjklzxcvbnm')

/** Layouts of other scripts, tables as in xkeyboard-config (https://www.freedesktop.org/wiki/Software/XKeyboardConfig/). */
export const foreignLayouts: Layout[] = [
  { letters: /\p{Script=Cyrillic}/u, read: (text) => swap(text, cyrillic) },
  // Lam and alef come from one key (`b`) or from two (`gh`).
  { letters: /\p{Script=Arabic}/u, read: (text) => swap(text.replaceAll(/\ufefb|\u0644\u0627/g, 'b'), arabic) },
  { letters: /\u0644\u0627/, read: (text) => swap(text, arabic) },
  { letters: /\p{Script=Hebrew}/u, read: (text) => swap(text, hebrew) },
  { letters: /\p{Script=Greek}/u, read: (text) => swap(text, greek) },
  { letters: /\p{Script=Hangul}/u, read: readHangul },
]

const qwertz = zip('zy"ß?', 'yz@-_')
/** Small letters stand where US has the digits. */
const azerty = zip(`aqzw,;:m.2&é"'(-è_çà)°`, 'qawzm,.;<@1234567890-_')
const azertyMeant = zip('qawz;,<m0', 'aqzwm;.,@')

/** Layouts where Latin letters have changed places: whatever was typed may have come from them. */
export const latinLayouts: Layout['read'][] = [qwertz, azerty, azertyMeant].map((keys) => (text) => swap(text, keys))

function zip(typed: string, meant: string): Map<string, string> {
  const keys = [...meant]
  return new Map([...typed].map((letter, place) => [letter, keys[place] ?? letter]))
}

function swap(text: string, keys: ReadonlyMap<string, string>): string {
  return [...text]
    .map((letter) => {
      const small = letter.toLowerCase()
      const key = keys.get(small) ?? letter
      return letter === small ? key : key.toUpperCase()
    })
    .join('')
}
