/** On or off, with a word on what it does where the name does not say it. */
interface Props {
  label: string
  hint?: string
  /** Shows the mark that it switches. */
  kind?: string
  on: boolean
  onChange: (on: boolean) => void
}

export const Toggle = ({ label, hint, kind, on, onChange }: Props) => (
  <label class="toggle">
    <input type="checkbox" checked={on} onChange={event => onChange(event.currentTarget.checked)} />
    <span>
      {kind ? (
        <mark class="name" data-kind={kind}>
          {label}
        </mark>
      ) : (
        label
      )}
      {hint && <small>{hint}</small>}
    </span>
  </label>
)
