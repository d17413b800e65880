/** A text for comparing, without accents and capitals: `Télé2` is found by `tele2`, `ё` by `е`. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
