/** One saved page through detect, extract, refine and annotate. It never throws: what went wrong stands in the line. */
import { annotate } from '../../utils/annotate/annotate.ts'
import { detect } from '../../utils/detect/detect.ts'
import { survey } from '../../utils/extract/extract.ts'
import { refine } from '../../utils/refine/refine.ts'
import { countryWordsOf } from '../countries/words-of.ts'
import { type Line, lineOf, type Timings } from './line.ts'
import { webAddress } from './page-address.ts'
import { pageBytes, Unreadable } from './page-bytes.ts'
import { pageDocument } from './page-document.ts'

export interface SavedPage {
  file: string
  url?: string
}

export function readPage({ file, url }: SavedPage): Line {
  try {
    if (url && !webAddress(url)) throw new Unreadable(`${url} is no web address: give a whole one, with https://.`)
    const dom = pageDocument(pageBytes(file), file, url)
    try {
      return readDocument(file, url ?? dom.window.document.URL, dom.window.document)
    } finally {
      dom.window.close()
    }
  } catch (fault) {
    if (fault instanceof Unreadable) return lineOf(file, url ?? '', { error: fault.message })
    return lineOf(file, url ?? '', {
      error: `${file} could not be parsed (${wordsOf(fault)}): please report the page.`,
    })
  }
}

/** A stage that throws costs its own work alone: the last good article goes on. */
function readDocument(file: string, url: string, doc: Document): Line {
  const timings: Timings = { detectMs: 0, extractMs: 0, refineMs: 0, annotateMs: 0 }
  const faults: string[] = []
  const stage = <T>(name: 'detect' | 'extract' | 'refine' | 'annotate', work: () => T): T | undefined => {
    const start = performance.now()
    try {
      return work()
    } catch (fault) {
      faults.push(`${name} failed on ${file} (${wordsOf(fault)}): please report the page.`)
      return
    } finally {
      timings[`${name}Ms`] = Math.round((performance.now() - start) * 10) / 10
    }
  }
  const verdict = stage('detect', () => detect(doc))
  const { article: raw, wall } = stage('extract', () => survey(doc)) ?? {}
  const article = raw && (stage('refine', () => refine(raw)) ?? raw)
  const reading = article && stage('annotate', () => annotate(article, countryWordsOf(article)))
  return lineOf(file, url, { verdict, article, wall, reading, timings, error: faults.join(' ') || undefined })
}

const wordsOf = (fault: unknown): string => (fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault))
