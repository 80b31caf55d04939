/**
 * What people complain of in Readability, one page each in the markup that their threads name: the defect is there in
 * the tool as it is, it is not in ours, and it comes back when the step that mends it is left out.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plainReadability } from '../../tools/bench/plain-readability.ts'
import { type Shown, textShown } from '../../tools/bench/shown.ts'
import { shownArticle } from '../../tools/bench/shown-article.ts'
import { extract, survey } from '../../utils/extract/extract.ts'
import { refine } from '../../utils/refine/refine.ts'
import { pageOf } from '../page.ts'

const URL_HERE = 'https://news.example/2026/03/04/story'
const pageNamed = (slug: string): Document =>
  pageOf(readFileSync(join(import.meta.dirname, 'defects', `${slug}.html`), 'utf8'), URL_HERE)

function ours(slug: string, ...names: string[]): Shown {
  const off = new Set(names)
  const article = extract(pageNamed(slug), { off })
  if (!article) throw new Error(`no article in ${slug}`)
  return shownArticle(refine(article, { off }))
}

interface Defect {
  slug: string
  /** Where people complained. */
  threads: string
  /** What is wrong with what a tool shows. */
  isWrong: (shown: Shown) => boolean
  /** The steps that mend it. */
  by: string[]
}

const pictureNamed = (name: string) => (shown: Shown) => shown.pictures.filter(src => src.includes(name)).length

const defects: Defect[] = [
  {
    slug: 'caption-in-a-paragraph',
    threads: 'Readability #125',
    isWrong: shown => textShown(shown).includes('Passengers wait beside their cars'),
    by: ['caption-names', 'caption-places', 'caption-paragraphs'],
  },
  {
    slug: 'picture-and-its-blur',
    threads: 'Readability #599',
    isWrong: shown => pictureNamed('quay-at-dawn')(shown) !== 1,
    by: ['lazy-pictures', 'picture-once'],
  },
  {
    slug: 'picture-twice-in-its-figure',
    threads: 'Readability #769, #678',
    isWrong: shown => pictureNamed('quay')(shown) !== 1,
    by: ['picture-once'],
  },
  {
    slug: 'hero-outside-the-story',
    threads: 'Readability #450, #900',
    isWrong: shown => pictureNamed('quay')(shown) !== 1,
    by: ['choose-root', 'lead-picture'],
  },
  {
    slug: 'first-paragraphs-in-another-box',
    threads: 'Readability #286, #281, #692',
    isWrong: shown => !textShown(shown).startsWith('The harbour of Port Example stayed closed'),
    by: ['choose-root'],
  },
  {
    slug: 'consent-longer-than-the-story',
    threads: 'Readability #514, #722',
    isWrong: shown => textShown(shown).includes('store and access information on your device'),
    by: ['dialogs', 'screen-readers', 'side-matter', 'choose-root'],
  },
  {
    slug: 'pictures-with-one-name',
    threads: 'Readability #299, Defuddle #59 and #286, which took them for one by their alternative text',
    isWrong: shown => pictureNamed('picture_')(shown) !== 5,
    by: ['lazy-pictures'],
  },
]

describe.each(defects)('$slug ($threads)', ({ slug, isWrong, by }) => {
  test('is there in plain Readability', () => expect(isWrong(plainReadability(pageNamed(slug)))).toBe(true))
  test('is not in ours', () => expect(isWrong(ours(slug))).toBe(false))
  test(`comes back without ${by.join(', ')}`, () => expect(isWrong(ours(slug, ...by))).toBe(true))
})

describe('a-stub-before-the-wall', () => {
  const slug = 'a-stub-before-the-wall'
  test('plain Readability shows it as any story, with the gate for its last paragraph', () =>
    expect(textShown(plainReadability(pageNamed(slug)))).toContain('Subscribe now to continue reading'))
  test('ours says that the rest is missing, and shows no gate', () => {
    expect(survey(pageNamed(slug)).article?.limit).toBe('paywall')
    expect(textShown(ours(slug))).not.toMatch(/subscri/i)
  })
  test('without the look at the page’s condition nobody is told', () =>
    expect(survey(pageNamed(slug), { off: new Set(['condition']) }).article).not.toHaveProperty('limit'))
})
