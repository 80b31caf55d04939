/** The settings: shape, defaults and the only parser. A stored value is a stranger until it was parsed. */
export const themes = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** Which mentions are marked. The panel lists everybody whatever the density. */
const densities = ['paragraph', 'first', 'all', 'off'] as const
export type Density = (typeof densities)[number]

export const textSizes = { min: 14, max: 32, step: 1 } as const

export interface Settings {
  theme: Theme
  /** CSS pixels of a paragraph in the full reader; the popup sets two less. */
  textSize: number
  marks: {
    /** paragraph: in the headline and first in each paragraph; first: once in the story; all; off. */
    density: Density
    person: boolean
    organization: boolean
    country: boolean
  }
  /** The dot on the toolbar button where a page looks like news. */
  badge: boolean
  /** Single keys in the reader, as n for the next mention. Esc always works. */
  keys: boolean
}

export const defaults: Settings = {
  theme: 'system',
  textSize: 19,
  marks: { density: 'paragraph', person: true, organization: true, country: true },
  badge: true,
  keys: true,
}

/** Never throws. A field that is missing or makes no sense takes its default; the others keep their value. */
export function parseSettings(stored: unknown): Settings {
  const s = fieldsOf(stored)
  const marks = fieldsOf(s.marks)
  return {
    theme: oneOf(themes, s.theme, defaults.theme),
    textSize: numberIn(textSizes, s.textSize, defaults.textSize),
    marks: {
      density: oneOf(densities, marks.density, defaults.marks.density),
      person: flag(marks.person, defaults.marks.person),
      organization: flag(marks.organization, defaults.marks.organization),
      country: flag(marks.country, defaults.marks.country),
    },
    badge: flag(s.badge, defaults.badge),
    keys: flag(s.keys, defaults.keys),
  }
}

/** Own properties only: a stored "__proto__" reaches nothing. */
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.assign(Object.create(null), value) : Object.create(null)

const oneOf = <T>(options: readonly T[], value: unknown, fallback: T): T =>
  options.includes(value as T) ? (value as T) : fallback

const numberIn = ({ min, max }: { min: number; max: number }, value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, Math.round(value))) : fallback

const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback)
