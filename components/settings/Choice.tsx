/** One of a few: a row of radio buttons under a name. */
import { useId } from 'preact/hooks'

interface Props<T extends string> {
  name: string
  options: readonly (readonly [value: T, label: string])[]
  value: T
  /** Drawn as a sample of itself rather than as a word: the themes. */
  swatches?: boolean
  onChange: (value: T) => void
}

export function Choice<T extends string>({ name, options, value, swatches = false, onChange }: Props<T>) {
  const group = useId()
  return (
    <fieldset class="choice" data-swatches={swatches || undefined}>
      <legend>{name}</legend>
      <div class="choice-options">
        {options.map(([option, label]) => (
          <label key={option} data-swatch={swatches ? option : undefined}>
            <input
              type="radio"
              name={group}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
