/** An invented story with its names, so that the options can show what they do. Its countries are real, its people are not. */
import type { Article } from '../../utils/model/article.ts'
import type { Mention, Reading } from '../../utils/model/reading.ts'
import type { Text } from '../../utils/model/text.ts'

const TITLE = 'Ferries to sail again after Solberg and harbour union agree'
const PARAGRAPHS = [
  'Ferries between Norway and Denmark will sail again on Monday after the transport minister, Ingrid Solberg, and the Harbour Union settled a dispute that had closed the crossing for nine days.',
  'Solberg said that Norway would pay for two more crews. The Harbour Union, which had asked for three, called it a fair end.',
  'Travellers in Denmark were told to book again. “Nobody wanted a tenth day,” Solberg said.',
]

const texts: Text[] = [TITLE, ...PARAGRAPHS].map((chars, id) => ({ id, chars, marks: [] }))

export const sampleArticle: Article = {
  url: 'https://example.org/ferries',
  title: texts[0]!,
  authors: [],
  section: [],
  lang: 'en',
  dir: 'ltr',
  body: texts.slice(1).map(text => ({ type: 'paragraph', text })),
  removed: [],
}

const FORMS: Record<string, RegExp> = {
  'person:ingrid-solberg': /(?:Ingrid )?Solberg/g,
  'organization:harbour-union': /[Hh]arbour [Uu]nion/g,
  'country:NO': /Norway/g,
  'country:DK': /Denmark/g,
}

const mentions: Mention[] = texts.flatMap(text =>
  Object.entries(FORMS)
    .flatMap(([entity, form]) =>
      [...text.chars.matchAll(form)].map(m => ({ text: text.id, entity, from: m.index, to: m.index + m[0].length })),
    )
    .sort((a, b) => a.from - b.from),
)

const counted = (id: string) => ({
  id,
  aliases: [],
  salience: 1,
  key: true,
  mentions: mentions.filter(m => m.entity === id).length,
})

export const sampleReading: Reading = {
  actors: [
    { ...counted('person:ingrid-solberg'), kind: 'person', name: 'Ingrid Solberg', role: 'transport minister' },
    { ...counted('organization:harbour-union'), kind: 'organization', name: 'Harbour Union' },
  ],
  countries: [
    { ...counted('country:NO'), kind: 'country', name: 'Norway', code: 'NO', via: [] },
    { ...counted('country:DK'), kind: 'country', name: 'Denmark', code: 'DK', via: [] },
  ],
  mentions,
}
