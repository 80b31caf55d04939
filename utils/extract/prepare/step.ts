/** A step mends the copy of the page in place, before anyone judges where the story is. */
export type Step = (body: Element, tools: Tools) => void

export interface Tools {
  /** Takes an element out and writes down what it said. */
  take(el: Element, reason: string): void
  /** Share of the page's running text that this element holds, 0 to 1. */
  proseShare(el: Element): number
  /** What relative addresses are resolved against. */
  base: string
  /** The headline of the story, where an h1 is one. */
  headline: Element | undefined
}

/** A name is a claim and prose is evidence: what holds this much of the page's running text is no side matter. */
export const STORY_SHARE = 0.25
