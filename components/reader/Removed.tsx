/** Nothing is dropped silently: what was taken out of the story, in the page's own words, and why. */
import type { Removal } from '../../utils/model/removal.ts'
import { removedGroups } from './removed-groups.ts'

interface Props {
  removed: readonly Removal[]
  open: boolean
  onToggle: () => void
}

export function Removed({ removed, open, onToggle }: Props) {
  if (removed.length === 0) return null
  const groups = removedGroups(removed)
  return (
    <div class="removed">
      <p>
        Removed: {groups.map(g => g.title).join(', ')} ·{' '}
        <button type="button" class="link" aria-expanded={open} onClick={onToggle}>
          {open ? 'Hide' : 'Show'}
          <span class="unseen"> what was removed</span>
        </button>
      </p>
      {open && groups.map(group => <Group key={group.title} {...group} />)}
    </div>
  )
}

/** Longer lists wait behind their own line: they are the page's furniture, not the story's. */
const LONG = 8

const Group = ({ title, reasons, removals }: ReturnType<typeof removedGroups>[number]) => (
  <details class="removed-group" open={removals.length <= LONG}>
    <summary>{title}</summary>
    <ul>
      {reasons.map(reason => (
        <li key={reason}>
          {reason}
          <ul>
            {removals
              .filter(r => r.reason === reason)
              .map((r, i) => (
                <li key={i}>
                  <q lang="" dir="auto">
                    {r.words}
                  </q>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  </details>
)
