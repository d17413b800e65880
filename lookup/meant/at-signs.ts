const at = 'at|ät|собака|собачка|arroba|arobase|chiocciola|małpa|zavináč|kukac'
const dot = 'dot|punkt|point|punto|ponto|точка|kropka|tečka'

const spelledAt = new RegExp(`\\s*[[({<]\\s*(?:@|a|${at})\\s*[\\])}>]\\s*|\\s+(?:${at})\\s+`, 'giu')
const spelledDot = new RegExp(`\\s*[[({<]\\s*(?:\\.|${dot})\\s*[\\])}>]\\s*|\\s+(?:${dot})\\s+`, 'giu')

/** The same text with `@` and `.` for their words, as on web pages that hide addresses from programs. */
export function readSpelled(text: string): string {
  return text.replaceAll(spelledAt, '@').replaceAll(spelledDot, '.')
}

/**
 * What comes out instead of `@` where it is on another key: Shift+2, Alt+2, and the key of an AltGr that was missed.
 * `isLetter`: it may as well be part of a name.
 */
const standIns = new Map([...`"'#²™€*&`].map((sign) => [sign, { isLetter: false }]))
for (const letter of '2qàòç') standIns.set(letter, { isLetter: true })

/** Every way to read one character behind the first for an `@`. */
export function readStandIns(text: string): { before: string; domain: string; isLetter: boolean }[] {
  return [...text.matchAll(/[^\s\w.-]|[2q]/gu)].flatMap(({ 0: sign, index }) => {
    const standIn = standIns.get(sign)
    return standIn === undefined || index === 0
      ? []
      : [{ before: text.slice(0, index), domain: text.slice(index + 1).toLowerCase(), ...standIn }]
  })
}
