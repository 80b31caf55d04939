/** Short invented stories for the tests of the views. */
import type { Article, Block } from '../../utils/model/article.ts'
import type { Actor, Country, Mention, Reading } from '../../utils/model/reading.ts'

const paragraph = (id: number, chars: string): Block => ({ type: 'paragraph', text: { id, chars, marks: [] } })

export const story: Article = {
  url: 'https://www.quay.example/world/ferry',
  title: { id: 0, chars: 'Norway waits for Solberg', marks: [] },
  authors: ['Ana Lind', 'Tom Oke'],
  publishedAt: '2031-03-04',
  site: 'The Quay',
  section: ['World'],
  lang: 'en',
  dir: 'ltr',
  body: [
    paragraph(1, 'Ingrid Solberg met the Union. Solberg left Norway.'),
    paragraph(2, 'Solberg returned. The Union slept.'),
  ],
  removed: [
    { step: 'caption-echo', reason: 'The caption stands twice.', words: 'A ferry at dawn' },
    { step: 'page-lines', reason: 'A line of the page.', words: 'Share' },
    { step: 'page-lines', reason: 'A line of the page.', words: 'Print' },
  ],
}

const FORMS: readonly (readonly [entity: string, form: RegExp])[] = [
  ['person:solberg', /(?:Ingrid )?Solberg/g],
  ['organization:union', /Union/g],
  ['country:NO', /Norway/g],
]

const texts = [story.title, ...story.body.flatMap(block => ('text' in block ? [block.text] : []))]

const mentions: Mention[] = texts.flatMap(({ id, chars }) =>
  FORMS.flatMap(([entity, form]) =>
    [...chars.matchAll(form)].map(m => ({ text: id, entity, from: m.index, to: m.index + m[0].length })),
  ).sort((a, b) => a.from - b.from),
)

const entity = (id: string, key = true) => ({
  id,
  aliases: [],
  salience: 0.5,
  key,
  mentions: mentions.filter(m => m.entity === id).length,
})

const solberg: Actor = {
  ...entity('person:solberg'),
  kind: 'person',
  name: 'Ingrid Solberg',
  aliases: ['Solberg'],
  role: 'minister',
}
const union: Actor = { ...entity('organization:union', false), kind: 'organization', name: 'Union' }
const norway: Country = { ...entity('country:NO'), kind: 'country', name: 'Norway', code: 'NO', via: [] }

/** In order: Norway, Solberg | Ingrid Solberg, Union, Solberg, Norway | Solberg, Union. The Union is not key. */
export const reading: Reading = { actors: [solberg, union], countries: [norway], mentions }
