/** The "transform" of an SVG element, as a matrix. */
import type { Point } from './svg-curves.ts'

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

export const times = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a * a2 + c * b2,
  b * a2 + d * b2,
  a * c2 + c * d2,
  b * c2 + d * d2,
  a * e2 + c * f2 + e,
  b * e2 + d * f2 + f,
]

export const applied = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f]

/** How much longer a line becomes: the root of how much larger an area becomes. */
export const growth = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c))

export const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y]

export function matrixOf(transform: string | null): Matrix {
  return [...(transform ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)].reduce((sum, [, name, given]) => {
    const numbers = (given!.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
    return times(sum, single(name!, numbers))
  }, identity)
}

function single(name: string, [a = 0, b, c, ...rest]: readonly number[]): Matrix {
  switch (name) {
    case 'matrix':
      return [a, b ?? 0, c ?? 0, rest[0] ?? 1, rest[1] ?? 0, rest[2] ?? 0]
    case 'translate':
      return moved(a, b ?? 0)
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0]
    case 'rotate': {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)]
      return times(times(moved(b ?? 0, c ?? 0), [cos, sin, -sin, cos, 0, 0]), moved(-(b ?? 0), -(c ?? 0)))
    }
    case 'skewX':
      return [1, 0, Math.tan((a * Math.PI) / 180), 1, 0, 0]
    case 'skewY':
      return [1, Math.tan((a * Math.PI) / 180), 0, 1, 0, 0]
    default:
      throw new Error(`An SVG transform that nobody knows: ${name}`)
  }
}
