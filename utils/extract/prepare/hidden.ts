/** What the page itself does not show, and what it shows on paper alone. */
import { nameWords } from '../../dom/name-words.ts'
import { isShown } from '../../dom/shown.ts'
import { beginsWith } from '../../text/likeness.ts'
import { bindBeside, pictureBeside } from './caption-figure.ts'
import type { Step } from './step.ts'

const ON_PAPER =
  / (?:print only|printonly|only print|visible print(?: block| inline)?|show for print|d print block|print content|print version|print visible) /

/** The greater part of the page's running text waits for a script or a subscription: it is the story all the same. */
const MOST = 0.6

export const hidden: Step = (body, { take, proseShare }) => {
  for (const el of body.querySelectorAll('[hidden], [style], [class*="print" i], [class*="hid" i], .d-none')) {
    if (proseShare(el) > MOST) show(el)
    else if (isCaption(el)) bindBeside(pictureBeside(el)!, el)
    else if (!isShown(el) || hasHidingClass(el)) take(el, 'The page does not show it.')
    else if (ON_PAPER.test(nameWords(el, ['class']))) take(el, 'The page shows it on paper alone.')
  }
}

/** Behind a button, beside its picture, whose alternative text it says again. */
function isCaption(el: Element): boolean {
  if (isShown(el) && !hasHidingClass(el)) return false
  const beside = pictureBeside(el)
  const alt = (beside?.localName === 'img' ? beside : beside?.querySelector('img'))?.getAttribute('alt') ?? ''
  return alt.length > SAYS && beginsWith(el.textContent ?? '', alt)
}
const SAYS = 20

/** A class that hides at every width: "hidden", but not "hidden md:block". */
const hasHidingClass = (el: Element): boolean => {
  const classes = [...el.classList]
  return classes.some(c => HIDING.test(c)) && !classes.some(c => SHOWING.test(c))
}
const HIDING = /^(?:hidden|hide|d-none|(?:.*--?)?is-hidden|u-hidden|display-none)$/
const SHOWING = /:|^d-\w+-|block|flex|show|visible/

function show(el: Element): void {
  el.removeAttribute('hidden')
  el.removeAttribute('style')
}
