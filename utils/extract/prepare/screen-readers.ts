/** What only screen readers get ("Image 2 of 9", "opens in a new tab") goes; captions that only they do not get stay. */
import type { Step } from './step.ts'

/** The class itself, alone or as a block's part: "sr-only", "card__visually-hidden"; not "label-visually_hidden", which hides a label. */
const FOR_THEM =
  /(?:^|^[a-z]-|__|--)(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:s|-text|-only)?|a11y-hidden|assistive-text|u-hidden-visually|offscreen|off-screen|accessib(?:ly|ility)-hidden|hidden-visually)$/i
const MAX_WORDS = 300

export const screenReaders: Step = (body, { take, proseShare, headline }) => {
  for (const el of body.querySelectorAll('figcaption[aria-hidden], figure [aria-hidden]'))
    el.removeAttribute('aria-hidden')
  for (const el of body.querySelectorAll('[class]')) {
    if (![...el.classList].some(name => FOR_THEM.test(name)) || (el.textContent ?? '').length > MAX_WORDS) continue
    // Some papers write the headline or a standfirst so, for a design that paints it elsewhere.
    if (proseShare(el) === 0 && !el.contains(headline ?? null) && !el.querySelector('img'))
      take(el, 'Only screen readers are told so.')
  }
}
