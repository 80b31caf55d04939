/** Who is in the story and where it happens: the way in to every mention, for the eye, the keyboard and the ear. */
import type { Atlas } from '../../utils/model/atlas.ts'
import type { Reading } from '../../utils/model/reading.ts'
import { MapPlace } from '../map/MapPlace.tsx'
import { Family } from './Family.tsx'
import type { Progress } from './journey.ts'

interface Props {
  reading?: Reading | undefined
  atlas?: Atlas | undefined
  /** The names are still being looked for. */
  busy?: boolean | undefined
  chosen?: string | undefined
  progress?: Progress | undefined
  places: ReadonlyMap<string, number[]>
  onFollow: (entity: string) => void
}

export function Who({ reading, busy, ...rest }: Props) {
  if (!reading)
    return busy ? (
      <section class="who" aria-label="Who and where" aria-busy="true" lang="en">
        <p class="who-note">Finding who and where…</p>
      </section>
    ) : null
  const { actors, countries } = reading
  if (actors.length + countries.length === 0) return null
  return (
    <section class="who" aria-label="Who and where" lang="en">
      <Family name="Who" entities={actors} {...rest} />
      <Family name="Where" entities={countries} {...rest}>
        {rest.atlas && <MapPlace map={rest.atlas.map} countries={countries} chosen={rest.chosen} />}
      </Family>
    </section>
  )
}
