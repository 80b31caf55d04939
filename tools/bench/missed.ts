/** Paragraphs of the gold that the story has not, and who took them. */
import type { Article } from '../../utils/model/article.ts'
import { fold } from '../../utils/text/fold.ts'
import { words } from '../../utils/text/words.ts'
import { linesIn } from './same-line.ts'
import { textShown } from './shown.ts'
import { shownArticle } from './shown-article.ts'

export interface Missed {
  /** The step that wrote the removal down, or "shown as a caption", "the headline", "the standfirst", "not on the page", "nobody says". */
  by: string
  words: number
  line: string
  /** Its place among the gold's paragraphs, 0 to 1. */
  at: number
}

interface Stages {
  raw: Article | undefined
  refined: Article | undefined
  /** The page's own text. */
  page: string
}

/** This many letters tell a paragraph from all others; what is written down may be cut short. */
const TELLING = 40

export function missedOf(gold: string, { raw, refined, page }: Stages): Missed[] {
  const shown = refined ? shownArticle(refined) : undefined
  const inText = linesIn(shown ? textShown(shown) : '')
  const inCaptions = linesIn(shown?.lines.flatMap(l => (l.kind === 'text' ? [] : [l.words])).join('\n') ?? '')
  const standfirst = tight(shown?.standfirst ?? '')
  const onPage = tight(page)
  const removed = (refined ?? raw)?.removed.map(r => ({ step: r.step, words: tight(r.words) })) ?? []
  const paragraphs = gold.split(/\n+/).filter(line => fold(line))
  const by = (line: string): string => {
    const start = tight(line).slice(0, TELLING)
    if (fold(line) === fold(shown?.title ?? '')) return 'the headline'
    if (inCaptions(line)) return 'shown as a caption'
    if (standfirst.includes(start)) return 'the standfirst'
    if (!onPage.includes(start)) return 'not on the page'
    return (
      removed.find(r => r.words.includes(start) || (r.words.length > 9 && tight(line).includes(r.words)))?.step ??
      'nobody says'
    )
  }
  return paragraphs.flatMap((line, at) =>
    inText(line) ? [] : [{ by: by(line), words: words(line).length, line, at: at / paragraphs.length }],
  )
}

const tight = (s: string): string => fold(s).replaceAll(' ', '')
