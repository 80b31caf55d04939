/** Follows names through the story on screen: keeps the place, brings each mention into view, and finds the way back. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { noReading, type Reading } from '../../utils/model/reading.ts'
import type { Settings } from '../../utils/model/settings.ts'
import { choose, nowhere, type Place, progressOf, step } from './journey.ts'
import { keepScroll } from './keep-scroll.ts'
import { showMention } from './show-mention.ts'
import { shownMarks } from './shown-marks.ts'

export type Journey = ReturnType<typeof useJourney>

export function useJourney(
  root: RefObject<HTMLElement | null>,
  reading: Reading = noReading,
  settings: Settings['marks'],
) {
  const [place, setPlace] = useState<Place>(nowhere)
  const wayBack = useRef<(() => void) | undefined>(undefined)
  const marks = useMemo(() => shownMarks(reading, settings, place.entity), [reading, settings, place.entity])

  const go = (next: Place): boolean => {
    if (next.mention === undefined) return false
    if (root.current) wayBack.current ??= keepScroll(root.current)
    setPlace(next)
    // One mention only: the place does not change, but the reader may have scrolled away from it.
    if (next.mention === place.mention) showMention(root.current, next.mention)
    return true
  }

  // After the marks of the new place stand on the screen.
  useLayoutEffect(() => {
    if (place.mention !== undefined) showMention(root.current, place.mention)
  }, [root, place.mention])

  const entities = [...reading.actors, ...reading.countries]
  const here = place.mention === undefined ? undefined : reading.mentions[place.mention]?.entity
  const progress = progressOf(place, reading)
  return {
    place,
    marks,
    /** Whose mention the reader stands at, followed or met on the way. */
    entity: entities.find(e => e.id === here),
    progress,
    follow: (entity: string) => go(choose(place, entity, reading)),
    walk: (by: 1 | -1) =>
      go(
        step(
          place,
          by,
          reading,
          marks.map(mark => mark.index),
        ),
      ),
    /** Back to where the reader was before the first jump; false where there was none. */
    leave: (): boolean => {
      if (place === nowhere) return false
      setPlace(nowhere)
      wayBack.current?.()
      wayBack.current = undefined
      return true
    },
  }
}
