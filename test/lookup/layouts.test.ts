import { describe, expect, test } from 'vitest'
import { foreignLayouts, latinLayouts } from '../../lookup/layouts.ts'

// Every letter key of a US keyboard from left to right, row by row, and what the layout makes of it (xkeyboard-config).
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm,.']

describe('the letters of a US keyboard are read from', () => {
  test.each([
    ['Russian', ['йцукенгшщз', 'фывапролд', 'ячсмитьбю']],
    ['Ukrainian', ['йцукенгшщз', 'фівапролд', 'ячсмитьбю']],
    ['Arabic', ['ضصثقفغعهخح', 'شسيبلاتنم', 'ئءؤر\ufefbىةوز']],
    ['Hebrew', ["/'קראטוןםפ", 'שדגכעיחלך', 'זסבהנמצתץ']],
    ['Greek', ['qςερτυθιοπ', 'ασδφγηξκλ', 'ζχψωβνμ,.']],
    ['Korean', ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ,.']],
  ])('%s', (_, typed) => {
    for (const [place, row] of typed.entries()) {
      const read = foreignLayouts.filter(({ letters }) => letters.test(row)).map((layout) => layout.read(row))
      // In Arabic `gh` can be `b` as well.
      expect(read).toContain(rows[place])
    }
  })
})

test.each([
  ['capitals stay capitals', 'ФТТФ', 'ANNA'],
  ['other signs stay', 'фттф-1.2', 'anna-1.2'],
  ['lam and alef are one key', 'لا', 'b'],
  ['lam and alef are two keys', 'لا', 'gh'],
  ['Korean letters stand together as they come', '휴ㅐㅡ', 'gbom'],
  ['a doubled Korean letter needs Shift', '까', 'Rk'],
  ['a Korean vowel of two keys', '과', 'rhk'],
  ['a Korean final of two keys', '닭', 'ekfr'],
])('%s: %s', (_, typed, meant) => {
  expect(foreignLayouts.filter(({ letters }) => letters.test(typed)).map((layout) => layout.read(typed))).toContain(meant)
})

test.each([
  ['QWERTZ', 'qwertyuiop', 'qwertzuiop'],
  ['QWERTZ', 'a-b_c@d', 'aßb?c"d'],
  ['AZERTY', 'qwertyuiop', 'azertyuiop'],
  ['AZERTY', 'asdfghjkl;', 'qsdfghjklm'],
  ['AZERTY', 'zxcvbnm,.', 'wxcvbn,;:'],
  ['AZERTY, where small digits are other signs', '1234567890-', `&é"'(-è_çà)`],
  ['AZERTY under the fingers, QWERTY on', 'azertyuiopqsdfghjklmwxcvbn.@', 'qwertyuiopasdfghjkl;zxcvbn<0'],
])('%s: %s from %s', (_, meant, typed) => {
  expect(latinLayouts.map((read) => read(typed))).toContain(meant)
})
