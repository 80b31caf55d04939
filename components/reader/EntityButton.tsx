/** One name: what it is, what else the story calls it, how often. A press leads to its first mention, then to the next. */
import type { Flag as FlagShapes } from '../../utils/model/atlas.ts'
import type { Actor, Country, EntityKind } from '../../utils/model/reading.ts'
import { Icon } from '../Icon.tsx'
import { Flag } from '../map/Flag.tsx'
import type { Progress } from './journey.ts'
import { Strip } from './Strip.tsx'

interface Props {
  entity: Actor | Country
  chosen: boolean
  progress: Progress | undefined
  /** How far into the story its mentions stand, 0 to 1. */
  places: readonly number[]
  flag?: FlagShapes | undefined
  onFollow: () => void
}

const KIND_NAMES: Record<EntityKind, string> = {
  person: 'person',
  organization: 'organisation',
  country: 'country',
}

export const EntityButton = ({ entity, chosen, progress, places, flag, onFollow }: Props) => (
  <button
    type="button"
    class="entity"
    data-kind={entity.kind}
    aria-current={chosen ? 'true' : undefined}
    onClick={onFollow}
  >
    {flag ? <Flag shapes={flag} /> : <Icon name={entity.kind} />}
    <span class="entity-name">
      <bdi>{entity.name}</bdi>
    </span>
    <span class="unseen">, {KIND_NAMES[entity.kind]}, </span>
    <span class="entity-count">
      {progress ? `${progress.number} of ${progress.of}` : entity.mentions}
      <span class="unseen"> mentions</span>
    </span>
    {'role' in entity && entity.role && (
      <span class="entity-role">
        <bdi>{entity.role}</bdi>
      </span>
    )}
    <Forms label="also" forms={entity.aliases.filter(alias => !via(entity).includes(alias))} />
    <Forms label="via" forms={via(entity)} />
    <Strip places={places} />
  </button>
)

const via = (entity: Actor | Country): readonly string[] => (entity.kind === 'country' ? entity.via : [])

const Forms = ({ label, forms }: { label: string; forms: readonly string[] }) =>
  forms.length > 0 ? (
    <span class="entity-aliases">
      <span class="unseen">, </span>
      {label}{' '}
      {forms.map((form, i) => (
        <span key={form}>
          {i > 0 && ' · '}
          <bdi>{form}</bdi>
        </span>
      ))}
    </span>
  ) : null
