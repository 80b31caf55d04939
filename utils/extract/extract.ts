/** extract: Document -> Article. Works on a copy; the page that the reader came from is never touched. */
import { readFacts } from '../dom/facts.ts'
import { own } from '../dom/unclobbered.ts'
import type { Article } from '../model/article.ts'
import { bodyTextsOf } from '../text/texts.ts'
import { copyOf } from './copy.ts'
import { findHeadline } from './headline.ts'
import { leftOut } from './left-out.ts'
import { isWithinLimits } from './limits.ts'
import { linesOf } from './lines.ts'
import { readLeads } from './metadata/lead.ts'
import { readMetadata } from './metadata/metadata.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { prepare } from './prepare/prepare.ts'
import { measureProse } from './prose.ts'
import { readBlocks } from './read/blocks.ts'
import { chooseRoot } from './root/choose-root.ts'
import { readQuoted } from './root/quoted.ts'

/** Undefined where the page holds no story, or is too large to be read while a reader waits. */
export function extract(page: Document): Article | undefined {
  const copy = copyOf(page)
  const body = own(copy, 'body')
  if (!body || !isWithinLimits(body)) return
  const facts = readFacts(copy, own(page, 'URL'))
  const leads = readLeads(facts)
  const metadata = readMetadata(copy, facts) // before prepare, which takes breadcrumbs, bylines and scripts

  const headline = findHeadline(body, metadata.title.chars)
  const head = headline?.parentElement ?? undefined // prepare takes the headline itself
  const neighbourhood = neighbourhoodOf(body, headline)
  const bin = leftOut(neighbourhood.holds)
  prepare(body, { base: facts.base, prose: measureProse(body), headline }, bin)
  const before = linesOf(neighbourhood.root).filter(line => neighbourhood.holds(line.nodes[0]!))
  const root = chooseRoot(copy, body, { headline: head, leads, quoted: readQuoted(facts.story) })
  if (!root) return
  bin.compare('choose-root', 'It stands outside the story.', before, root)

  const blocks = readBlocks(root, facts.base, 1) // the headline is text 0
  if (!bodyTextsOf(blocks).length) return
  const lead = leads[0]
  return { ...metadata, ...(lead && { lead }), body: blocks, removed: bin.removals() }
}
