/** The list of what was removed: opening it brings it into view, closing it leads back to the story. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { keepScroll } from './keep-scroll.ts'

export function useRemoved(root: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState(false)
  const wayBack = useRef<(() => void) | undefined>(undefined)

  useLayoutEffect(() => {
    if (open) root.current?.querySelector('.removed')?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [root, open])

  const toggle = () => {
    if (open) wayBack.current?.()
    else if (root.current) wayBack.current = keepScroll(root.current)
    setOpen(!open)
  }
  return { open, toggle }
}
