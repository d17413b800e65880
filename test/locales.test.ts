import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { readLocales } from '../locales/compile.ts'

const dir = fileURLToPath(new URL('../locales', import.meta.url))
const tree = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])))

type Value = string | Record<string, string>

/** A language file as its writer sees it: `room.key` and what stands there. */
function readFile(file: string): { language: string; texts: Map<string, Value> } {
  const rooms = tree.parse(JSON.parse(readFileSync(join(dir, file), 'utf8')))
  const texts = Object.entries(rooms).flatMap(([room, keys]) =>
    Object.entries(keys).map(([key, value]) => [`${room}.${key}`, value] as const),
  )
  return { language: basename(file, '.json'), texts: new Map(texts) }
}

const files = readdirSync(dir)
  .filter((file) => file.endsWith('.json'))
  .map(readFile)
const english = files.find(({ language }) => language === 'en')?.texts ?? new Map<string, Value>()

const formsOf = (value: Value) => (typeof value === 'string' ? { other: value } : value)
const slotsOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ')
/** The placeholders that an English text and all its plural forms have. */
const slotsInEnglish = (key: string) => slotsOf(Object.values(formsOf(english.get(key) ?? '')).join())

test('there is English, into which all others are read', () => {
  expect(english.size).toBeGreaterThan(0)
})

describe.each(files)('$language', ({ language, texts }) => {
  test('has every text that English has, and no other', () => {
    const missing = [...english.keys()].filter((key) => !texts.has(key))
    const surplus = [...texts.keys()].filter((key) => !english.has(key))
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] })
  })

  test('has plural forms where English has them, and only there', () => {
    const differing = [...texts].filter(([key, value]) => typeof value !== typeof english.get(key)).map(([key]) => key)
    expect(differing).toEqual([])
  })

  test('has in each text the {placeholders} that English has', () => {
    const differing = [...texts].flatMap(([key, value]) =>
      Object.entries(formsOf(value))
        .filter(([, text]) => slotsOf(text) !== slotsInEnglish(key))
        .map(([form, text]) => `${key} (${form}): "${slotsOf(text)}" should be "${slotsInEnglish(key)}"`),
    )
    expect(differing).toEqual([])
  })

  test('has no brace that is no placeholder', () => {
    const stray = [...texts].filter(([, value]) =>
      /[{}]/.test(
        Object.values(formsOf(value))
          .join()
          .replaceAll(/\{\w+\}/g, ''),
      ),
    )
    expect(stray.map(([key]) => key)).toEqual([])
  })

  test('has the plural forms that the language has (CLDR)', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const wrong = [...texts].flatMap(([key, value]) => {
      const forms = typeof value === 'string' ? wanted : Object.keys(value).toSorted()
      return forms.join() === wanted.join() ? [] : [`${key}: has ${forms.join()}, should have ${wanted.join()}`]
    })
    expect(wrong).toEqual([])
  })

  test('has no empty text', () => {
    const empty = [...texts].filter(([, value]) => Object.values(formsOf(value)).some((text) => text.trim() === ''))
    expect(empty.map(([key]) => key)).toEqual([])
  })

  // https://developer.chrome.com/docs/extensions/reference/manifest/description and …/name
  test('describes the extension in no more than browsers take', () => {
    const lengthOf = (key: string) => String(texts.get(`extension.${key}`)).length
    expect([lengthOf('description') <= 132, lengthOf('name') <= 75], `${lengthOf('description')}, ${lengthOf('name')}`).toEqual([
      true,
      true,
    ])
  })
})

describe.each(readLocales(dir))('the messages compiled for $language', ({ language, messages }) => {
  test('have names that browsers take', () => {
    expect(Object.keys(messages).filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([])
  })

  test('have no $, which browsers read as a placeholder of theirs', () => {
    const wrong = Object.entries(messages).filter(([, { message }]) => message.includes('$'))
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  test('are all there: no two texts got one name', () => {
    const texts = files.find((file) => file.language === language)?.texts ?? new Map<string, Value>()
    const forms = [...texts.values()].flatMap((value) => Object.values(formsOf(value)))
    expect(Object.keys(messages)).toHaveLength(forms.length + 1)
  })

  test('have names that differ in more than capitals, which browsers do not tell apart', () => {
    const small = Object.keys(messages).map((name) => name.toLowerCase())
    expect(small.filter((name, index) => small.indexOf(name) !== index)).toEqual([])
  })

  test('say which language they are', () => {
    expect(messages['language']).toEqual({ message: language })
  })
})
