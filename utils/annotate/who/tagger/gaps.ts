/** Ascending whole numbers as plain text, which zip packs as tightly as any binary: each is one to four signs for its distance from the one before. */

/** Printable ASCII without the two signs that JSON must escape. */
export const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  c => c !== '"' && c !== '\\',
)
const HALF = SIGNS.length >> 1
export const numberOf = new Uint8Array(128)
for (const [n, chars] of SIGNS.entries()) numberOf[chars.charCodeAt(0)] = n

export function packGaps(ascending: Iterable<number>): string {
  const signs: string[] = []
  let last = 0
  for (const number of ascending) {
    let gap = number - last
    last = number
    for (; gap >= HALF; gap = Math.floor(gap / HALF)) signs.push(SIGNS[HALF + (gap % HALF)]!)
    signs.push(SIGNS[gap]!)
  }
  return signs.join('')
}

/** Plain loops over typed arrays: the first story waits for this. */
export function unpackGaps(packed: string): Uint32Array {
  const numbers = new Uint32Array(packed.length)
  let count = 0
  let last = 0
  for (let i = 0; i < packed.length; ) {
    for (let unit = 1; ; unit *= HALF) {
      const n = numberOf[packed.charCodeAt(i++)]!
      last += (n % HALF) * unit
      if (n < HALF) break
    }
    numbers[count++] = last
  }
  return numbers.slice(0, count)
}
