/** The words of a language come from the package once, and a story is read without them where they do not come. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { Article } from '../../utils/model/article.ts'
import { story } from '../annotate/story.ts'

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (file: string) => `extension:${file}` } } }))

const fetched = vi.fn<(address: string) => Promise<Response>>()

beforeEach(() => {
  vi.resetModules()
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})

async function ask(article: Article) {
  const { countryWordsOf } = await import('../../entrypoints/porch/country-words.ts')
  return [await countryWordsOf(article), await countryWordsOf(article)]
}

const inGerman = story('Fähre', ['Die Fähre kam aus Dänemark.'], { lang: 'de' })

test('the file of the story’s language is fetched from the package, and kept', async () => {
  fetched.mockImplementation(async () => Response.json({ lang: 'de' }))
  expect(await ask(inGerman)).toEqual([{ lang: 'de' }, { lang: 'de' }])
  expect(fetched.mock.calls).toEqual([['extension:countries/de.json']])
})

test('English asks for nothing', async () => {
  expect(await ask(story('Ferry', ['It came from Denmark.']))).toEqual([undefined, undefined])
  expect(fetched).not.toHaveBeenCalled()
})

test('a file that does not come costs its words alone, and is asked for again', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  fetched.mockResolvedValueOnce(new Response(null, { status: 404 }))
  fetched.mockImplementation(async () => Response.json({ lang: 'de' }))
  expect(await ask(inGerman)).toEqual([undefined, { lang: 'de' }])
  expect(warn).toHaveBeenCalledOnce()
})
