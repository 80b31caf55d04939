/** Follows names from mention to mention: which are marked, whose mention the reader stands at, where the next step leads. */
import { useMemo, useState } from 'preact/hooks'
import { noReading, type Reading } from '../../utils/model/reading.ts'
import type { Settings } from '../../utils/model/settings.ts'
import { choose, nowhere, type Place, progressOf, step } from './journey.ts'
import { shownMarks } from './shown-marks.ts'

export type Journey = ReturnType<typeof useJourney>

/** `onGo` shows a mention, also the same one again; undefined: the reader follows nobody any more. */
export function useJourney(
  reading: Reading = noReading,
  settings: Settings['marks'],
  onGo: (mention: number | undefined) => void,
) {
  const [place, setPlace] = useState<Place>(nowhere)
  const marks = useMemo(() => shownMarks(reading, settings, place.entity), [reading, settings, place.entity])

  const go = (next: Place): boolean => {
    if (next.mention === undefined) return false
    setPlace(next)
    onGo(next.mention)
    return true
  }

  const entities = [...reading.actors, ...reading.countries]
  const here = place.mention === undefined ? undefined : reading.mentions[place.mention]?.entity
  return {
    place,
    marks,
    /** Whose mention the reader stands at, followed or met on the way. */
    entity: entities.find(e => e.id === here),
    progress: progressOf(place, reading),
    follow: (entity: string) => go(choose(place, entity, reading)),
    walk: (by: 1 | -1) => {
      const shown = marks.map(mark => mark.index)
      return go(step(place, by, reading, shown))
    },
    /** False where there was nothing to leave. */
    leave: (): boolean => {
      if (place === nowhere) return false
      setPlace(nowhere)
      onGo(undefined)
      return true
    },
  }
}
