/** The small strip at the foot while a name is followed: who it is, where we are, back and on. */
import type { Actor, Country } from '../../utils/model/reading.ts'
import { Icon } from '../Icon.tsx'
import type { Progress } from './journey.ts'

interface Props {
  entity: Actor | Country
  progress: Progress | undefined
  onStep: (by: 1 | -1) => void
  onLeave: () => void
}

export const Follower = ({ entity, progress, onStep, onLeave }: Props) => (
  <section class="follower" data-kind={entity.kind} aria-label="Following a name" lang="en">
    <Icon name={entity.kind} />
    <p>
      <bdi class="entity-name">{entity.name}</bdi>
      {'role' in entity && entity.role && <bdi class="entity-role">{entity.role}</bdi>}
    </p>
    {progress && (
      <span class="entity-count">
        {progress.number} of {progress.of}
      </span>
    )}
    <button type="button" class="tool" title="Previous mention (p)" onClick={() => onStep(-1)}>
      <Icon name="previous" />
      <span class="unseen">Previous mention</span>
    </button>
    <button type="button" class="tool" title="Next mention (n)" onClick={() => onStep(1)}>
      <Icon name="next" />
      <span class="unseen">Next mention</span>
    </button>
    <button type="button" class="tool" title="Back to where you were (Esc)" onClick={onLeave}>
      <Icon name="close" />
      <span class="unseen">Back to where you were</span>
    </button>
  </section>
)
