/** What holds for every story, however strange its text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate } from '../../utils/annotate/annotate.ts'
import type { Article } from '../../utils/model/article.ts'
import { textsOf } from '../../utils/text/texts.ts'
import { story } from './story.ts'

function hold(article: Article) {
  const { actors, countries, mentions } = annotate(article)
  const texts = new Map(textsOf(article).map((t, i) => [t.id, { chars: t.chars, i }]))
  let last = { text: -1, to: 0 }
  for (const { text, from, to } of mentions) {
    const { chars, i } = texts.get(text)!
    expect(from).toBeLessThan(to)
    expect(to).toBeLessThanOrEqual(chars.length)
    expect(i > last.text || (i === last.text && from >= last.to)).toBe(true)
    last = { text: i, to }
  }
  const ids = [...actors, ...countries].map(e => e.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { entity } of mentions) expect(ids).toContain(entity)
  for (const list of [actors, countries]) {
    expect(list.map(e => e.salience)).toEqual(list.map(e => e.salience).sort((a, b) => b - a))
    for (const { salience } of list) expect(salience >= 0 && salience <= 1).toBe(true)
    expect(list.filter(e => e.key).length).toBeLessThanOrEqual(6)
  }
  for (const { id, name, aliases, mentions: times } of actors) {
    expect(mentions.filter(m => m.entity === id).length).toBe(times)
    expect(aliases).not.toContain(name)
  }
}

const word = fc.constantFrom(
  ...'Datuk KC Sister Promoter million MP Minister NGO Insurer firm broadcaster pro Kremlin BNPT or known as Cup President of the and Anna Ashgrove Ministry UN ( ) , . “ ” \n - ’s Seoul Korea said 42 Kim Min-jae van der Jr. U.S. Mr. who is a director ETA Bank & al- \ud800 \u202e 東京 É'.split(
    ' ',
  ),
)

test('mentions lie in their text, in order, apart, and point to what is listed', () =>
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 40 }), { maxLength: 6 }), lines =>
      hold(
        story(
          'Anna Ashgrove in Seoul',
          lines.map(line => line.join(' ')),
        ),
      ),
    ),
  ))

test('any string may be a story', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), chars =>
      hold(story(chars, [chars, chars.toUpperCase()])),
    ),
  ))

test('the article is only read', () => {
  const article = story('Anna Ashgrove in Seoul', ['President Anna Ashgrove met the UN.'], {
    captions: ['Anna Ashgrove'],
  })
  const before = structuredClone(article)
  annotate(article)
  expect(article).toEqual(before)
})

test.each<[string, string]>([
  ['one endless word', 'A'.repeat(1_000_000)],
  ['capitals without end', 'Abcd '.repeat(40_000)],
  ['one country without end', 'Norway '.repeat(20_000)],
  [
    'names without end',
    Array.from({ length: 8_000 }, (_, i) => `Anna Q${i.toString(2).replace(/0/g, 'a').replace(/1/g, 'o')} said.`).join(
      ' ',
    ),
  ],
  ['two people with one surname, without end', 'Anna Ashgrove and Daniel Ashgrove met Ashgrove, '.repeat(3_000)],
  ['ministries without end', 'Ministry of A, B, C and D '.repeat(6_000)],
  [
    'explained acronyms without end',
    Array.from({ length: 3_000 }, (_, i) => {
      const letters = i
        .toString(26)
        .toUpperCase()
        .replace(/\d/g, d => 'QRSTUVWXYZ'[Number(d)]!)
      return `The Tide ${letters} Agency (TA${letters}) said no.`
    }).join(' '),
  ],
  ['letters of a right-to-left script', 'قال وزير الخارجية محمد علي. '.repeat(20_000)],
  ['equal paragraphs', 'President Anna Ashgrove met the Rain Council in Paris, a spokesman said. '.repeat(3_000)],
  ['hyphens without end', 'A-'.repeat(60_000)],
  ['halves of characters', '\ud800'.repeat(200_000)],
  ['no letters', '… 42 % '.repeat(60_000)],
])('%s ends soon', (_, chars) => {
  const started = performance.now()
  annotate(story('Rain', [chars]))
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('a story in a script without capitals has no actors', () =>
  expect(
    annotate(story('항구가 닫혔다', ['김철수 장관은 항구가 닫혔다고 말했다.'.repeat(20)], { lang: 'ko' })).actors,
  ).toEqual([]))

test('in another language only names that are sure count', () => {
  const german =
    'Die Ministerin Anna Brandvik sagte am Montag, der Hafen sei geschlossen. Die Fischer klagten über hohe Kosten und den Wind. '
  const { actors } = annotate(story('Hafen geschlossen', [german.repeat(4)], { lang: 'de' }))
  expect(actors.map(a => a.name)).toEqual(['Anna Brandvik'])
})
