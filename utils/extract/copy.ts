/** A copy of the page to work on, with what its open shadow roots show. The page itself is never touched. */
import { own } from '../dom/unclobbered.ts'

export function copyOf(page: Document): Document {
  const copy: Document = own(page, 'cloneNode').call(page, true) as Document
  const root = own(copy, 'documentElement')
  if (root) {
    unclobber(root)
    openShadows(own(page, 'documentElement'), root)
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

/** A component shows its shadow in place of its children; the shadow's slots show the children again. */
function openShadows(from: Element, to: Element): void {
  const hosts = [...from.querySelectorAll('*')].flatMap((el, at) =>
    el.shadowRoot ? [{ at, shadow: el.shadowRoot }] : [],
  )
  if (!hosts.length) return
  const copies = to.querySelectorAll('*')
  for (const { at, shadow } of hosts) {
    const host = copies[at]
    if (!host) continue
    const children = [...host.childNodes]
    for (const node of shadow.childNodes) host.append(node.cloneNode(true))
    unclobber(host)
    const slots = [...host.querySelectorAll('slot')]
    for (const child of children) slotFor(child, slots)?.append(child)
  }
}

const slotFor = (child: Node, slots: Element[]): Element | undefined => {
  const name = child.nodeType === 1 ? ((child as Element).getAttribute('slot') ?? '') : ''
  return slots.find(slot => (slot.getAttribute('name') ?? '') === name)
}
