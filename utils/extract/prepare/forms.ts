/** Forms and buttons go. A form around the whole page, as some servers build them, only loses its frame. */
import { own } from '../../dom/unclobbered.ts'
import { STORY_SHARE, type Step, type Tools } from './step.ts'

const CONTROLS = 'button, input, select, textarea, label, [role="button"]:not(:has(img))'

export const forms: Step = (body, tools) => {
  const { take, proseShare } = tools
  for (const form of body.querySelectorAll('form, fieldset')) {
    if (proseShare(form) > STORY_SHARE) form.replaceWith(...form.childNodes)
    else take(form, 'It is a form.')
  }
  for (const control of body.querySelectorAll(CONTROLS)) {
    if (proseShare(control) > 0) control.replaceWith(...control.childNodes)
    else if (opensAnswer(control, tools)) beHeading(control)
    else take(control, 'It is a button.')
  }
}

/** <button aria-expanded="false" aria-controls="a1">Who pays?</button> <div id="a1">The port does, says the mayor.</div> */
function opensAnswer(control: Element, { proseShare }: Tools): boolean {
  const panel = control.getAttribute('aria-controls')
  if (!panel && !control.hasAttribute('aria-expanded')) return false
  if (!/[?？؟]$/.test((control.textContent ?? '').trim())) return false
  const doc = control.ownerDocument
  const answer = panel
    ? own(doc, 'getElementById').call(doc, panel)
    : (control.nextElementSibling ?? control.parentElement?.nextElementSibling)
  return answer != null && proseShare(answer) > 0
}

function beHeading(control: Element): void {
  if (control.closest('h1, h2, h3, h4, h5, h6')) {
    control.replaceWith(...control.childNodes)
    return
  }
  const heading = control.ownerDocument.createElement('h3')
  heading.append(...control.childNodes)
  control.replaceWith(heading)
}
