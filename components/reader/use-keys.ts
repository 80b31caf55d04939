/** Listens for the reader's keys as long as it is open. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Command, commandOf } from './keys.ts'

/** Where they are off, Esc still leaves (WCAG 2.1.4 is about keys that write). `run` returns whether the command meant anything just now; if not, the key goes its usual way. */
export function useKeys(root: RefObject<HTMLElement | null>, on: boolean, run: (command: Command) => boolean): void {
  const latest = useRef(run)
  latest.current = command => (on || command.do === 'leave') && run(command)
  // A layout effect: Preact 11 cleans up after the others only when it has painted again, and until then the page's keys
  // would be ours.
  useLayoutEffect(() => {
    const view = root.current?.ownerDocument.defaultView
    const listen = (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? undefined : commandOf(event, isTyping(root.current))
      if (!command || (event.repeat && !('by' in command)) || !latest.current(command)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // On the window, on the way down: over a page, what hears its keys on any element must not hear ours. A page that listens
    // on the window too and came first can still swallow them; buttons and the shortcut remain.
    view?.addEventListener('keydown', listen, true)
    return () => view?.removeEventListener('keydown', listen, true)
  }, [root])
}

/** Seen from the window, everything in a closed shadow root looks like its host: so the root is asked who has the focus. */
function isTyping(root: HTMLElement | null): boolean {
  const focused = (root?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement
  return !!focused?.matches(
    'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]',
  )
}
