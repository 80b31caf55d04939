/** How large and how deep a page may be. Beyond it, reading would take longer than a reader waits. */
const MAX_ELEMENTS = 60_000
const MAX_DEPTH = 400

export function isWithinLimits(root: Element): boolean {
  return root.getElementsByTagName('*').length <= MAX_ELEMENTS && isShallow(root)
}

/** Without recursion: the depth is what is in doubt. */
function isShallow(root: Element): boolean {
  let depth = 0
  let el: Element | null = root
  while (el) {
    if (el.firstElementChild) {
      el = el.firstElementChild
      if (++depth > MAX_DEPTH) return false
      continue
    }
    while (el && el !== root && !el.nextElementSibling) {
      el = el.parentElement
      depth--
    }
    el = el && el !== root ? el.nextElementSibling : null
  }
  return true
}
