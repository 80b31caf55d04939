/** A copy of the page to work on, whole: with what its open shadow roots show, and what its scripts would have put in place. The page itself is never touched. */
import { own } from '../dom/unclobbered.ts'
import { openDeclaredShadows, openShadows } from './shadows.ts'
import { placeStreamed } from './streamed.ts'

export function copyOf(page: Document): Document {
  const copy: Document = own(page, 'cloneNode').call(page, true) as Document
  const root = own(copy, 'documentElement')
  if (root) {
    openShadows(own(page, 'documentElement'), root)
    openDeclaredShadows(root)
    placeStreamed(root)
    unclobber(root)
  }
  return copy
}

/** These take properties away from the document or from the form they stand in. */
const NAMED = 'form[name], img[name], iframe[name], embed[name], object[name], object[id], img[id]'
const CONTROLS = 'form :is(button, fieldset, input, object, output, select, textarea, img)'

/** Readability hangs or throws where a form's control is called "parentNode" or "tagName". */
function unclobber(root: Element): void {
  for (const el of root.querySelectorAll(`${NAMED}, ${CONTROLS}, form [name], [form]`)) {
    for (const attribute of ['name', 'form', ...(el.localName === 'form' ? [] : ['id'])]) el.removeAttribute(attribute)
  }
}
