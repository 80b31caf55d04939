/** Where the story may stand: the page without its own head, menus and foot. What is dropped here is worth telling. */
import { commonAncestor } from './root/common-ancestor.ts'

const AWAY = 'body > header, body > footer, nav, [role="navigation"], [role="banner"], [role="contentinfo"], footer'

export interface Neighbourhood {
  root: Element
  holds(node: Node): boolean
}

/** The headline, and the standfirst with it, may stand above the element that the page names as its story. */
export function neighbourhoodOf(body: Element, headline: Element | undefined): Neighbourhood {
  const named = only(body, 'main, [role="main"]') ?? only(body, 'article') ?? body
  const root = (headline && commonAncestor([named, headline])) ?? named
  const away = new Set<Node>(
    [...root.querySelectorAll(AWAY)].filter(el => !el.closest('article') && !el.contains(headline ?? null)),
  )
  const holds = (node: Node): boolean => {
    let at: Node | null = node
    while (at && at !== root && !away.has(at)) at = at.parentNode
    return at === root
  }
  return { root, holds }
}

/** Two of a kind name no place. */
function only(body: Element, selector: string): Element | undefined {
  const all = [...body.querySelectorAll(selector)].filter(el => !el.parentElement?.closest(selector))
  return all.length === 1 ? all[0] : undefined
}
