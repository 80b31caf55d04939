/** What the signs of a condition look at: the page as it came, and what was found of a story in it. */
import type { PageFacts } from '../../dom/facts.ts'
import { type JsonObject, typesOf } from '../../dom/json-ld.ts'
import { own } from '../../dom/unclobbered.ts'
import type { Article } from '../../model/article.ts'
import { isProse, weight } from '../../text/prose.ts'
import { bodyTextsOf } from '../../text/texts.ts'
import { type Line, linesOf } from '../lines.ts'

export interface Look {
  /** The document's element: a page may have taken the document's own methods away. */
  root: Element
  body: Element
  facts: PageFacts
  /** The title in the page's head. */
  title: string
  /** The story's lines; none where no story was found. */
  story: readonly string[]
  /** How much running text the story holds, in letters. */
  said: number
  /** Lines of the whole page, read when first asked for. */
  lines(): readonly Line[]
}

export type Sign = (look: Look) => boolean

export function lookAt(page: Document, facts: PageFacts, article: Article | undefined): Look | undefined {
  const root = own(page, 'documentElement')
  const body = own(page, 'body')
  if (!root || !body) return
  const story = article ? bodyTextsOf(article.body).map(text => text.chars) : []
  let lines: readonly Line[] | undefined
  return {
    root,
    body,
    facts,
    title: root.querySelector('head > title')?.textContent ?? '',
    story,
    said: story.reduce((sum, line) => sum + (isProse(line) ? weight(line) : 0), 0),
    lines: () => {
      lines ??= linesOf(body)
      return lines
    },
  }
}

export const declares = ({ facts }: Look, type: RegExp): boolean =>
  facts.jsonLd.some((object: JsonObject) => typesOf(object).some(name => type.test(name)))
