/** Features as numbers: strings are hashed once, and what a feature is made of is mixed into one number. */

/** A model knows a feature by this many bits. */
export const BITS = 22

/** FNV-1a. */
export function hashed(chars: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < chars.length; i++) hash = Math.imul(hash ^ chars.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Feature number `template`, filled with `a` and `b`. */
export function mixed(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ Math.imul(b, 0xc2b2ae35) ^ (hash >>> 13), 0x27d4eb2f)
  return (hash ^ (hash >>> 15)) >>> (32 - BITS)
}
