/** Every theme is measured: text 7:1 on all it stands on, lines of marks and edges of controls 3:1. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { themes } from '../../utils/model/settings.ts'

type Tokens = Record<string, string>
type Rgb = readonly [number, number, number]

const css = readFileSync('components/theme.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const tokensUnder = (selector: string): Tokens => {
  const block =
    css.split('}').find(rule =>
      rule
        .split('{')[0]!
        .split(',')
        .some(s => s.trim() === selector),
    ) ?? ''
  return Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(m => [m[1]!, m[2]!]))
}

const SIDES = ['light', 'dark'] as const
type Side = (typeof SIDES)[number]
const ONE_SIDED: Record<string, Side> = { light: 'light', sepia: 'light', dark: 'dark', black: 'dark' }
const CASES = themes.flatMap(theme =>
  SIDES.filter(side => (ONE_SIDED[theme] ?? side) === side).map(side => [theme, side] as const),
)

function colours(theme: string, side: Side): (role: string) => Rgb {
  const tokens = { ...tokensUnder('.lede'), ...tokensUnder(`.lede[data-theme="${theme}"]`) }
  return role => {
    const value = tokens[`--${role}`]!
    const sides = /light-dark\((#\w+), (#\w+)\)/.exec(value)
    return rgb(sides ? sides[side === 'light' ? 1 : 2]! : value)
  }
}

function rgb(hex: string): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map(d => d + d) : hex.slice(1).match(/../g)!
  return digits.map(d => Number.parseInt(d, 16)) as unknown as Rgb
}

const mixed = (over: Rgb, under: Rgb, share: number) =>
  over.map((channel, i) => channel * share + under[i]! * (1 - share)) as unknown as Rgb

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (colour: Rgb) => {
  const [r, g, b] = colour.map(c => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
const contrast = (a: Rgb, b: Rgb) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

const KINDS = ['person', 'organization', 'country']
/** Of a mark; of the marks of the name that is followed. */
const TINTS = { usual: 0.1, chosen: 0.2 }

test('the measure itself is right', () => {
  expect(contrast(rgb('#000'), rgb('#ffffff'))).toBeCloseTo(21)
  expect(contrast(rgb('#777777'), rgb('#fff'))).toBeCloseTo(4.48, 2)
})

test.each(CASES)('%s, %s: all text has 7:1', (theme, side) => {
  const of = colours(theme, side)
  const weak: string[] = []
  const check = (name: string, text: Rgb, ground: Rgb) => {
    if (contrast(text, ground) < 7) weak.push(`${name} ${contrast(text, ground).toFixed(2)}`)
  }
  for (const ground of ['ground', 'raised'])
    for (const text of ['ink', 'ink-soft']) check(`${text} on ${ground}`, of(text), of(ground))
  check('accent on ground', of('accent'), of('ground'))
  for (const kind of KINDS) {
    check(`ink on followed ${kind}`, of('ink'), mixed(of(kind), of('ground'), TINTS.chosen))
    check(`ink-soft on ${kind} in a caption`, of('ink-soft'), mixed(of(kind), of('ground'), TINTS.usual))
  }
  expect(weak).toEqual([])
})

test.each(CASES)('%s, %s: lines that carry meaning have 3:1', (theme, side) => {
  const of = colours(theme, side)
  const weak = [...KINDS, 'edge', 'focus', 'accent'].filter(line => contrast(of(line), of('ground')) < 3)
  expect(weak).toEqual([])
})

test('the tints measured here are the ones in use', () => {
  expect(tokensUnder('.lede')['--tint']).toBe(`${TINTS.usual * 100}%`)
  expect(readFileSync('components/reader/story.css', 'utf8')).toMatch(/\[data-chosen\] \{\s*--tint: 20%/)
})
