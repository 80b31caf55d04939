import { expect, test } from 'vitest'
import { parseWishes } from '../../tools/demo/arguments.ts'

test.each([
  [[], { full: false, headless: false, firefox: false }],
  [['--full'], { full: true, headless: false, firefox: false }],
  [['--firefox'], { full: false, headless: false, firefox: true }],
  [['page.html'], { page: 'page.html', full: false, headless: false, firefox: false }],
  [
    ['--headless', 'https://news.example/a', '--full'],
    { page: 'https://news.example/a', full: true, headless: true, firefox: false },
  ],
])('%j', (args, wishes) => expect(parseWishes(args)).toEqual(wishes))

test.each([
  [['--ful'], /Unknown option '--ful'.*Use: npm start/],
  [['a.html', 'b.html'], /One page at a time/],
])('%j is answered with a sentence', (args, sentence) => expect(() => parseWishes(args)).toThrow(sentence))
