/** What only screen readers get ("Image 2 of 9", "opens in a new tab") goes; captions that only they do not get stay. */
import { nameWords } from '../../dom/name-words.ts'
import type { Step } from './step.ts'

const FOR_THEM =
  / (?:sr only|visually hidden|visuallyhidden|screen reader(?: text| only)?|screenreader(?: text| only)?|a11y hidden|assistive text|u hidden visually|offscreen|accessibly hidden|accessibility hidden|hidden visually) /
const MAX_WORDS = 300

export const screenReaders: Step = (body, { take, proseShare }) => {
  for (const el of body.querySelectorAll('figcaption[aria-hidden], figure [aria-hidden]'))
    el.removeAttribute('aria-hidden')
  for (const el of body.querySelectorAll('[class]')) {
    if (!FOR_THEM.test(nameWords(el, ['class'])) || (el.textContent ?? '').length > MAX_WORDS) continue
    // Some papers write the headline or a standfirst so, for a design that paints it elsewhere.
    if (proseShare(el) === 0 && !el.querySelector('h1')) take(el, 'Only screen readers are told so.')
  }
}
