/** Where the map stands: beside a wide story always; elsewhere it would push the story down, and waits for a press. */
import { useState } from 'preact/hooks'
import type { StoryMap as Drawing } from '../../utils/model/atlas.ts'
import type { Country } from '../../utils/model/reading.ts'
import { StoryMap } from './StoryMap.tsx'

interface Props {
  map: Drawing
  countries: readonly Country[]
  /** The id of the entity that the reader follows. */
  chosen?: string | undefined
}

export function MapPlace({ map, countries, chosen }: Props) {
  const [open, setOpen] = useState(false)
  const names = new Map(countries.map(c => [c.code, c.name]))
  return (
    <>
      <button type="button" class="more map-switch" aria-expanded={open} onClick={() => setOpen(!open)}>
        Map
      </button>
      <div class="map-place" data-open={open || undefined}>
        <StoryMap
          map={map}
          chosen={countries.find(c => c.id === chosen)?.code}
          nameOf={code => names.get(code) ?? code}
        />
      </div>
    </>
  )
}
