/** Text size, theme and marks, without leaving the story. */
import type { Settings } from '../../utils/model/settings.ts'
import { MarksChoice } from '../settings/MarksChoice.tsx'
import { TextSize } from '../settings/TextSize.tsx'
import { ThemeChoice } from '../settings/ThemeChoice.tsx'
import { withTextSize } from './adjust.ts'
import { SheetFrame } from './SheetFrame.tsx'

interface Props {
  settings: Settings
  onSettings: (settings: Settings) => void
}

export const DisplaySheet = ({ settings, onSettings }: Props) => (
  <SheetFrame name="Text and marks">
    <TextSize value={settings.textSize} onChange={by => onSettings(withTextSize(settings, by))} />
    <ThemeChoice value={settings.theme} onChange={theme => onSettings({ ...settings, theme })} />
    <MarksChoice value={settings.marks} onChange={marks => onSettings({ ...settings, marks })} />
  </SheetFrame>
)
