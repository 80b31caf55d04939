/** The panel's own buttons. */
import { Icon } from '../Icon.tsx'

interface Props {
  onOpenFull: () => void
  onOptions: () => void
}

export const PanelBar = ({ onOpenFull, onOptions }: Props) => (
  <section class="bar" aria-label="Panel controls">
    <span class="wordmark">Lede</span>
    <button type="button" class="tool" onClick={onOpenFull}>
      <Icon name="full" />
      <span class="tool-words">Full reader</span>
    </button>
    <button type="button" class="tool" title="Options" onClick={onOptions}>
      <Icon name="options" />
      <span class="unseen">Options</span>
    </button>
  </section>
)
