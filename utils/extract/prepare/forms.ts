/** Forms and buttons go. A form around the whole page, as some servers build them, only loses its frame. */
import { STORY_SHARE, type Step } from './step.ts'

export const forms: Step = (body, { take, proseShare }) => {
  for (const form of body.querySelectorAll('form, fieldset')) {
    if (proseShare(form) > STORY_SHARE) form.replaceWith(...form.childNodes)
    else take(form, 'It is a form.')
  }
  for (const control of body.querySelectorAll(
    'button, input, select, textarea, label, [role="button"]:not(:has(img))',
  )) {
    if (proseShare(control) === 0) take(control, 'It is a button.')
    else control.replaceWith(...control.childNodes)
  }
}
