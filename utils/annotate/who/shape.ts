/** What the capitals of a word say. */
export type Shape = 'lower' | 'capital' | 'capitals' | 'other'

/** "port" lower, "Port", "McDonald", "al-Shabaab" capital, "UN", "U.S." capitals, "42" other. */
export function shapeOf(word: string): Shape {
  if (!/\p{L}/u.test(word)) return 'other'
  const upper = /\p{Lu}/u.test(word)
  if (!upper) return 'lower'
  const lower = /\p{Ll}/u.test(word)
  if (!lower) return 'capitals'
  return /^\p{Lu}/u.test(word) ||
    /^(?:al|el|an|ar|as|at|d|l|de|bin|e|i)['’-]\p{Lu}/u.test(word) ||
    /^[ei]\p{Lu}/u.test(word)
    ? 'capital'
    : 'lower'
}

export const isCapitalised = (word: string): boolean => {
  const shape = shapeOf(word)
  return shape === 'capital' || shape === 'capitals'
}
