/** Every setting, beside a story that shows what it does. */
import type { Settings } from '../../utils/model/settings.ts'
import { withTextSize } from '../reader/adjust.ts'
import { SurfaceRoot } from '../SurfaceRoot.tsx'
import { MarksChoice } from '../settings/MarksChoice.tsx'
import { TextSize } from '../settings/TextSize.tsx'
import { ThemeChoice } from '../settings/ThemeChoice.tsx'
import { Toggle } from '../settings/Toggle.tsx'
import { Sample } from './Sample.tsx'
import { type Shortcut, Shortcuts } from './Shortcuts.tsx'

export type { Shortcut }

interface Props {
  settings: Settings
  shortcuts: readonly Shortcut[]
  onChange: (settings: Settings) => void
}

export const OptionsForm = ({ settings, shortcuts, onChange }: Props) => (
  <SurfaceRoot name="options" theme={settings.theme} textSize={settings.textSize}>
    <main class="options-page">
      <form class="options-form" onSubmit={event => event.preventDefault()}>
        <h1>Lede options</h1>
        <section aria-labelledby="options-text">
          <h2 id="options-text">Text</h2>
          <ThemeChoice value={settings.theme} onChange={theme => onChange({ ...settings, theme })} />
          <TextSize value={settings.textSize} onChange={by => onChange(withTextSize(settings, by))} />
        </section>
        <section aria-labelledby="options-names">
          <h2 id="options-names">Who and where</h2>
          <MarksChoice value={settings.marks} onChange={marks => onChange({ ...settings, marks })} />
        </section>
        <section aria-labelledby="options-button">
          <h2 id="options-button">Toolbar button</h2>
          <Toggle
            label="Show a dot where a page looks like news"
            hint="Lede decides this on your device, from the page alone. Nothing is sent anywhere."
            on={settings.badge}
            onChange={badge => onChange({ ...settings, badge })}
          />
        </section>
        <section aria-labelledby="options-single-keys">
          <h2 id="options-single-keys">Single keys</h2>
          <Toggle
            label="Single keys do things: n for the next mention, t for the next theme"
            hint="Switch them off if you speak to your computer or press keys by accident. Esc always closes the reader."
            on={settings.keys}
            onChange={keys => onChange({ ...settings, keys })}
          />
        </section>
        <Shortcuts shortcuts={shortcuts} />
      </form>
      <Sample marks={settings.marks} />
    </main>
  </SurfaceRoot>
)
