/** Is this element shown? By attributes alone, so that it works on documents that no one lays out. */
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** aria-hidden does not count: several papers hide their picture captions from screen readers alone. */
export const isShown = (el: Element): boolean =>
  (!el.hasAttribute('hidden') || el.getAttribute('hidden') === 'until-found') &&
  !HIDING.test(el.getAttribute('style') ?? '')
