/**
 * A component shows its shadow in place of its children; the shadow's slots show the children again.
 *
 *   <news-text>              <p>Two.</p>                            </news-text>   with the shadow <p>One.</p><slot></slot>
 *   <news-text> <p>One.</p> <slot><p>Two.</p></slot> </news-text>
 */

/** Opens in the copy what the page's components show: a copy has lost their shadows, only the page knows them. */
export function openShadows(page: Element, copy: Element): void {
  // A queue and no recursion: components stand in components, as deep as a page likes.
  const pairs = [[elementsIn(page), elementsIn(copy)] as const]
  for (const [originals, copies] of pairs) {
    for (const [at, original] of originals.entries()) {
      const shadow = original.shadowRoot
      const host = copies[at]
      // A form's control may be called "shadowRoot".
      if (shadow?.nodeType !== 11 || !host) continue
      const inside = host.ownerDocument.createDocumentFragment()
      for (const node of shadow.childNodes) inside.append(node.cloneNode(true))
      pairs.push([elementsIn(shadow), elementsIn(inside)])
      show(host, inside)
    }
  }
}

/** In a saved page a shadow is still the template that it was sent as. */
export function openDeclaredShadows(copy: Element): void {
  const templates = templatesIn(copy)
  for (const template of templates) {
    const { content, parentElement: host } = template
    template.remove()
    if (!host) continue
    templates.push(...templatesIn(content))
    show(host, content)
  }
}

const elementsIn = (root: ParentNode): Element[] => [...root.querySelectorAll('*')]

const templatesIn = (root: ParentNode): HTMLTemplateElement[] => [
  ...root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'),
]

function show(host: Element, shadow: DocumentFragment): void {
  const slots = new Map<string, Element>()
  for (const slot of shadow.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? ''
    if (!slots.has(name)) slots.set(name, slot)
  }
  const filled = new Set<Element>()
  for (const child of [...host.childNodes]) {
    const slot = slots.get(child.nodeType === 1 ? ((child as Element).getAttribute('slot') ?? '') : '')
    child.remove()
    if (!slot) continue
    // What a slot holds itself is shown only where nothing fills it.
    if (!filled.has(slot) && !isBlank(child)) {
      slot.replaceChildren()
      filled.add(slot)
    }
    slot.append(child)
  }
  host.append(shadow)
}

const isBlank = (node: Node): boolean => node.nodeType === 3 && !node.nodeValue?.trim()
