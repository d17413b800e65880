/** The languages that there is a file of texts for, as BCP 47 tags. */
export const languages = ['ar', 'cs', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'ru', 'tr', 'uk', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** Those that are written from right to left. */
export function isRightToLeft(language: string): boolean {
  return language === 'ar'
}
