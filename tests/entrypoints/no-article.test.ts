/** A page without a story is told in one sentence: what stands in the story's place, or what the page looks like. */
import { expect, test } from 'vitest'
import { noArticle } from '../../entrypoints/porch/no-article.ts'
import { storyOf } from '../../entrypoints/porch/story.ts'
import { pageOf } from '../page.ts'

const verdict = { isNews: false, score: 0.1, reasons: ['a front page'] }

test.each([
  ['consent', /asks for consent/],
  ['login', /log in/],
  ['missing', /could not find/],
] as const)('a wall of %s is named', (wall, words) => expect(noArticle({ verdict, wall })).toMatch(words))

test('without a wall, the page’s own look is told', () =>
  expect(noArticle({ verdict })).toBe(
    'Lede found no article on this page. Does not look like a news article: a front page.',
  ))

test('a consent wall comes home without an article', () => {
  const words =
    'We and our partners store cookies on your device. With your consent we process personal data for advertising.'
  const found = storyOf(pageOf(`<title>Example</title><div class="consent"><p>${words}</p><p>${words}</p></div>`))
  expect(found.article).toBeUndefined()
  expect(found.wall).toBe('consent')
})
