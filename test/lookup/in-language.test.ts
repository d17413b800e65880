import { describe, expect, test } from 'vitest'
import { type BundledProvider, type Dataset, datasetFormat } from '../../data/dataset.ts'
import { indexForBrowsing } from '../../lookup/browse.ts'
import { inLanguage } from '../../lookup/in-language.ts'
import { indexNames } from '../../lookup/names.ts'
import { bundledProvider, type ProviderFile } from '../build/data.ts'

const help = 'https://firm.example/help'
const links = { [help]: { de: 'https://firm.example/hilfe', 'pt-BR': 'https://firm.example/ajuda' } }
const named: Partial<ProviderFile> = {
  name: 'Firm Mail',
  also: ['Firma', 'Фирма Почта'],
  names: { ru: 'Фирма Почта', 'zh-CN': '公司邮箱', de: 'Firma-Post' },
}

function dataset(...providers: BundledProvider[]): Dataset {
  return { format: datasetFormat, providers, platforms: [], software: [], popular: ['firm.example'] }
}

function seen(given: Partial<ProviderFile>, language: string): BundledProvider | undefined {
  return inLanguage(dataset(bundledProvider('firm.example', given)), language).providers[0]
}

describe('a provider is called', () => {
  test.each([
    ['ru', 'Фирма Почта'],
    ['zh-CN', '公司邮箱'],
    ['de', 'Firma-Post'],
    ['de-CH', 'Firma-Post'],
    ['fr', 'Firm Mail'],
    ['zh', 'Firm Mail'],
    ['en', 'Firm Mail'],
  ])('in %s %s', (language, name) => {
    expect(seen(named, language)?.name).toBe(name)
  })

  test('by its plain name too, and by no name twice', () => {
    expect(seen(named, 'ru')?.also).toEqual(['Firm Mail', 'Firma'])
  })
})

describe('a provider is found in every language', () => {
  const other = bundledProvider('other.example', { name: 'Firm Mail and More', domains: ['other.example'] })

  test.each(['en', 'ru', 'de', 'zh-CN', 'fr'])('%s: by each of its names, whole or in part', (language) => {
    const { providers, popular } = inLanguage(dataset(other, bundledProvider('firm.example', named)), language)
    const find = indexNames({ providers, popular }, ['en', language])
    const browse = indexForBrowsing({ providers, popular }, [language])
    for (const typed of ['Firm Mail', 'фирма почта', 'firma-post', '公司邮箱', 'фирм', '邮箱', 'firma']) {
      expect([typed, find(typed).sure?.id ?? find(typed).matches[0]?.id]).toEqual([typed, 'firm.example'])
      expect([typed, browse(typed, {}, new Date())[0]?.id]).toEqual([typed, 'firm.example'])
    }
    expect(find('firm mail').sure?.id).toBe('firm.example')
  })
})

describe('a link leads to the page in the language of the reader', () => {
  const given: Partial<ProviderFile> = {
    first: [{ kind: 'app-password', url: help }, { kind: 'bridge' }],
    limits: [{ text: { en: 'Few.' }, url: help }],
    notes: [{ text: { en: 'So.' }, url: 'https://firm.example/other' }, { text: { en: 'Thus.' } }],
    help: [help, 'https://firm.example/other'],
    links,
  }

  test.each([
    ['de', 'https://firm.example/hilfe'],
    ['de-AT', 'https://firm.example/hilfe'],
    ['pt-BR', 'https://firm.example/ajuda'],
    ['fr', help],
    ['en', help],
  ])('%s: in steps, limits, notes and help', (language, url) => {
    expect(seen(given, language)).toMatchObject({
      first: [{ kind: 'app-password', url }, { kind: 'bridge' }],
      limits: [{ url }],
      notes: [{ url: 'https://firm.example/other' }, { text: { en: 'Thus.' } }],
      help: [url, 'https://firm.example/other'],
    })
  })

  test('which stands there once, where it stood there already', () => {
    expect(seen({ help: [help, 'https://firm.example/hilfe'], links }, 'de')?.help).toEqual(['https://firm.example/hilfe'])
  })
})

test('what has neither names nor links is passed on as it is', () => {
  const plain = bundledProvider('firm.example')
  const before = dataset(plain, bundledProvider('named.example', named))
  const after = inLanguage(before, 'ru')
  expect(after.providers[0]).toBe(plain)
  expect(after).toEqual({ ...before, providers: [plain, expect.objectContaining({ name: 'Фирма Почта' })] })
})
