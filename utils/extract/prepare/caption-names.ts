/**
 * A caption that only its name tells becomes a figcaption, beside its picture in a figure.
 *
 *   <div class="photo"><div><img></div><p class="caption">A ferry at dusk.</p></div>
 *
 * Readability forgets class names, and the words would come back as a paragraph of the story.
 */
import { nameWords } from '../../dom/name-words.ts'
import { bind, bindAlone, bindBeside, frameOf, pictureBeside } from './caption-figure.ts'
import type { Step } from './step.ts'

const PICTURE = '\\w*(?:image|img|picture|photo|bild|media|foto|gallery)'
const ABOUT =
  '(?:caption|legend|description|desc|text|info|infotext|sub|subtitle|credits?|copyright|source|quelle|meta)'
const CAPTION = new RegExp(
  ` (?:captions?|figcaption|legende?|bildunterschrift|bildzeile|bildtext|pie de foto|leyenda|legenda|epigrafe|didascalia|onderschrift|bijschrift|cutline|credits?|copyright(?: ?holder)?|photographer|${PICTURE}(?: \\w+){0,2}? ${ABOUT}|(?:carousel|slide)(?: \\w+)? (?:info )?(?:caption|description|desc)) `,
)
/** A name that is a caption's alone: its picture may be painted by a style, or was left where the page keeps it for scripts. */
const OF_PICTURE =
  /^ (?:image|img|picture|photo|foto|bild|figure)? ?(?:caption|figcaption|bildunterschrift|cutline)(?: text)? $/
const NOT_ONE = / (?:no caption|closed captions?|video captions?) /
const NAMES = ['class', 'itemprop', 'data-testid', 'data-component']
const MAX_CAPTION = 1200

export const captionNames: Step = (body, { proseShare }) => {
  for (const el of body.querySelectorAll('[class], [itemprop], [data-testid], [data-component]')) {
    const names = nameWords(el, NAMES)
    if (!CAPTION.test(names) || NOT_ONE.test(names) || !body.contains(el) || !mayBeCaption(el)) continue
    if (proseShare(el) > 0.5) continue
    const frame = frameOf(el)
    const beside = frame ? undefined : pictureBeside(el)
    if (frame) bind(frame, el)
    else if (beside) bindBeside(beside, el)
    else if (OF_PICTURE.test(names)) bindAlone(el)
  }
}

function mayBeCaption(el: Element): boolean {
  const length = (el.textContent ?? '').trim().length
  const isFrame =
    el.matches('img, figure, body, article, main') || el.querySelector('img, video, h1, h2, figure') !== null
  return length > 0 && length <= MAX_CAPTION && !isFrame && !el.closest('figcaption')
}
