/** Rings of a coast or border as short text: steps on a grid of degrees, five bits a character. Written by `tools/atlas`, read here. */

/** Longitude and latitude in degrees. A ring closes from its last point to its first. */
export type Place = readonly [lon: number, lat: number]
export type Ring = readonly Place[]

/** Grid lines a degree: 20 is about five kilometres, less than a pixel wherever the map zooms to. */
export const PER_DEGREE = 20

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]))
const BITS = 5
const MORE = 1 << BITS

export const packRings = (rings: readonly Ring[]): string => rings.map(packRing).join(' ')

export const unpackRings = (packed: string): Ring[] => (packed === '' ? [] : packed.split(' ').map(unpackRing))

/** Steps across the date line go the short way round. */
function packRing(ring: Ring): string {
  let [x, y] = [0, 0]
  return ring
    .map(([lon, lat]) => {
      const [nextX, nextY] = [Math.round(lon * PER_DEGREE), Math.round(lat * PER_DEGREE)]
      const step = packNumber(shortWay(nextX - x)) + packNumber(nextY - y)
      ;[x, y] = [nextX, nextY]
      return step
    })
    .join('')
}

function unpackRing(packed: string): Ring {
  const numbers = unpackNumbers(packed)
  const ring: Place[] = []
  let [x, y] = [0, 0]
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i]!
    y += numbers[i + 1]!
    ring.push([x / PER_DEGREE, y / PER_DEGREE])
  }
  return ring
}

const ROUND = 360 * PER_DEGREE
const shortWay = (step: number): number => step - ROUND * Math.round(step / ROUND)

/** The sign is the lowest bit; the lowest five bits come first. */
function packNumber(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number
  let packed = ''
  while (rest >= MORE) {
    packed += ALPHABET[(rest % MORE) + MORE]
    rest = Math.floor(rest / MORE)
  }
  return packed + ALPHABET[rest]
}

function unpackNumbers(packed: string): number[] {
  const numbers: number[] = []
  let [number, shift] = [0, 0]
  for (const letter of packed) {
    const value = VALUES.get(letter) ?? 0
    number += (value % MORE) << shift
    if (value >= MORE) shift += BITS
    else {
      numbers.push(number % 2 === 0 ? number / 2 : -(number + 1) / 2)
      number = shift = 0
    }
  }
  return numbers
}
