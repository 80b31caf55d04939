/** prepare: mends the copy of the page before Readability judges it. The order lives here. */
import type { LeftOut } from '../left-out.ts'
import type { Prose } from '../prose.ts'
import { breakParagraphs } from './break-paragraphs.ts'
import { captionNames } from './caption-names.ts'
import { captionPlaces } from './caption-places.ts'
import { comments } from './comments.ts'
import { dialogs } from './dialogs.ts'
import { dropCaps } from './drop-caps.ts'
import { embeds } from './embeds.ts'
import { forms } from './forms.ts'
import { headlineInBody } from './headline-in-body.ts'
import { hidden } from './hidden.ts'
import { hoverCards } from './hover-cards.ts'
import { landmarks } from './landmarks.ts'
import { lazyPictures } from './lazy-pictures.ts'
import { nextStory } from './next-story.ts'
import { screenReaders } from './screen-readers.ts'
import { sideMatter } from './side-matter.ts'
import type { Step } from './step.ts'
import { unread } from './unread.ts'

const steps: readonly [name: string, step: Step][] = [
  ['lazy-pictures', lazyPictures], // before unread, which takes the noscript twins it reads
  ['embeds', embeds], // before unread, too: some embeds are a script and a quotation
  ['unread', unread],
  ['screen-readers', screenReaders], // before hidden: captions that are hidden from screen readers alone stay
  ['dialogs', dialogs], // before hidden: one may hold most words of the page, which hidden takes for the story
  ['hidden', hidden],
  ['next-story', nextStory], // early: one that is taken whole is told as such
  ['forms', forms],
  ['landmarks', landmarks],
  ['comments', comments],
  ['hover-cards', hoverCards],
  ['side-matter', sideMatter],
  ['caption-names', captionNames], // after lazy-pictures: a caption is known by the picture beside it
  ['caption-places', captionPlaces], // after caption-names, which knows more than a place does
  ['break-paragraphs', breakParagraphs], // after the captions: a caption between two breaks is no paragraph
  ['drop-caps', dropCaps],
  ['headline-in-body', headlineInBody],
]

export interface Page {
  base: string
  prose: Prose
  headline: Element | undefined
  /** Names of steps to leave out. */
  off: ReadonlySet<string>
}

export function prepare(body: Element, { base, prose, headline, off }: Page, bin: LeftOut): void {
  for (const [name, step] of steps) {
    if (off.has(name)) continue
    const take = (el: Element, reason: string) => {
      bin.note(name, reason, el)
      el.remove()
    }
    try {
      step(body, { take, base, headline, proseShare: el => (prose.total ? prose.in(el) / prose.total : 0) })
    } catch (fault) {
      // One step less is better than no story.
      console.warn(`Lede: ${name} failed`, fault)
    }
  }
}
