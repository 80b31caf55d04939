/** The root element of every surface: carries theme, text size and the one class that all our style hangs on. */
import type { ComponentChildren, Ref } from 'preact'
import { defaults, type Settings } from '../utils/model/settings.ts'

export type Surface = 'popup' | 'overlay' | 'tab' | 'panel'

interface Props {
  theme?: Settings['theme'] | undefined
  textSize?: number | undefined
  surface?: Surface | undefined
  name: string
  rootRef?: Ref<HTMLDivElement> | undefined
  children: ComponentChildren
}

/** The popup is half a screen: two pixels less keep the measure. */
const POPUP_LESS = 2

export function SurfaceRoot({ theme, textSize = defaults.textSize, surface = 'tab', name, rootRef, children }: Props) {
  const size = surface === 'popup' ? textSize - POPUP_LESS : textSize
  return (
    <div
      class={`lede ${name}`}
      data-theme={theme ?? defaults.theme}
      data-surface={surface}
      lang="en"
      dir="ltr"
      tabIndex={-1}
      ref={rootRef ?? null}
      style={{ '--text-size': `${size}px` }}
    >
      {children}
    </div>
  )
}
