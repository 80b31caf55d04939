/** Laws that hold for every step and every article, however odd: input untouched, twice is once, no new words, none lost. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Block, Figure } from '../../utils/model/article.ts'
import type { Text } from '../../utils/model/text.ts'
import { blocksWords } from '../../utils/refine/block-words.ts'
import { refine, steps } from '../../utils/refine/refine.ts'
import { prose } from './build.ts'

const LINES = [
  ...prose,
  'Ferry crews stop work for two days',
  'By Ana Example',
  'BY ANA EXAMPLE [[email protected]]',
  'Home > National > Transport',
  'Published 3 May 2031, 10:49',
  'Share',
  'Advertisement',
  'Read more: Crews of the north walk out',
  'Related stories',
  'Newsletter',
  'Sign up for our newsletter',
  'Crews walk off the boat on Tuesday. [PORT AUTHORITY]',
  'Crews walk off the boat on Tuesday. Photo: Ana Example/AFP',
  'Crews walk off the boat on Tuesday.',
  '© Ana Example',
  'Getty Images',
  'Ana Example covers ports for Example News.',
  'lock icon',
  's',
  '',
  '저녁의 여객선. [사진=홍길동]',
  '夕暮れのフェリー（見本太郎撮影）',
]

const text: fc.Arbitrary<Text> = fc
  .record({
    id: fc.nat(),
    chars: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...LINES) }, fc.string({ unit: 'grapheme' })),
    linked: fc.boolean(),
  })
  .map(({ id, chars, linked }) => ({
    id,
    chars,
    marks: linked && chars ? [{ kind: 'link', href: 'https://news.example/', from: 0, to: chars.length }] : [],
  }))
const image = fc.record({
  src: fc.constantFrom(
    'https://a.example/a.jpg',
    'https://a.example/a-300x200.jpg',
    'https://a.example/b.jpg?w=9',
    'https://a.example/logo.png',
    'nonsense',
  ),
  alt: fc.constantFrom('', ...LINES),
})
const figure: fc.Arbitrary<Figure> = fc.record(
  {
    images: fc.array(image, { maxLength: 3 }),
    caption: text,
    credit: fc.constantFrom('AFP', '(Photo: Ana Example)', 'Getty Images'),
  },
  { requiredKeys: ['images'] },
)
const { block } = fc.letrec<{ block: Block }>(tie => ({
  block: fc.oneof(
    { maxDepth: 2 },
    { weight: 8, arbitrary: text.map(t => ({ type: 'paragraph' as const, text: t })) },
    { weight: 2, arbitrary: text.map(t => ({ type: 'heading' as const, level: 2 as const, text: t })) },
    { weight: 3, arbitrary: figure.map(f => ({ type: 'figure' as const, figure: f })) },
    { weight: 1, arbitrary: fc.array(tie('block'), { maxLength: 3 }).map(body => ({ type: 'quote' as const, body })) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.array(tie('block'), { maxLength: 2 }), { maxLength: 3 })
        .map(items => ({ type: 'list' as const, ordered: false, start: 1, items })),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'rule' as const }) },
  ),
}))
const articles: fc.Arbitrary<Article> = fc.record(
  {
    url: fc.constant('https://news.example/2031/ferry'),
    title: text,
    authors: fc.subarray(['Ana Example', 'Bo Muster']),
    section: fc.subarray(['National', 'Transport']),
    site: fc.constantFrom('Example News', ''),
    lang: fc.constantFrom('en', 'ko', 'ja', 'xx', 'not a language'),
    dir: fc.constant('ltr' as const),
    lead: image,
    standfirst: text,
    body: fc.array(block, { maxLength: 12 }),
    removed: fc.constant([]),
  },
  { requiredKeys: ['url', 'title', 'authors', 'section', 'dir', 'body', 'removed'] },
)

/** Words; in scripts without spaces, characters. */
const bag = (s: string): string[] =>
  s
    .toLowerCase()
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{Script=Hangul}\p{Script=Latin}\p{M}\p{N}]+|\p{L}/gu,
    ) ?? []
const wordsIn = (a: Article): string[] =>
  bag(
    [
      a.title.chars,
      a.standfirst?.chars ?? '',
      blocksWords(a.body),
      altsOf(a.body),
      ...a.authors,
      ...a.section,
      a.lead?.alt ?? '',
      ...a.removed.map(r => r.words),
    ].join('\n'),
  )
const altsOf = (body: Block[]): string =>
  body.flatMap(b => (b.type === 'figure' ? b.figure.images.map(i => i.alt) : [])).join('\n')

/** A picture without words is told by its address. */
/** "Photo:" and "©" tell that a name is a credit; in the credit's own field they say nothing. */
const ADDRESSES = new Set(bag('https a example jpg png 300x200 b w 9 logo nonsense'))
const LABELS = new Set(bag('photo 사진 撮影'))

const runs = [
  ...steps.map(s => [s.name, s.run] as const),
  ['refine', (a: Article) => refine(a, { onFault: rethrow })] as const,
]
function rethrow(_: string, error: unknown): never {
  throw error
}

describe.each(runs)('%s', (_, run) => {
  test('leaves its input alone', () =>
    fc.assert(
      fc.property(articles, a => {
        const before = structuredClone(a)
        run(a)
        expect(a).toEqual(before)
      }),
      { numRuns: 60 },
    ))
  test('twice is once', () =>
    fc.assert(
      fc.property(articles, a => {
        const once = run(a)
        expect(run(once)).toBe(once)
      }),
      { numRuns: 150 },
    ))
  test('invents no word and loses none', () =>
    fc.assert(
      fc.property(articles, a => {
        const after = run(a)
        const had = new Set(wordsIn(a))
        const has = new Set(wordsIn(after))
        expect([...has].filter(word => !had.has(word) && !ADDRESSES.has(word))).toEqual([])
        expect([...had].filter(word => !has.has(word) && !LABELS.has(word) && !ADDRESSES.has(word))).toEqual([])
      }),
      { numRuns: 150 },
    ))
})
