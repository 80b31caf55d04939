/** Takes the standfirst out of the copy, into a text of its own, so that nobody mistakes it for a paragraph of the story. */
import type { PageFacts } from '../../dom/facts.ts'
import type { Text } from '../../model/text.ts'
import { bodyTextsOf } from '../../text/texts.ts'
import { declaredSummaries } from '../metadata/description.ts'
import { readBlocks } from '../read/blocks.ts'
import { oneLine } from '../read/one-line.ts'
import { findStandfirst } from './find-standfirst.ts'

export function takeStandfirst(body: Element, title: string, facts: PageFacts, firstId: number): Text | undefined {
  const el = findStandfirst(body, { title, summaries: declaredSummaries(facts) })
  if (!el) return
  const blocks = readBlocks(el, facts.base, firstId)
  const text = oneLine(blocks, () => firstId + bodyTextsOf(blocks).length)
  if (text) el.remove()
  return text
}
