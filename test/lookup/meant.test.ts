import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileDataset, readSources } from '../../data/compile.ts'
import { parseTyped } from '../../lookup/address.ts'
import { openBundled } from '../../lookup/bundled.ts'
import { domainsByUse } from '../../lookup/complete.ts'
import { indexMeant } from '../../lookup/meant.ts'

const dataset = compileDataset(readSources('data'))
const { findProvider, findByPattern } = openBundled(dataset)
const byUse = domainsByUse(dataset)
const isListed = (domain: string) => findProvider(domain) !== undefined
const findMeant = indexMeant(byUse, isListed)

describe('a slip within the name:', () => {
  test.each([
    ['two letters swapped', 'gmial.com', 'gmail.com'],
    ['the first two swapped', 'mgail.com', 'gmail.com'],
    ['a letter left out', 'gmal.com', 'gmail.com'],
    ['a letter left out of a longer one', 'outlok.com', 'outlook.com'],
    ['the first letter left out of a long one', 'otmail.com', 'hotmail.com'],
    ['a letter doubled', 'gmaill.com', 'gmail.com'],
    ['the first letter doubled', 'yyandex.ru', 'yandex.ru'],
    ['a key beside the right one', 'yabdex.ru', 'yandex.ru'],
    ['a key beside pressed as well', 'gmaoil.com', 'gmail.com'],
    ['a vowel as it sounds', 'gmeil.com', 'gmail.com'],
    ['a hyphen', 'g-mail.com', 'gmail.com'],
    ['a hyphen left out', 'tonline.de', 't-online.de'],
    ['letters swapped in a short one', 'mial.ru', 'mail.ru'],
    ['a letter doubled in a short one', 'maill.ru', 'mail.ru'],
    ['two slips in a long one', 'redifmial.com', 'rediffmail.com'],
    ['in another country', 'hotmial.co.uk', 'hotmail.co.uk'],
    ['of a name less used, but long', 'virginmdia.com', 'virginmedia.com'],
    ['of a name that is much used in another country', 'yahooo.com.au', 'yahoo.com.au'],
  ])('%s: %s', (_, domain, meant) => {
    expect(findMeant(`anna@${domain}`)).toBe(`anna@${meant}`)
  })
})

describe('a slip within the ending:', () => {
  test.each([
    ['a key beside the right one', 'mail.ry', 'mail.ru'],
    ['a key beside the first', 'yandex.tu', 'yandex.ru'],
    ['a key beside the last', 'gmail.con', 'gmail.com'],
    ['a key beside the middle', 'gmail.cim', 'gmail.com'],
    ['letters swapped', 'gmail.cmo', 'gmail.com'],
    ['a letter doubled', 'web.dee', 'web.de'],
    ['a letter more', 'gmail.com1', 'gmail.com'],
    ['only its beginning', 'gmail.c', 'gmail.com'],
    ['cut short to another country', 'icloud.co', 'icloud.com'],
    ['cut short to another country, in the middle', 'outlook.cm', 'outlook.com'],
    ['left out', 'gmail', 'gmail.com'],
    ['left out: the most used with the name', 'mail', 'mail.ru'],
    ['in a name of two letters', 'bk.ry', 'bk.ru'],
    ['in the first part of two', 'yahoo.con.br', 'yahoo.com.br'],
    ['in the second part of two', 'yahoo.co.ul', 'yahoo.co.uk'],
    ['where a pattern knows the name under any ending', 'hotmail.con', 'hotmail.com'],
    ['another ending of the most used domain of all', 'gmail.ru', 'gmail.com'],
    ['another ending of two parts of the most used', 'gmail.co.uk', 'gmail.com'],
    ['and one within the name', 'hotnail.con', 'hotmail.com'],
    ['left out, and one within the name', 'gmial', 'gmail.com'],
  ])('%s: %s', (_, domain, meant) => {
    expect(findMeant(`anna@${domain}`)).toBe(`anna@${meant}`)
  })
})

describe('another sign for a dot, or none:', () => {
  test.each([
    ['a comma', 'yandex,ru', 'yandex.ru'],
    ['a space', 'gmail com', 'gmail.com'],
    ['a space behind it', 'gmail. com', 'gmail.com'],
    ['a semicolon', 'mail;ru', 'mail.ru'],
    ['two dots', 'mail..ru', 'mail.ru'],
    ['a dot in front', '.mail.ru', 'mail.ru'],
    ['none', 'gmailcom', 'gmail.com'],
    ['none of two', 'yahoocouk', 'yahoo.co.uk'],
    ['one of two', 'yahooco.uk', 'yahoo.co.uk'],
    ['one at a wrong place', 'yahoocom.br', 'yahoo.com.br'],
    ['the key where Russian layouts have it', 'mail/ru', 'mail.ru'],
    ['the key where Russian layouts of a Mac have it', 'mail&ru', 'mail.ru'],
    ['a comma, and a slip', 'gmial,com', 'gmail.com'],
    ['a comma in whosever domain', 'firm,de', 'firm.de'],
    ['two dots in whosever domain', 'firm..com', 'firm.com'],
    ['the key beside Enter at the end', 'gmail.com\\', 'gmail.com'],
  ])('%s: %s', (_, domain, meant) => {
    expect(findMeant(`anna@${domain}`)).toBe(`anna@${meant}`)
  })
})

describe('another sign for the @:', () => {
  test.each([
    ['Shift+2 of a British keyboard', 'anna"gmail.com', 'anna@gmail.com'],
    ['Shift+3 or a key beside', 'anna#gmail.com', 'anna@gmail.com'],
    ['AltGr+2 of a German keyboard', 'anna²gmail.com', 'anna@gmail.com'],
    ['Alt+2 of a Mac', 'anna™gmail.com', 'anna@gmail.com'],
    ['Shift was missed', 'anna2gmail.com', 'anna@gmail.com'],
    ['Shift was missed behind digits', 'anna22yandex.ru', 'anna2@yandex.ru'],
    ['AltGr was missed on a German keyboard', 'annaqgmail.com', 'anna@gmail.com'],
    ['AltGr was missed on a French keyboard', 'annaàorange.fr', 'anna@orange.fr'],
    ['twice', 'anna@@mail.ru', 'anna@mail.ru'],
    ['twice, with a space', 'anna@ @mail.ru', 'anna@mail.ru'],
    ['twice, and a slip', 'anna@@gmial.com', 'anna@gmail.com'],
    ['twice in whosever address', 'anna@@firm.example', 'anna@firm.example'],
    ['in brackets', 'anna(at)gmail.com', 'anna@gmail.com'],
    ['in brackets, and the dot', 'anna [at] gmail [dot] com', 'anna@gmail.com'],
    ['in brackets in whosever address', 'anna (at) firm.example', 'anna@firm.example'],
    ['in brackets, in German', 'anna[ät]firma[punkt]de', 'anna@firma.de'],
    ['as itself in brackets', 'anna[@]firm.example', 'anna@firm.example'],
    ['in words', 'anna at gmail dot com', 'anna@gmail.com'],
    ['in words, and a slip', 'anna at gmial.com', 'anna@gmail.com'],
    ['in Russian', 'anna собака mail.ru', 'anna@mail.ru'],
    ['in Russian, and the dot', 'anna собака firma точка ru', 'anna@firma.ru'],
    ['only the dot in words', 'anna@gmail dot com', 'anna@gmail.com'],
  ])('%s: %s', (_, typed, meant) => {
    expect(findMeant(typed)).toBe(meant)
  })
})

describe('the wrong keyboard layout:', () => {
  test.each([
    ['Russian', 'фттф"ьфшдюкг', 'anna@mail.ru'],
    ['Russian in capitals', 'ФТТФ"ЬФШДЮКГ', 'ANNA@MAIL.RU'],
    ['Russian, only the domain', 'anna@ьфшдюкг', 'anna@mail.ru'],
    ['Russian, only the dot', 'anna@mailюru', 'anna@mail.ru'],
    ['Russian, with the dot of a Latin layout', 'anna@ьфшд.кг', 'anna@mail.ru'],
    ['Russian, only the domain, with a name', 'Anna <anna@ьфшдюкг>', 'Anna <anna@mail.ru>'],
    ['Russian, a bare domain', 'нфтвучюкг', 'yandex.ru'],
    ['Russian, whosever domain', 'штащ"ашкьфюву', 'info@firma.de'],
    ['Ukrainian', 'ищкші"глкютуе', 'boris@ukr.net'],
    ['Arabic', 'شىىش@لةشهمزؤخة', 'anna@gmail.com'],
    ['Arabic, with a key of two letters', 'شىىش@لاهلحخىيزؤخة', 'anna@bigpond.com'],
    ['Arabic, with that key as one sign', 'شىىش@\ufefbهلحخىيزؤخة', 'anna@bigpond.com'],
    ['Korean, as it is put together', 'ㅁㅜㅜㅁ@ㅜㅁㅍㄷㄱ.채ㅡ', 'anna@naver.com'],
    ['Korean in syllables', '무ㅜㅁ@흐먀ㅣ.채ㅡ', 'anna@gmail.com'],
    ['Hebrew', 'שממש@עצשןךץבםצ', 'anna@gmail.com'],
    ['Hebrew, with letters on other signs', "שממש@'שךךשץבםץןך", 'anna@walla.co.il'],
    ['Greek', 'αννα@γμαιλ.ψομ', 'anna@gmail.com'],
    ['QWERTZ', 'marz@zahoo.com', 'mary@yahoo.com'],
    ['QWERTZ with its Shift+2', 'marz"zahoo.com', 'mary@yahoo.com'],
    ['AZERTY', 'qnnq2g,qil:co,', 'anna@gmail.com'],
    ['AZERTY with the right @', 'qnnq@g,qil:co,', 'anna@gmail.com'],
    ['AZERTY under the fingers, QWERTY on', 'qnnq@g;qil<co;', 'anna@gmail.com'],
  ])('%s: %s', (_, typed, meant) => {
    expect(findMeant(typed)).toBe(meant)
  })
})

describe('letters that look alike:', () => {
  test.each([
    ['one Cyrillic letter', 'anna@gmаil.com', 'anna@gmail.com'],
    ['several Cyrillic letters', 'anna@уаhoo.соm', 'anna@yahoo.com'],
    ['a Greek letter', 'anna@hοtmail.com', 'anna@hotmail.com'],
    ['the Turkish i without a dot', 'anna@gmaıl.com', 'anna@gmail.com'],
    ['the Turkish I with a dot', 'ANNA@GMAİL.COM', 'ANNA@gmail.com'],
    ['an accent', 'anna@gmáil.com', 'anna@gmail.com'],
    ['a Cyrillic letter in whosever domain', 'anna@firmа.example', 'anna@firma.example'],
  ])('%s: %s', (_, typed, meant) => {
    expect(findMeant(typed)).toBe(meant)
  })
})

describe('all around the domain stays:', () => {
  test.each([
    ['a name and brackets', 'Anna Doe <anna@gmial.com>', 'Anna Doe <anna@gmail.com>'],
    ['a bracket that is not closed yet', 'Anna Doe <anna@gmial.com', 'Anna Doe <anna@gmail.com>'],
    ['the local part as it is', 'Anna.Gmial+x@gmial.com', 'Anna.Gmial+x@gmail.com'],
    ['nothing before the @', '@gmial.com', '@gmail.com'],
    ['no @', 'gmial.com', 'gmail.com'],
    ['no @, with spaces', ' gmial.com ', 'gmail.com'],
  ])('%s: %s', (_, typed, meant) => {
    expect(findMeant(typed)).toBe(meant)
  })
})

describe('no slip is', () => {
  test.each([
    ['a known domain', 'gmail.com'],
    ['a known domain with a dot at the end', 'gmail.com.'],
    ['a known domain in capitals', 'GMAIL.COM'],
    ['a known domain near another', 'ymail.com'],
    ['a known short domain near another', 'ya.ru'],
    ['a domain of nobody here', 'firm.example'],
    ['another first letter', 'hmail.com'],
    ['another first letter of a long one', 'rotmail.com'],
    ['a letter in front of a short one', 'email.ru'],
    ['a letter left out in front of a short one', 'ail.ru'],
    ['the first letter left out of a word', 'range.fr'],
    ['a letter left out of a short one', 'mai.ru'],
    ['a letter left out of a short one, in the middle', 'mil.ru'],
    ['another word of four letters', 'line.com'],
    ['a word one key beside', 'mall.com'],
    ['another vowel at the end', 'libera.it'],
    ['another letter far away', 'libeco.it'],
    ['a name of three letters', 'eeb.de'],
    ['a name of three letters with one doubled', 'gmxx.de'],
    ['a name of two letters', 'qw.com'],
    ['one of a much used name with a word before', 'mygmail.com'],
    ['one of a much used name with a word behind', 'gmailer.com'],
    ['two slips in a short one', 'gmsik.com'],
    ['a slip of a name that few use', 'ascountant.com'],
    ['a slip of a short name that few use', 'lenta.com'],
    ['another country', 'mail.rs'],
    ['another country with a name of three letters', 'web.dk'],
    ['another country that a pattern knows', 'gmx.dk'],
    ['another country one key beside', 'free.gr'],
    ['another country one key beside, for ru', 'mail.eu'],
    ['another country, swapped', 'movistar.se'],
    ['the firm behind an access provider', 'comcast.com'],
    ['the firm behind a provider in another ending', 'laposte.fr'],
    ['a generic ending', 'rambler.org'],
    ['a new ending that begins like a country', 'web.dev'],
    ['a new ending that begins like another', 'mail.run'],
    ['the country of Colombia behind a short name', 'mail.co'],
    ['the country of Oman behind a short name', 'live.om'],
    ['two parts of which both are real', 'yahoo.com.bt'],
    ['a host below a known domain', 'smtp.gmail.com'],
    ['a host below whosever domain', 'gmial.firm.example'],
    ['a name that only joins up', 'liveco.uk'],
    ['a real internationalised domain', 'президент.рф'],
    ['an internationalised domain with an umlaut', 'müller.de'],
    ['nothing', ''],
    ['words', 'home, sweet home'],
  ])('%s: anna@%s', (_, domain) => {
    expect(findMeant(`anna@${domain}`)).toBeUndefined()
  })
})

describe('nothing else is meant by', () => {
  test.each([
    ['nothing', ''],
    ['a name', 'gmail'],
    ['a name of two words', 'mail ru'],
    ['a word in Russian', 'почта'],
    ['a name in Korean', '네이버'],
    ['an internationalised address', 'почта@пример.рф'],
    ['an internationalised address with a local part in Latin', 'info@президент.рф'],
    ['an address in Arabic', 'بريد@مثال.مصر'],
    ['an address in Greek', 'ταχυδρομείο@παράδειγμα.ελ'],
    ['a firm in quotes', 'ООО "Ромашка.Ру"'],
    ['a firm with one quote', 'ООО "Ромашка.Ру'],
    ['a firm in whose name is a 2', 'click2mail.com'],
    ['a firm in whose name is a 2 between letters', 'b2b.com'],
    ['a firm with a q', 'faqlive.com'],
    ['a sentence with at', 'meet me at gmail.com'],
    ['at before whosever domain', 'anna at firm.example'],
    ['several addresses', 'anna@gmial.com, bob@gmial.com'],
    ['a comma in a list', 'anna@firm.example, bob'],
    ['words behind an address', 'anna@firm.example thanks'],
    ['a space in whosever domain', 'anna@firm de'],
    ['a comma before a word', 'anna@firm,bob'],
    ['an @ in the local part', 'anna@home@gmail.com'],
    ['an IP address', 'anna@192.0.2.1'],
    ['a local part like a much used name', 'gmial@firm.example'],
    ['a text that is longer than any address', `${'a'.repeat(400)}@gmial.com`],
  ])('%s: %s', (_, typed) => {
    expect(findMeant(typed)).toBeUndefined()
  })
})

test('a domain under any ending that a pattern knows is no slip either, but an ending that does not exist is', () => {
  const byPattern = indexMeant(byUse, (domain) => isListed(domain) || findByPattern(domain) !== undefined)
  expect(byPattern('anna@hotmail.pe')).toBeUndefined()
  expect(byPattern('anna@hotmail.con')).toBe('anna@hotmail.com')
})

describe('whatever was typed,', () => {
  const domain = fc.constantFrom(...byUse.slice(0, 200)).map((one) => one.domain)
  const scrap = fc.oneof(
    domain,
    fc.constantFrom('@', '.', ',', ' ', '"', '2', '(at)', ' dot ', '<', '>', 'mailto:', 'ьфшдюкг', 'а', '채ㅡ', 'لا', 'anna', 'com', 'ru'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scrap, { maxLength: 8 }).map((scraps) => scraps.join('')),
  )

  test('what is meant is something else, and an address or domain in ASCII', () => {
    const property = fc.property(typed, (text) => {
      const meant = findMeant(text)
      if (meant === undefined) return
      expect(meant).not.toBe(text)
      const parsed = parseTyped(meant)
      if (parsed.is !== 'query') throw new Error(`${meant} cannot be asked`)
      expect(parsed.query.domain).toBe(parsed.query.shownDomain)
    })
    fc.assert(property, { numRuns: 500 })
  })

  test('nothing is meant by an address whose domain is known, and what is meant needs no second question', () => {
    const slip = fc.tuple(domain, fc.nat(20), fc.constantFrom('', '-', 'e', 'o', 'l', '.', ',', ' ')).map(([one, at, sign]) => {
      const place = at % one.length
      return `anna@${one.slice(0, place)}${sign}${one.slice(place + 1)}`
    })
    const property = fc.property(slip, domain, (text, known) => {
      expect(findMeant(`anna@${known}`)).toBeUndefined()
      const meant = findMeant(text)
      if (meant === undefined) return
      expect(meant.startsWith('anna@')).toBe(true)
      expect(findMeant(meant)).toBeUndefined()
    })
    fc.assert(property, { numRuns: 500 })
  })
})
