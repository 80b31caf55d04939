/**
 * Looks at a page when it has come, and again when it has become another: a new address without a new document, a body that
 * comes late, a return by the back button. Nothing runs while nobody sees the page, nor longer than ten seconds after.
 */

/** How often, and how far apart in milliseconds, a page is asked whether it has changed. A badge may be a second late. */
const TIMES = 12
const APART = 800

/** `shape` is the page in a few words: when they are others, `look` is called. */
export function followPage(shape: () => string, look: () => void): void {
  let seen = ''
  let left = 0
  let isDue = false
  let timer: ReturnType<typeof setTimeout> | undefined

  // A hidden page, which one that is rendered in advance is too, is taken up when it is shown.
  const wake = () => {
    if (isDue || left === 0 || document.hidden) return
    isDue = true
    requestIdleCallback(ask, { timeout: 200 })
  }
  const ask = () => {
    isDue = false
    clearTimeout(timer)
    if (document.hidden) return
    const now = shape()
    if (now !== seen) look()
    seen = now
    left--
    if (left > 0) timer = setTimeout(wake, APART)
  }
  const begin = () => {
    left = TIMES
    wake()
  }

  begin()
  document.addEventListener('visibilitychange', wake)
  addEventListener('pageshow', event => {
    if (!event.persisted) return
    seen = ''
    begin()
  })
  // Firefox before 147 has no `navigation`; there a new address follows a click or the back button.
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', begin)
  else for (const kind of ['popstate', 'click']) addEventListener(kind, begin)
}
