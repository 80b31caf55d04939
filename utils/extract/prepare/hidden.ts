/** What the page itself does not show, and what it shows on paper alone. */
import { nameWords } from '../../dom/name-words.ts'
import { isShown } from '../../dom/shown.ts'
import { STORY_SHARE, type Step } from './step.ts'

const ON_PAPER =
  / (?:print only|printonly|only print|visible print(?: block| inline)?|show for print|d print block|print content|print version|print visible) /

export const hidden: Step = (body, { take, proseShare }) => {
  for (const el of body.querySelectorAll('[hidden], [style], [class*="print" i]')) {
    // A story that waits for a script or a subscription to be shown is the story all the same.
    if (proseShare(el) > STORY_SHARE) show(el)
    else if (!isShown(el)) take(el, 'The page does not show it.')
    else if (ON_PAPER.test(nameWords(el, ['class']))) take(el, 'The page shows it on paper alone.')
  }
}

function show(el: Element): void {
  el.removeAttribute('hidden')
  el.removeAttribute('style')
}
