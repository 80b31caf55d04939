/** Carries out what keys and buttons ask of the reader, and says in words what cannot be seen by everybody. */
import { useRef, useState } from 'preact/hooks'
import type { Article } from '../../utils/model/article.ts'
import type { Reading } from '../../utils/model/reading.ts'
import type { Settings } from '../../utils/model/settings.ts'
import { THEME_NAMES } from '../settings/ThemeChoice.tsx'
import { withMarksToggled, withNextTheme, withTextSize } from './adjust.ts'
import type { ReaderActions, Sheet } from './Bar.tsx'
import type { Command } from './keys.ts'
import { numbered } from './numbered.ts'
import type { Journey } from './use-journey.ts'

interface Desk {
  article: Article
  reading: Reading | undefined
  settings: Settings
  actions: ReaderActions
  journey: Journey
  sheet: Sheet | undefined
  setSheet: (sheet: Sheet | undefined) => void
  removed: { toggle: () => void }
}

export function useCommands({ article, reading, settings, actions, journey, sheet, setSheet, removed }: Desk) {
  const [said, setSaid] = useState('')
  const lastDensity = useRef<Settings['marks']['density']>(undefined)

  const adjust = (next: Settings, words: string): boolean => {
    if (!actions.onSettings) return false
    actions.onSettings(next)
    setSaid(words)
    return true
  }

  /** One thing at a time, the nearest first: the open sheet, the name that is followed, the reader itself. */
  const leave = (): boolean => {
    if (sheet) setSheet(undefined)
    else if (!journey.leave()) actions.onClose?.()
    return !!(sheet || journey.place.mention !== undefined || actions.onClose)
  }

  /** True where the command meant anything just now. */
  const run = (command: Command): boolean => {
    switch (command.do) {
      case 'leave':
        return leave()
      case 'step':
        return journey.walk(command.by)
      case 'entity': {
        const entity = reading && numbered(reading)[command.index]
        return !!entity && journey.follow(entity.id)
      }
      case 'marks': {
        if (settings.marks.density !== 'off') lastDensity.current = settings.marks.density
        const next = withMarksToggled(settings, lastDensity.current)
        return adjust(next, next.marks.density === 'off' ? 'Marks off' : 'Marks on')
      }
      case 'theme': {
        const next = withNextTheme(settings)
        return adjust(next, `Theme: ${THEME_NAMES[next.theme]}`)
      }
      case 'size': {
        const next = withTextSize(settings, command.by)
        return adjust(next, `Text ${next.textSize} pixels`)
      }
      case 'removed':
        if (article.removed.length === 0) return false
        removed.toggle()
        return true
      case 'help':
        setSheet(sheet === 'keys' ? undefined : 'keys')
        return true
    }
  }
  return { run, said }
}
