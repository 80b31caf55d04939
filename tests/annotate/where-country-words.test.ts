/** The files of country words: one for each language that has a table, whole, and small enough to load for one page. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { countryWords } from '../../tools/countries/country-words.ts'
import { languages as tables } from '../../tools/countries/languages.ts'
import { countries } from '../../utils/annotate/where/data/countries.ts'
import { languageFile, languages } from '../../utils/annotate/where/languages/country-words.ts'
import { countryWordsFor, findCountries } from '../../utils/annotate/where/where.ts'

test('the languages that are asked for are those that have a table', () => {
  expect([...languages].sort()).toEqual(Object.keys(tables).sort())
})

const codes = new Set(countries.map(row => row.code))

describe.each(languages)('%s', lang => {
  const words = countryWords(lang)
  const rows = Object.values(words.forms).flatMap(byCountry => Object.entries(byCountry))
  const forms = rows.flatMap(([, list]) => list.split('|'))

  test('knows every country, and no other', () => {
    expect(new Set(rows.map(([code]) => code))).toEqual(codes)
  })

  test('gives a form to one country, and none that is empty', () => {
    expect(new Set(forms).size).toBe(forms.length)
    expect(forms.filter(form => form.trim() !== form || form === '')).toEqual([])
  })

  test('gives each character of a joined word a country', () => {
    for (const [word, each] of Object.entries(words.joined)) {
      expect(each.split(' ').length, word).toBe([...word].length)
      expect(each.split(' ').filter(code => !codes.has(code))).toEqual([])
    }
  })

  test('goes through a file unchanged, and is at most 20 KB zipped', () => {
    const file = JSON.stringify(words)
    expect(JSON.parse(file)).toEqual(words)
    expect(gzipSync(file).length).toBeLessThanOrEqual(20 * 1024)
  })
})

test.each([
  ['pt-BR', 'pt'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['zh-Hant-TW', 'zh'],
  ['en-GB', undefined],
  ['hu', undefined],
])('a page in %s asks for the file %s', (tag, file) => expect(languageFile(tag)).toBe(file))

test('a page asks by its script where its tag says another language', () => {
  expect(countryWordsFor([{ id: 0, chars: 'Россия и Китай', marks: [] }], 'en')).toBe('ru')
})

const texts = [{ id: 0, chars: 'Deutschland und französische Truppen', marks: [] }]

test('without its file, or with that of another language, a page is read with the names that the browser knows', () => {
  expect(findCountries(texts, 'de', countryWords('de')).map(s => s.code)).toEqual(['DE', 'FR'])
  expect(findCountries(texts, 'de').map(s => s.code)).toEqual(['DE'])
  expect(findCountries(texts, 'de', countryWords('pl')).map(s => s.code)).toEqual(['DE'])
})
