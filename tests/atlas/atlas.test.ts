/** The map shows every country of a story that can be shown, and says which it cannot. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { countries } from '../../utils/annotate/where/data/countries.ts'
import { atlasOf } from '../../utils/atlas/atlas.ts'
import { mapOf } from '../../utils/atlas/map.ts'
import { type Place, packRings, type Ring, unpackRings } from '../../utils/atlas/packed-rings.ts'
import { bytesOf, flags, world } from './files.ts'

/** "KR JP, US": the key countries, then the others. */
function named(codes: string) {
  const [key = '', others = ''] = codes.split(', ')
  const of = (list: string, isKey: boolean) => list.split(' ').flatMap(code => (code ? [{ code, key: isKey }] : []))
  return [...of(key, true), ...of(others, false)]
}

const draw = (codes: string) => mapOf(named(codes), world)

test('map and flags cost at most 120 KB in the package', () => {
  const bytes = [bytesOf('world.json'), bytesOf('flags.json')].map(file => gzipSync(file).length)
  expect(bytes[0]! + bytes[1]!).toBeLessThanOrEqual(120 * 1024)
})

test('both say where they come from', () => {
  expect(world.source).toMatch(/Natural Earth.*public domain/)
  expect(flags.source).toMatch(/flag-icons.*MIT/)
})

test.each(countries.map(row => row.code))('%s alone stands in its picture, beside other land, and has a flag', code => {
  const { map, flags: own } = atlasOf([{ code, key: true }], world, flags)
  expect(map.countries.map(c => c.code)).toEqual([code])
  expect(map.absent).toEqual([])
  expect(map.countries[0]!.outline !== '' || map.countries[0]!.dot).toBeTruthy()
  expect(map.land.length).toBeGreaterThan(60)
  expect(map.land + map.countries[0]!.outline).not.toMatch(/NaN|Infinity/)
  expect(own[code]!.length).toBeGreaterThan(0)
})

test.each([
  ['neighbours', 'KR KP JP', 'region'],
  ['neighbours, and others not far', 'DE FR, PL LU', 'region'],
  ['two ends of the world', 'US CN', 'world'],
  ['nobody of importance near another', ', NO ZA', 'world'],
  ['neighbours across the date line', 'FJ TO WS', 'region'],
])('%s: %s is shown as a %s', (_, codes, scope) => expect(draw(codes).scope).toBe(scope))

test('a country far from the key ones is named as absent', () => {
  expect(draw('KR KP, ZA CN')).toMatchObject({ scope: 'region', absent: ['ZA'] })
})

test('a country near the key ones is in the picture whole, though another is far', () => {
  const { countries, absent } = draw('KE OM, TZ KR')
  expect(absent).toEqual(['KR'])
  const near = countries.find(c => c.code === 'TZ')!
  // Nothing of it is cut off: no point lies outside.
  expect(pointsOf(near.outline).every(([x, y]) => x >= 0 && x <= 320 && y >= 0 && y <= 200)).toBe(true)
})

/** Every point of a path of steps. */
function pointsOf(path: string): [number, number][] {
  return path.split('M').flatMap(ring => {
    let [x, y] = [0, 0]
    return (ring.match(/-?[\d.]+,-?[\d.]+/g) ?? []).map((step): [number, number] => {
      const [dx, dy] = step.split(',').map(Number) as [number, number]
      ;[x, y] = [x + dx, y + dy]
      return [x, y]
    })
  })
}

test('on a map of the world nobody is absent', () => {
  expect(
    mapOf(
      countries.map(({ code }) => ({ code, key: true })),
      world,
    ),
  ).toMatchObject({ scope: 'world', absent: [], countries: { length: countries.length } })
})

test.each(['MT', 'SG', 'VA', 'TV', 'KI', 'BH'])('%s is ringed, for it is too small to be seen', code => {
  expect(draw(`${code} US CN`).countries.find(c => c.code === code)!.dot).toBeDefined()
})

test('a large one is not ringed', () => expect(draw('US CN').countries.every(c => !c.dot)).toBe(true))

test('a code that is no country is left out', () => {
  expect(draw('ZZ NO').countries.map(c => c.code)).toEqual(['NO'])
})

test.each([
  ['Crimea', [34.3, 45.3], 'UA', 'RU'],
  ['Hargeisa', [44.1, 9.6], 'SO', 'ET'],
  ['the north of Cyprus', [33.3, 35.27], 'CY', 'TR'],
  ['Taipei', [121, 24.5], 'TW', 'CN'],
  ['Pristina', [21.1, 42.6], 'XK', 'RS'],
  ['Laayoune', [-12.8, 26.5], 'EH', 'MA'],
] as const)('%s lies where decision 0007 puts it', (_, place, country, other) => {
  expect(contains(country, place)).toBe(true)
  expect(contains(other, place)).toBe(false)
})

test('Russia is whole across the date line', () => {
  const [mainland] = ringsOf('RU').toSorted((a, b) => b.length - a.length)
  const east = mainland!.map(([lon]) => lon)
  expect(Math.max(...east)).toBeGreaterThan(185)
  expect(Math.min(...east)).toBeGreaterThan(20)
})

test('rings come back as they were packed, across the date line too', () => {
  const rings: Ring[] = [
    [
      [179.5, -16.05],
      [180.5, -16.4],
      [179.9, -17],
    ],
    [
      [-70.25, 10],
      [-70.2, 60.5],
      [20, 0],
    ],
  ]
  expect(unpackRings(packRings(rings))).toEqual(rings)
  expect(unpackRings(packRings([]))).toEqual([])
})

const ringsOf = (code: string): Ring[] => unpackRings(world.countries[code]!)

/** A line to the north crosses the rings an odd number of times. */
function contains(code: string, [x, y]: Place): boolean {
  const crossings = ringsOf(code).flatMap(ring =>
    ring.filter(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!
      return x1 > x !== x2 > x && y < y1 + ((x - x1) / (x2 - x1)) * (y2 - y1)
    }),
  )
  return crossings.length % 2 === 1
}
