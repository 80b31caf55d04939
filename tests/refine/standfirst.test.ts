/** A standfirst that says nothing of its own goes, and is written down. */
import { expect, test } from 'vitest'
import { standfirst } from '../../utils/refine/standfirst.ts'
import { article, h, p, prose, shown, story, text } from './build.ts'

const words = 'Crews want two free days in a row, and the islands count their bread.'
const given = (body = story(), chars = words) => article(body, { standfirst: text(chars) })

test('an article with one of its own comes back as it is', () => {
  const before = given()
  expect(standfirst.run(before)).toBe(before)
  const without = article(story())
  expect(standfirst.run(without)).toBe(without)
})

test('one that the first paragraph repeats goes: the paragraph is the story’s', () => {
  const after = standfirst.run(given(story(), prose[0]))
  expect(after.standfirst).toBeUndefined()
  expect(shown(after.body)).toEqual([...prose])
  expect(after.removed).toEqual([{ step: 'standfirst', reason: 'The story begins with it.', words: prose[0] }])
})

test('one that begins the first paragraph goes, too', () =>
  expect(standfirst.run(given([p(`${words} ${prose[0]}`), ...story().slice(1)] as never)).standfirst).toBeUndefined())

test('a heading that prints it a second time goes', () => {
  const after = standfirst.run(given([h(words), ...story()] as never))
  expect(after.standfirst?.chars).toBe(words)
  expect(shown(after.body)).toEqual([...prose])
  expect(after.removed.map(r => r.words)).toEqual([words])
})

test('a line of the page is none', () =>
  expect(standfirst.run(given(story(), 'Sign up for our newsletter')).standfirst).toBeUndefined())

test('words that come again far below it are the story’s', () => {
  const before = given([...story(), p(words), p(prose[0])] as never)
  expect(standfirst.run(before)).toBe(before)
})
