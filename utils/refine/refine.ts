/** refine: Article -> Article. The story alone, once; what was taken out is written down in `removed`. */
import type { Article } from '../model/article.ts'
import { bodyTextsOf } from '../text/texts.ts'
import { altEcho } from './alt-echo.ts'
import { authorNote } from './author-note.ts'
import { boxes } from './boxes.ts'
import { breadcrumb } from './breadcrumb.ts'
import { byline } from './byline.ts'
import { captionCredit } from './caption-credit.ts'
import { captionEcho } from './caption-echo.ts'
import { captionParagraphs } from './caption-paragraphs.ts'
import { captionTwins } from './caption-twins.ts'
import { emptyHeadings } from './empty-headings.ts'
import { leadPicture } from './lead-picture.ts'
import { linkLists } from './link-lists.ts'
import { loneLinks } from './lone-links.ts'
import { metaLines } from './meta-lines.ts'
import { ornaments } from './ornaments.ts'
import { pageLines } from './page-lines.ts'
import { pictureOnce } from './picture-once.ts'
import { repeats } from './repeats.ts'
import { headScraps, tailScraps } from './scraps.ts'
import { standfirst } from './standfirst.ts'
import type { Step } from './step.ts'
import { titleEcho } from './title-echo.ts'

export type { Step } from './step.ts'

export const steps: readonly Step[] = [
  ornaments, // first: an icon between two lines would look like their picture
  captionCredit,
  captionParagraphs, // before page-lines: "© Ana Example" under a picture is its credit, not the page's rights
  captionEcho, // before alt-echo, which clears what it compares with
  captionTwins,
  altEcho,
  pictureOnce,
  leadPicture, // after picture-once: only then is it known what the body shows
  titleEcho,
  standfirst,
  boxes, // this and the next three look for page lines around a block: before page-lines takes them
  linkLists,
  loneLinks,
  tailScraps, // also wants the byline at the end, which byline takes
  breadcrumb, // before head-scraps, to which a path is a scrap like others
  headScraps,
  pageLines,
  byline, // before meta-lines: it moves names to the authors, meta-lines only drops
  authorNote, // after byline, which may have found the author
  metaLines,
  repeats, // after caption-paragraphs: twins beside a picture are its caption
  emptyHeadings, // last: the others have emptied them
]

export interface RefineOptions {
  /** Names of steps to leave out. */
  off?: ReadonlySet<string>
  /** Told about a step that threw. The article goes on without that step. */
  onFault?: (step: string, error: unknown) => void
}

/** What a later step takes away may bare an edge for an earlier one, so the list runs until a round changes nothing. */
const MOST_ROUNDS = 6

export function refine(article: Article, { off, onFault }: RefineOptions = {}): Article {
  const able = new Set(steps.filter(step => !off?.has(step.name)))
  let now = article
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = now
    for (const step of able) {
      try {
        now = keepingStory(now, step.run(now))
      } catch (error) {
        able.delete(step)
        onFault?.(step.name, error)
      }
    }
    if (now === before) break
  }
  return now
}

/** A body is never refined to nothing: what looks like page lines from end to end is what the page has to say. */
const keepingStory = (before: Article, after: Article): Article =>
  bodyTextsOf(after.body).length === 0 && bodyTextsOf(before.body).length > 0 ? before : after
