/** Where the story may stand: the page without its own head, menus and foot. What is dropped here is worth telling. */
const AWAY = 'body > header, body > footer, nav, [role="navigation"], [role="banner"], [role="contentinfo"], footer'

export interface Neighbourhood {
  root: Element
  holds(node: Node): boolean
}

export function neighbourhoodOf(body: Element): Neighbourhood {
  const root = only(body, 'main, [role="main"]') ?? only(body, 'article') ?? body
  const away = [...root.querySelectorAll(AWAY)].filter(el => !el.closest('article'))
  return { root, holds: node => root.contains(node) && !away.some(el => el.contains(node)) }
}

/** Two of a kind name no place. */
function only(body: Element, selector: string): Element | undefined {
  const all = [...body.querySelectorAll(selector)].filter(el => !el.parentElement?.closest(selector))
  return all.length === 1 ? all[0] : undefined
}
