/** Salience, 0 to 1: how likely a reader who retells the story would name this actor. */
import type { Passage } from './token.ts'

export interface Places {
  /** The passage index of each mention, in reading order. */
  passages: readonly number[]
  /** All of them stand in somebody's role: "the Tide Office spokesman" is about the spokesman. */
  inRoles: boolean
  /** Mentions of the actor that has most. */
  most: number
}

/**
 * Weights of a logistic regression over 208 reports whose actors people rated (Wikinews and GUM), so that of those rated .7 about seven in
 * ten are salient there.
 */
const BIAS = -5.5
const HEADLINE = 1.6
const EARLY = 3
const OFTEN = 3.6
const MOST = 1.1

export function salienceOf({ passages: at, inRoles, most }: Places, passages: readonly Passage[]): number {
  const body = passages.flatMap((p, i) => (p.place === 'body' ? [i] : []))
  const first = at.find(i => passages[i]!.place === 'body')
  const late = first === undefined ? 1 : body.indexOf(first) / Math.max(1, body.length)
  const headline = at.some(i => passages[i]!.place === 'headline')
  const score =
    BIAS +
    HEADLINE * Number(headline) +
    EARLY * (1 - late) +
    OFTEN * (1 - 1 / (1 + at.length / 3)) +
    MOST * (at.length / Math.max(1, most))
  const likely = 1 / (1 + Math.exp(-score))
  return Math.round((inRoles ? likely / 2 : likely) * 1000) / 1000
}

/** Readers agree best on who matters when one in four is enough; a story that is about somebody is about the first at least. */
const KEY = 0.25

/** How many of them, in falling order, the story is about; `limit` at the utmost. */
export const keyCount = (saliences: readonly number[], limit: number): number =>
  Math.max(Math.min(1, saliences.length), saliences.slice(0, limit).filter(s => s >= KEY).length)
