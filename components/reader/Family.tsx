/** One list of names under its heading: the key ones, and the others behind "more". */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Atlas } from '../../utils/model/atlas.ts'
import type { Reading } from '../../utils/model/reading.ts'
import { EntityButton } from './EntityButton.tsx'
import type { Progress } from './journey.ts'

interface Props {
  name: 'Who' | 'Where'
  entities: Reading['actors'] | Reading['countries']
  atlas?: Atlas | undefined
  chosen?: string | undefined
  progress?: Progress | undefined
  places: ReadonlyMap<string, number[]>
  onFollow: (entity: string) => void
  children?: ComponentChildren
}

export function Family({ name, entities, atlas, chosen, progress, places, onFollow, children }: Props) {
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
