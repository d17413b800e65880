/**
 * A text for comparing, without accents and capitals: `Télé2` is found by `tele2`, `ё` by `е`, `ім’я` by `ім'я`. Korean
 * syllables stay whole.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').replaceAll('’', "'").toLowerCase()
}
