/** A small sheet below the bar. It takes the focus when it opens and gives it back when it goes. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  name: string
  children: ComponentChildren
}

export function SheetFrame({ name, children }: Props) {
  const frame = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const root = frame.current?.getRootNode() as Document | ShadowRoot | undefined
    const before = root?.activeElement
    frame.current?.focus({ preventScroll: true })
    return () => (before as HTMLElement | null | undefined)?.focus?.({ preventScroll: true })
  }, [])
  return (
    <section class="sheet" aria-label={name} tabIndex={-1} ref={frame}>
      {children}
    </section>
  )
}
