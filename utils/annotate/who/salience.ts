/** Salience, 0 to 1: the headline, an early first mention, many mentions, and mentions all through the story. */
import type { Passage } from './token.ts'

export interface Places {
  /** The passage index of each mention, in reading order. */
  passages: readonly number[]
  /** All of them stand in somebody's role: "the Tide Office spokesman" is about the spokesman. */
  inRoles: boolean
}

export function salienceOf({ passages: at, inRoles }: Places, passages: readonly Passage[]): number {
  const body = passages.flatMap((p, i) => (p.place === 'body' ? [i] : []))
  const inBody = at.filter(i => passages[i]!.place === 'body')
  const headline = at.some(i => passages[i]!.place === 'headline')
  const first = inBody.length > 0 ? body.indexOf(inBody[0]!) / Math.max(1, body.length) : 1
  const spread = new Set(inBody).size / Math.max(4, body.length)
  const often = 1 - 1 / (1 + at.length / 3)
  const score = 0.25 * Number(headline) + 0.25 * (1 - first) + 0.4 * often + 0.25 * Math.min(1, 2 * spread)
  return Math.round(Math.min(1, inRoles ? score / 2 : score) * 1000) / 1000
}

/** The key ones are those that stand out, `most` at the utmost: not far below the first, and not named once in passing. */
export function keyCount(saliences: readonly number[], most: number): number {
  const top = saliences[0] ?? 0
  return saliences.slice(0, most).filter(s => s >= 0.45 * top).length
}
