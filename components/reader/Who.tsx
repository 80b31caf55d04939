/** Who is in the story and where it happens: the way in to every mention, for the eye, the keyboard and the ear. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Atlas } from '../../utils/model/atlas.ts'
import type { Country, Reading } from '../../utils/model/reading.ts'
import { StoryMap } from '../map/StoryMap.tsx'
import { EntityButton } from './EntityButton.tsx'
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
        {rest.atlas && <Where atlas={rest.atlas} countries={countries} chosen={rest.chosen} />}
      </Family>
    </section>
  )
}

interface FamilyProps extends Pick<Props, 'atlas' | 'chosen' | 'progress' | 'places' | 'onFollow'> {
  name: 'Who' | 'Where'
  entities: Reading['actors'] | Reading['countries']
  children?: ComponentChildren
}

function Family({ name, entities, atlas, chosen, progress, places, onFollow, children }: FamilyProps) {
  const [all, setAll] = useState(false)
  if (entities.length === 0) return null
  const others = entities.filter(e => !e.key)
  const listed = entities.filter(e => e.key || all || e.id === chosen)
  return (
    <div class="family" data-family={name.toLowerCase()}>
      <h2>{name}</h2>
      <ul>
        {listed.map(entity => (
          <li key={entity.id}>
            <EntityButton
              entity={entity}
              progress={entity.id === chosen ? progress : undefined}
              places={places.get(entity.id) ?? []}
              flag={entity.kind === 'country' ? atlas?.flags[entity.code] : undefined}
              chosen={entity.id === chosen}
              onFollow={() => onFollow(entity.id)}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${others.length} more`}
          <span class="unseen"> under {name}</span>
        </button>
      )}
      {children}
    </div>
  )
}

/** Beside a wide story the map always stands; elsewhere it would push the story down, and waits for a press. */
function Where({
  atlas,
  countries,
  chosen,
}: {
  atlas: Atlas
  countries: readonly Country[]
  chosen?: string | undefined
}) {
  const [open, setOpen] = useState(false)
  const names = new Map(countries.map(c => [c.code, c.name]))
  return (
    <>
      <button type="button" class="more map-switch" aria-expanded={open} onClick={() => setOpen(!open)}>
        Map
      </button>
      <div class="map-place" data-open={open || undefined}>
        <StoryMap
          map={atlas.map}
          chosen={countries.find(c => c.id === chosen)?.code}
          nameOf={code => names.get(code) ?? code}
        />
      </div>
    </>
  )
}
