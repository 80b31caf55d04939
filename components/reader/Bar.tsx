/** The thin bar above the story: what the surface can do, and the way out. */
import type { ComponentChildren } from 'preact'
import type { Settings } from '../../utils/model/settings.ts'
import { Icon, type IconName } from '../Icon.tsx'

export interface ReaderActions {
  onClose?: () => void
  onOpenFull?: () => void
  onOpenTab?: () => void
  /** Who and where in the panel beside the page. */
  onOpenBeside?: () => void
  onOptions?: () => void
  /** Absent where settings cannot be changed: then the reader offers no way to change them. */
  onSettings?: (settings: Settings) => void
}

export type Sheet = 'display' | 'keys'

interface Props {
  actions: ReaderActions
  /** Which of the two sheets is open. */
  sheet: Sheet | undefined
  canAdjust: boolean
  onSheet: (sheet: Sheet) => void
  /** The open sheet hangs from the bar. */
  children: ComponentChildren
}

export const Bar = ({ actions, sheet, canAdjust, onSheet, children }: Props) => (
  <section class="bar" aria-label="Reader controls">
    <span class="wordmark">Lede</span>
    {actions.onOpenFull && <Tool icon="full" label="Full reader" words onPress={actions.onOpenFull} />}
    {actions.onOpenTab && <Tool icon="tab" label="Open in a tab" onPress={actions.onOpenTab} />}
    {actions.onOpenBeside && <Tool icon="beside" label="Beside the page" onPress={actions.onOpenBeside} />}
    {canAdjust && (
      <Tool icon="text" label="Text and marks" open={sheet === 'display'} onPress={() => onSheet('display')} />
    )}
    <Tool icon="keys" label="Keys" open={sheet === 'keys'} onPress={() => onSheet('keys')} />
    {actions.onOptions && <Tool icon="options" label="Options" onPress={actions.onOptions} />}
    {actions.onClose && <Tool icon="close" label="Close" onPress={actions.onClose} />}
    {children}
  </section>
)

interface ToolProps {
  icon: IconName
  label: string
  /** The label is shown beside the icon. */
  words?: boolean
  open?: boolean
  onPress: () => void
}

const Tool = ({ icon, label, words = false, open, onPress }: ToolProps) => (
  <button type="button" class="tool" aria-expanded={open} title={words ? undefined : label} onClick={onPress}>
    <Icon name={icon} />
    <span class={words ? 'tool-words' : 'unseen'}>{label}</span>
  </button>
)
