/** What the reader should know about how this story came to look as it does. */

import type { Reading } from '../../utils/model/reading.ts'
import type { Removal } from '../../utils/model/removal.ts'
import type { Verdict } from '../../utils/model/verdict.ts'
import { judged } from './judged.ts'
import { Removed } from './Removed.tsx'

interface Props {
  reading: Reading | undefined
  verdict: Verdict | undefined
  removed: readonly Removal[]
  removedOpen: boolean
  onToggleRemoved: () => void
}

export const Foot = ({ reading, verdict, removed, removedOpen, onToggleRemoved }: Props) => (
  <footer class="foot" lang="en" dir="ltr">
    <Removed removed={removed} open={removedOpen} onToggle={onToggleRemoved} />
    {reading && (
      <p>
        {reading.actors.length + reading.countries.length > 0
          ? 'Names and countries were found on your device. Lede may miss or mistake some.'
          : 'Lede found no people, organisations or countries named in this story.'}
      </p>
    )}
    {verdict && <p>{judged(verdict)}</p>}
  </footer>
)
