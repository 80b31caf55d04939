/** Paragraphs of the gold that are not in the story, and who took them. */
import { expect, test } from 'vitest'
import { missedOf } from '../../tools/bench/missed.ts'
import type { Article, Block } from '../../utils/model/article.ts'

const paragraph = (chars: string): Block => ({ type: 'paragraph', text: { id: 1, chars, marks: [] } })
const kept = 'The ferry left the old quay at noon.'
const taken = 'Nobody was there to wave goodbye to it.'
const caption = 'The quay on Friday morning, from the hill.'
const unseen = 'This sentence was never on the page at all.'

const article: Article = {
  url: 'https://a.example/',
  title: { id: 0, chars: 'Ferry’s last trip', marks: [] },
  authors: [],
  section: [],
  dir: 'ltr',
  body: [
    paragraph(kept),
    { type: 'figure', figure: { images: [], caption: { id: 2, chars: caption, marks: [] }, credit: 'Bo Ek' } },
  ],
  removed: [{ step: 'scraps', reason: '', words: taken }],
}

test('each paragraph is told with the one who took it', () => {
  const gold = [kept, taken, caption, article.title.chars, unseen].join('\n')
  const page = [kept, taken, caption, article.title.chars].join(' ')
  expect(missedOf(gold, { raw: article, refined: article, page }).map(m => m.by)).toEqual([
    'scraps',
    'shown as a caption',
    'the headline',
    'not on the page',
  ])
})

test('without a story, everything is missed', () =>
  expect(missedOf(kept, { raw: undefined, refined: undefined, page: kept })).toMatchObject([{ by: 'nobody says' }]))
