/** The journey for the ear: whose mention the reader has come to, and which of how many. */
import type { Journey } from './use-journey.ts'

export const JourneySaid = ({ entity, progress }: Pick<Journey, 'entity' | 'progress'>) => (
  <p class="unseen" role="status">
    {entity && progress && `${entity.name}, ${progress.number} of ${progress.of}`}
  </p>
)
