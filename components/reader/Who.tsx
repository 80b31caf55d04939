/** Who is in the story and where it happens: the way in to every mention, for the eye, the keyboard and the ear. */
import { useState } from 'preact/hooks'
import type { Reading } from '../../utils/model/reading.ts'
import { EntityButton } from './EntityButton.tsx'
import type { Progress } from './journey.ts'

interface Props {
  reading?: Reading | undefined
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
      <Family name="Where" entities={countries} {...rest} />
    </section>
  )
}

interface FamilyProps extends Pick<Props, 'chosen' | 'progress' | 'places' | 'onFollow'> {
  name: 'Who' | 'Where'
  entities: Reading['actors'] | Reading['countries']
}

function Family({ name, entities, chosen, progress, places, onFollow }: FamilyProps) {
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
    </div>
  )
}
