/** A journey through the story on screen: brings each mention into view, and at its end goes back to where the reader was. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Reading } from '../../utils/model/reading.ts'
import type { Settings } from '../../utils/model/settings.ts'
import { keepScroll } from './keep-scroll.ts'
import { showMention } from './show-mention.ts'
import { type Journey, useJourney } from './use-journey.ts'

export function useStoryJourney(
  root: RefObject<HTMLElement | null>,
  reading: Reading | undefined,
  settings: Settings['marks'],
): Journey {
  const wayBack = useRef<(() => void) | undefined>(undefined)
  const journey = useJourney(reading, settings, mention => {
    if (mention === undefined) {
      wayBack.current?.()
      wayBack.current = undefined
      return
    }
    if (root.current) wayBack.current ??= keepScroll(root.current)
    // One mention only: the place does not change, but the reader may have scrolled away from it.
    if (mention === journey.place.mention) showMention(root.current, mention)
  })
  const { mention } = journey.place

  // After the marks of the new place stand on the screen.
  useLayoutEffect(() => {
    if (mention !== undefined) showMention(root.current, mention)
  }, [root, mention])
  return journey
}
