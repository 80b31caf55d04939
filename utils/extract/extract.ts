/** extract: Document -> Article. Works on a copy; the page that the reader came from is never touched. */
import { type PageFacts, readFacts } from '../dom/facts.ts'
import { own } from '../dom/unclobbered.ts'
import type { Article } from '../model/article.ts'
import { isWall, type Wall } from '../model/condition.ts'
import { bodyTextsOf } from '../text/texts.ts'
import { findCondition } from './condition/find-condition.ts'
import { copyOf } from './copy.ts'
import { isStory } from './enough.ts'
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
import { readabilityRoot, strictness } from './root/readability.ts'
import { takeStandfirst } from './standfirst/take-standfirst.ts'

/** Undefined where the page holds no story, or is too large to be read while a reader waits. */
export const extract = (page: Document, options?: ExtractOptions): Article | undefined => survey(page, options).article

export interface ExtractOptions {
  /** Names of steps to leave out: those of prepare, `choose-root`, `standfirst` and `condition`. */
  off?: ReadonlySet<string>
}

export interface Survey {
  article?: Article
  /** What stands in place of the story, where that is known. */
  wall?: Wall
}

/** The story, and whether the page shows it whole, or something else in its place. */
export function survey(page: Document, { off = new Set() }: ExtractOptions = {}): Survey {
  const copy = copyOf(page)
  const body = own(copy, 'body')
  if (!body || !isWithinLimits(body)) return {}
  const facts = readFacts(copy, own(page, 'URL'))
  const article = storyIn(copy, body, facts, off)
  const condition = off.has('condition') ? undefined : findCondition(page, facts, article)
  if (isWall(condition)) return { wall: condition }
  if (!article) return {}
  if (condition) return { article: { ...article, limit: condition } }
  return isStory(article, facts) ? { article } : {}
}

function storyIn(copy: Document, body: Element, facts: PageFacts, off: ReadonlySet<string>): Article | undefined {
  const leads = readLeads(facts)
  const metadata = readMetadata(copy, facts) // before prepare, which takes breadcrumbs, bylines and scripts

  const title = metadata.title.chars
  const headline = findHeadline(body, title)
  const head = headline?.parentElement ?? undefined // prepare takes the headline itself
  const firstId = metadata.title.id + 1
  const standfirst = off.has('standfirst') ? undefined : takeStandfirst(body, title, facts, firstId) // before prepare: it is found below the headline
  const neighbourhood = neighbourhoodOf(body, headline)
  const bin = leftOut(neighbourhood.holds)
  prepare(body, { base: facts.base, prose: measureProse(linesOf(body)), headline, off }, bin)
  const before = linesOf(neighbourhood.root).filter(line => neighbourhood.holds(line.nodes[0]!))
  const root = off.has('choose-root')
    ? readabilityRoot(copy, strictness[0])
    : chooseRoot(copy, body, { headline: head, leads, quoted: readQuoted(facts.story) })
  if (!root) return
  bin.compare('choose-root', 'It stands outside the story.', before, root)

  const blocks = readBlocks(root, facts.base, standfirst ? standfirst.id + 1 : firstId)
  if (!bodyTextsOf(blocks).length) return
  const lead = leads[0]
  return {
    ...metadata,
    ...(lead && { lead }),
    ...(standfirst && { standfirst }),
    body: blocks,
    removed: bin.removals(),
  }
}
