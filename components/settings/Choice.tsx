/** One of a few: a row of radio buttons under a name. */
import { useId } from 'preact/hooks'

interface Props<T extends string> {
  name: string
  options: readonly (readonly [value: T, label: string])[]
  value: T
  /** The options are themes, and each is drawn in its own. */
  swatches?: boolean
  onChange: (value: T) => void
}

export function Choice<T extends string>({ name, options, value, swatches = false, onChange }: Props<T>) {
  const group = useId()
  return (
    <fieldset class="choice">
      <legend>{name}</legend>
      <div class="choice-options">
        {options.map(([option, label]) => (
          <label key={option}>
            <input
              type="radio"
              name={group}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span data-theme={swatches ? option : undefined}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
