/** The changes to the settings that one key or one button of the reader makes. */
import { defaults, type Settings, textSizes, themes } from '../../utils/model/settings.ts'

export const withNextTheme = (settings: Settings): Settings => ({
  ...settings,
  theme: themes[(themes.indexOf(settings.theme) + 1) % themes.length]!,
})

export const withTextSize = (settings: Settings, by: 1 | -1): Settings => ({
  ...settings,
  textSize: Math.min(textSizes.max, Math.max(textSizes.min, settings.textSize + by * textSizes.step)),
})

/** Off, or back on; `before` is the density that was in use when they were switched off, where that is known. */
export const withMarksToggled = (settings: Settings, before?: Settings['marks']['density']): Settings => {
  const density = settings.marks.density !== 'off' ? 'off' : (before ?? defaults.marks.density)
  return { ...settings, marks: { ...settings.marks, density } }
}
