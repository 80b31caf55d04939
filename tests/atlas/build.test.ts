/** What the map and the flags are built with. */
import { expect, test } from 'vitest'
import { flagOf } from '../../tools/atlas/flags.ts'
import { merged } from '../../tools/atlas/merge.ts'
import { simplified } from '../../tools/atlas/simplify.ts'
import { linesOf } from '../../tools/atlas/svg-path.ts'
import { applied, matrixOf } from '../../tools/atlas/svg-transform.ts'
import type { Ring } from '../../utils/atlas/packed-rings.ts'

test.each([
  ['M1 2L3 4', '1,2 3,4'],
  ['m1 2 2 2', '1,2 3,4'],
  ['M0 0h4v3H0z', '0,0 4,0 4,3 0,3'],
  ['M10 10l-1-.5.5-1', '10,10 9,9.5 9.5,8.5'],
])('%s is the line %s', (d, points) => {
  expect(linesOf(d).map(line => line.points.map(p => p.join()).join(' '))).toEqual([points])
})

test.each([
  ['a curve', 'M0 0C0 4 8 4 8 0', [4, 3]],
  ['a curve of one handle', 'M0 0Q4 4 8 0', [4, 2]],
  ['half a circle', 'M0 0a4 4 0 0 0 8 0', [4, 4]],
  ['half a circle, its numbers run together', 'M0 0a4 4 0 008 0', [4, 4]],
  ['a curve that mirrors the one before', 'M-8 0C-8 4 0 4 0 0S8-4 8 0', [4, -3]],
])('%s goes through its middle', (_, d, [x, y]) => {
  const near = linesOf(d)[0]!.points.map(p => Math.hypot(p[0] - x!, p[1] - y!))
  expect(Math.min(...near)).toBeLessThan(0.01)
})

test('two lines of one path are two', () => {
  expect(linesOf('M0 0h1v1zM5 5h1v1z').map(line => line.closed)).toEqual([true, true])
})

test.each([
  ['translate(2 3)', [3, 4]],
  ['translate(2)scale(2 3)', [4, 3]],
  ['rotate(90)', [-1, 1]],
  ['rotate(90 1 0)', [0, 0]],
  ['matrix(1 0 0 1 5 6)', [6, 7]],
  [null, [1, 1]],
])('%s moves 1,1 to %s', (transform, [x, y]) => {
  const moved = applied(matrixOf(transform), [1, 1])
  expect(moved[0]).toBeCloseTo(x!)
  expect(moved[1]).toBeCloseTo(y!)
})

test('a flag keeps its fields and loses what nobody would see', () => {
  const flag = flagOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480">
    <path fill="white" d="M0 0h640v480H0z"/><g transform="translate(0 240)"><path fill="#ff0000" d="M0 0h640v240H0z"/></g>
    <circle cx="100" cy="100" r="4" fill="#00f"/></svg>`)
  expect(flag).toEqual([
    { fill: '#fff', d: 'M0 0l160 0 0 120-160 0z' },
    { fill: '#f00', d: 'M0 60l160 0 0 60-160 0z' },
  ])
})

test('what is drawn by reference, and along a line, is drawn', () => {
  const flag =
    flagOf(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 640 480">
    <defs><path id="a" fill="#008000" d="M0 0h80v80H0z"/></defs><use xlink:href="#a" x="160"/>
    <marker id="m"><path fill="#123456" d="M0 0h40v40H0z"/></marker>
    <path fill="none" marker-mid="url(#m)" d="M0 0L80 320 160 320 240 0"/></svg>`)
  expect(flag).toEqual([
    { fill: '#008000', d: 'M40 0l20 0 0 20-20 0z' },
    { fill: '#123456', d: 'M20 80l10 0 0 10-10 0zM40 80l10 0 0 10-10 0z' },
  ])
})

test('a line keeps its ends and its corners', () => {
  const line: Ring = [
    [0, 0],
    [1, 0.01],
    [2, 0],
    [2, 2],
  ]
  expect(simplified(line, 0.1)).toEqual([line[0], line[2], line[3]])
})

test('two areas with a border between them become one, and so do two that meet at the date line', () => {
  const west: Ring = [
    [170, 0],
    [180, 0],
    [180, 10],
    [170, 10],
  ]
  const east: Ring = [
    [-180, 0],
    [-170, 0],
    [-170, 10],
    [-180, 10],
  ]
  const [whole, ...more] = merged([west, east])
  expect(more).toEqual([])
  expect(whole).toHaveLength(6)
})
