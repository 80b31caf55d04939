/** Which names are marked in the story, and how often. */
import type { Density, Settings } from '../../utils/model/settings.ts'
import { Choice } from './Choice.tsx'
import { Toggle } from './Toggle.tsx'

type Marks = Settings['marks']

const DENSITIES: readonly (readonly [Density, string])[] = [
  ['paragraph', 'Once a paragraph'],
  ['first', 'Once a story'],
  ['all', 'Every time'],
  ['off', 'Never'],
]

const KINDS = [
  ['person', 'People'],
  ['organization', 'Organisations'],
  ['country', 'Countries'],
] as const

export const MarksChoice = ({ value, onChange }: { value: Marks; onChange: (marks: Marks) => void }) => (
  <>
    <Choice
      name="Mark names"
      options={DENSITIES}
      value={value.density}
      onChange={density => onChange({ ...value, density })}
    />
    <fieldset class="kinds">
      <legend>Kinds of names</legend>
      {KINDS.map(([kind, label]) => (
        <Toggle
          key={kind}
          label={label}
          kind={kind}
          on={value[kind]}
          onChange={on => onChange({ ...value, [kind]: on })}
        />
      ))}
    </fieldset>
  </>
)
