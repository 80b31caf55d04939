/** One labelled page, measured: Lede, plain Readability and plain Defuddle. Runs in a thread. */
import { extract } from '../../utils/extract/extract.ts'
import type { Article } from '../../utils/model/article.ts'
import { refine } from '../../utils/refine/refine.ts'
import { fold } from '../../utils/text/fold.ts'
import { pageBytes } from '../read/page-bytes.ts'
import { pageDocument } from '../read/page-document.ts'
import { timesCaptionsShown } from './captions-shown.ts'
import { type GoldStory, pageFile } from './gold.ts'
import { type Junk, junkIn } from './junk.ts'
import { declaredLead, timesShown } from './lead-shown.ts'
import { type Missed, missedOf } from './missed.ts'
import { pageText } from './page-text.ts'
import { plainDefuddle } from './plain-defuddle.ts'
import { plainReadability } from './plain-readability.ts'
import { type Repeat, repeatsIn } from './repeats.ts'
import { type RightFields, rightFields } from './right-fields.ts'
import { type Agreement, agreement } from './shingles.ts'
import { everythingShown, nothingShown, type Shown, standfirstAndText, textShown } from './shown.ts'
import { shownArticle } from './shown-article.ts'

export interface Task {
  corpus: string
  gold: GoldStory
  /** Tools that are not asked, or never come back on this page. */
  skip: readonly Tool[]
}

export const tools = ['lede', 'readability', 'defuddle'] as const
export type Tool = (typeof tools)[number]

/** What one tool made of one page. */
export interface Result extends RightFields {
  body: Agreement
  /** With the standfirst counted as text. */
  withStandfirst: Agreement
  /** With captions counted as text, as other published figures do. */
  everything: Agreement
  junk: Junk[]
  repeats: Repeat[]
  pictures: number
  /** How often the declared lead picture is shown; absent where the page declares none. */
  lead?: number
  /** How often each caption of the gold is shown. */
  captions: number[]
  /** wcxb's own words that must and must not be there. */
  withFound: number
  withoutFound: number
}

export interface Measured {
  page: string
  host: string
  corpus: string
  /** ISO 639. */
  lang: string
  lede: Result
  readability: Result
  defuddle: Result
  missed: Missed[]
  /** Four-word runs of the gold that extract had found and refine took out again. */
  lostByRefine: number
  /** The declared lead picture's address. */
  lead?: string
  /** Which captions of the gold stand in the page's own text. */
  captionsOnPage: boolean[]
  withAll: number
  withoutAll: number
  ms: number
}

export default async function measure({ corpus, gold, skip }: Task): Promise<Measured> {
  const file = pageFile(corpus, gold.page)
  const bytes = pageBytes(file)
  const dom = pageDocument(bytes, file, gold.url)
  const doc = dom.window.document
  const lead = declaredLead(doc)
  const page = pageText(doc)
  const lang = gold.lang ?? doc.documentElement.lang.slice(0, 2).toLowerCase()
  const start = performance.now()
  const raw = extract(doc)
  const article = raw && refine(raw)
  const ms = performance.now() - start
  const readability = skip.includes('readability') ? nothingShown : plainReadability(doc)
  dom.window.close()
  const other = skip.includes('defuddle') ? undefined : pageDocument(bytes, file, gold.url)
  const defuddle = other ? await plainDefuddle(other.window.document, gold.url) : nothingShown
  other?.window.close()

  const lede = article ? shownArticle(article) : nothingShown
  const result = (shown: Shown) => resultOf(gold, shown, lead)
  const before = agreement(gold.body, textOf(raw))
  const words = tight(page)
  return {
    page: gold.page,
    host: new URL(gold.url).hostname,
    corpus: gold.corpus,
    lang: lang || '?',
    lede: result(lede),
    readability: result(readability),
    defuddle: result(defuddle),
    missed: missedOf(gold.body, { raw, refined: article, page }),
    lostByRefine: Math.max(0, before.both - agreement(gold.body, textShown(lede)).both),
    ...(lead ? { lead } : {}),
    captionsOnPage: (gold.captions ?? []).map(caption => words.includes(tight(caption))),
    withAll: gold.with?.length ?? 0,
    withoutAll: gold.without?.length ?? 0,
    ms,
  }
}

function resultOf(gold: GoldStory, shown: Shown, lead: string | undefined): Result {
  const text = textShown(shown)
  const folded = fold(text)
  const found = (phrases: readonly string[] = []) => phrases.filter(phrase => folded.includes(fold(phrase))).length
  return {
    ...rightFields(gold, shown),
    body: agreement(gold.body, text),
    withStandfirst: agreement(gold.body, standfirstAndText(shown)),
    everything: agreement(gold.body, everythingShown(shown)),
    junk: junkIn(shown.lines, gold),
    repeats: repeatsIn(shown, gold.body),
    pictures: shown.pictures.length,
    ...(lead ? { lead: timesShown(lead, shown.pictures) } : {}),
    captions: timesCaptionsShown(gold.captions ?? [], shown.lines, `${gold.body}\n${gold.summary ?? ''}`),
    withFound: found(gold.with),
    withoutFound: found(gold.without),
  }
}

const textOf = (article: Article | undefined): string => (article ? textShown(shownArticle(article)) : '')

const tight = (s: string): string => fold(s).replaceAll(' ', '')
