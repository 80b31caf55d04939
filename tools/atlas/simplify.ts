/** Leaves out the points of a line that a reader would not miss (Douglas and Peucker), and puts the rest on a grid. */
import type { Place, Ring } from '../../utils/atlas/packed-rings.ts'

/** Its ends stay, for other lines meet there; a line that ends where it begins is cut in two at its farthest point. */
export function simplified(line: Ring, tolerance: number): Ring {
  if (line.length < 3) return line
  const isLoop = line[0]![0] === line.at(-1)![0] && line[0]![1] === line.at(-1)![1]
  const cut = isLoop ? farthest(line, 0, line.length - 1).at : 0
  const kept = new Set([0, cut, line.length - 1])
  const open: [number, number][] = [
    [0, cut],
    [cut, line.length - 1],
  ]
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part
    if (to - from < 2) continue
    const { at, distance } = farthest(line, from, to)
    if (distance <= tolerance) continue
    kept.add(at)
    open.push([from, at], [at, to])
  }
  return line.filter((_, i) => kept.has(i))
}

export const onGrid = (line: Ring, perUnit: number): Ring =>
  line
    .map(([x, y]): Place => [Math.round(x * perUnit) / perUnit, Math.round(y * perUnit) / perUnit])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1])

function farthest(line: Ring, from: number, to: number): { at: number; distance: number } {
  let [at, distance] = [from, -1]
  for (let i = from + 1; i < to; i++) {
    const away = distanceTo(line[i]!, line[from]!, line[to]!)
    if (away > distance) [at, distance] = [i, away]
  }
  return { at, distance }
}

function distanceTo([x, y]: Place, [ax, ay]: Place, [bx, by]: Place): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}
