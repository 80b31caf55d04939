/** One labelled page, measured: Lede before and after refine, and plain Readability. Runs in a thread. */
import { extract } from '../../utils/extract/extract.ts'
import type { Article } from '../../utils/model/article.ts'
import { refine } from '../../utils/refine/refine.ts'
import { fold } from '../../utils/text/fold.ts'
import { bodyTextsOf, textsOf } from '../../utils/text/texts.ts'
import { pageBytes } from '../read/page-bytes.ts'
import { pageDocument } from '../read/page-document.ts'
import { type GoldStory, pageFile } from './gold.ts'
import { plainReadability } from './plain-readability.ts'
import { repeatsIn } from './repeats.ts'
import { type RightFields, rightFields } from './right-fields.ts'
import { type Agreement, agreement } from './shingles.ts'

export interface Task {
  corpus: string
  gold: GoldStory
}

export interface Measured {
  page: string
  url: string
  corpus: string
  lede: Agreement & RightFields
  readability: Agreement & RightFields
  /** Four-word runs of the gold that extract had found and refine took out again. */
  lostByRefine: number
  /** What a reader meets twice, in the page's words. */
  repeats: string[]
  /** Captions of the gold that stand in the running text, out of how many. */
  captionsInText: number
  captions: number
  /** wcxb's own words that must and must not be there. */
  withFound: number
  withAll: number
  withoutFound: number
  withoutAll: number
  ms: number
}

export default function measure({ corpus, gold }: Task): Measured {
  const file = pageFile(corpus, gold.page)
  const dom = pageDocument(pageBytes(file), file, gold.url)
  const doc = dom.window.document
  const start = performance.now()
  const raw = extract(doc)
  const article = raw && refine(raw)
  const ms = performance.now() - start
  const text = textOf(article)
  const plain = plainReadability(doc)
  dom.window.close()
  const lede = agreement(gold.body, text)
  const folded = fold(text)
  const found = (phrases: readonly string[] = []) => phrases.filter(p => folded.includes(fold(p))).length
  const captions = (gold.captions ?? []).filter(c => !fold(gold.body).includes(fold(c)))
  return {
    page: gold.page,
    url: gold.url,
    corpus: gold.corpus,
    lede: {
      ...lede,
      ...rightFields(gold, {
        title: article?.title.chars ?? '',
        authors: article?.authors ?? [],
        publishedAt: article?.publishedAt,
      }),
    },
    readability: { ...agreement(gold.body, plain.text), ...rightFields(gold, plain) },
    lostByRefine: Math.max(0, agreement(gold.body, textOf(raw)).both - lede.both),
    repeats: article ? repeatsIn(textsOf(article).map(t => t.chars)) : [],
    captionsInText: found(captions),
    captions: captions.length,
    withFound: found(gold.with),
    withAll: gold.with?.length ?? 0,
    withoutFound: found(gold.without),
    withoutAll: gold.without?.length ?? 0,
    ms,
  }
}

const textOf = (article: Article | undefined): string =>
  bodyTextsOf(article?.body ?? [])
    .map(t => t.chars)
    .join('\n\n')
