/** The flags as the extension carries them: every country that Lede knows, with what can be seen at the size of a line of text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countries } from '../../utils/annotate/where/data/countries.ts'
import { signedAreaOf } from '../../utils/atlas/area.ts'
import type { Flags } from '../../utils/atlas/atlas.ts'
import type { Flag, FlagShape } from '../../utils/model/atlas.ts'
import { onGrid, simplified } from './simplify.ts'
import type { Point } from './svg-curves.ts'
import type { Line } from './svg-path.ts'
import { type Shape, shapesOf } from './svg-shapes.ts'

/** The files are drawn on 640 by 480; ours on a quarter of that. */
const SCALE = 4
/** In units of ours: a flag is about 20 pixels wide, 40 on a fine screen, so one such pixel is 4. */
const TOLERANCE = 0.8
const LEAST_SIZE = 4.5
const LEAST_WIDTH = 1

export const buildFlags = (folder: string): Flags => ({
  source: 'flag-icons 7.5.0, MIT, Copyright (c) 2013 Panayiotis Lipiridis; simplified',
  flags: Object.fromEntries(
    countries.map(({ code }) => [code, flagOf(readFileSync(join(folder, `${code.toLowerCase()}.svg`), 'utf8'))]),
  ),
})

export const flagOf = (source: string): Flag => joined(shapesOf(source).flatMap(drawn))

function drawn({ lines, fill, stroke, width }: Shape): FlagShape[] {
  const isDrawn = stroke !== 'none' && width / SCALE >= LEAST_WIDTH
  const inside = lines.length === 1 ? lines.map(clockwise) : lines
  const d = inside.map(line => pathOf(line, isDrawn ? 0 : LEAST_SIZE)).join('')
  if (d === '' || (fill === 'none' && !isDrawn)) return []
  return [
    { fill: short(fill), d, ...(isDrawn && { stroke: short(stroke), width: Math.round((10 * width) / SCALE) / 10 }) },
  ]
}

/** Shapes that go round the same way may overlap in one path and leave no hole. */
const clockwise = (line: Line): Line =>
  signedAreaOf(line.points) < 0 ? { ...line, points: line.points.toReversed() } : line

/** Neighbours of one colour are one shape, but for those that have holes. */
function joined(shapes: readonly FlagShape[]): Flag {
  const flag: FlagShape[] = []
  for (const shape of shapes) {
    const last = flag.at(-1)
    const isAlike = last && last.fill === shape.fill && last.stroke === shape.stroke && last.width === shape.width
    if (isAlike && !hasHoles(shape.d)) flag[flag.length - 1] = { ...last, d: last.d + shape.d }
    else flag.push(shape)
  }
  return flag
}

const hasHoles = (d: string): boolean => d.lastIndexOf('M') > 0

function pathOf({ points, closed }: Line, least: number): string {
  const ours = points.map(([x, y]): Point => [x / SCALE, y / SCALE])
  const size = (axis: 0 | 1) => Math.max(...ours.map(p => p[axis])) - Math.min(...ours.map(p => p[axis]))
  if (Math.max(size(0), size(1)) < least || (Math.min(size(0), size(1)) < least / 3 && least > 0)) return ''
  const [first, ...rest] = onGrid(simplified(ours, TOLERANCE), 1)
  if (!first || rest.length === 0) return ''
  let [x, y] = first
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - x}${nextY - y < 0 ? '' : ' '}${nextY - y}`
    ;[x, y] = [nextX, nextY]
    return step
  })
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`
}

const NAMES: Readonly<Record<string, string>> = { white: '#fff', black: '#000', red: '#f00', '#000001': '#000' }
const short = (colour: string): string => NAMES[colour] ?? colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
