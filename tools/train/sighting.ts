/** What detection sees on one labelled page, before any weight. Runs in a thread. */
import { detect } from '../../utils/detect/detect.ts'
import { pageOf } from '../../utils/detect/page.ts'
import { early, late } from '../../utils/detect/signals.ts'
import { vetoes } from '../../utils/detect/vetoes.ts'
import type { Verdict } from '../../utils/model/verdict.ts'
import { pageBytes } from '../read/page-bytes.ts'
import { pageDocument } from '../read/page-document.ts'
import type { LabelledPage } from './labelled-pages.ts'

export interface Task {
  labelled: LabelledPage
  file: string
}

export interface Sighting {
  labelled: LabelledPage
  lang: string
  veto: string | null
  /** Of every signal, in the order of `signals.ts`. */
  values: number[]
  verdict: Verdict
  ms: number
}

export default function sight({ labelled, file }: Task): Sighting {
  const dom = pageDocument(pageBytes(file), file, labelled.url)
  const doc = dom.window.document
  const start = performance.now()
  const verdict = detect(doc)
  const ms = performance.now() - start
  const page = pageOf(doc)
  const veto = vetoes.map(objection => objection(page)).find(Boolean) ?? null
  const values = [...early, ...late].flatMap(signals => signals(page)).map(Number)
  const lang = (page.root().getAttribute('lang') ?? '').slice(0, 2).toLowerCase()
  dom.window.close()
  return { labelled, lang, veto, values, verdict, ms }
}
