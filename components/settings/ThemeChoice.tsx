/** The themes, each drawn in its own ground and ink. */
import { type Theme, themes } from '../../utils/model/settings.ts'
import { Choice } from './Choice.tsx'

export const THEME_NAMES: Record<Theme, string> = {
  system: 'System',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
  black: 'Black',
  contrast: 'High contrast',
}

const OPTIONS = themes.map(theme => [theme, THEME_NAMES[theme]] as const)

export const ThemeChoice = ({ value, onChange }: { value: Theme; onChange: (theme: Theme) => void }) => (
  <Choice name="Theme" options={OPTIONS} value={value} swatches onChange={onChange} />
)
