/** The size of the story's text, in steps. */
import { textSizes } from '../../utils/model/settings.ts'
import { Icon } from '../Icon.tsx'

export const TextSize = ({ value, onChange }: { value: number; onChange: (by: 1 | -1) => void }) => (
  <fieldset class="text-size">
    <legend>Text size</legend>
    <div class="text-size-steps">
      <button type="button" class="tool" disabled={value <= textSizes.min} onClick={() => onChange(-1)}>
        <Icon name="less" />
        <span class="unseen">Smaller text</span>
      </button>
      <output>{value} px</output>
      <button type="button" class="tool" disabled={value >= textSizes.max} onClick={() => onChange(1)}>
        <Icon name="more" />
        <span class="unseen">Larger text</span>
      </button>
    </div>
  </fieldset>
)
