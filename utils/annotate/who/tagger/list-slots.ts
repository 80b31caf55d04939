/** The lists of the gazetteer, and the number by which each knows a name. */
import { hashed } from './hashed.ts'

/** In the order of their bits: a model is trained on this order. */
export const LISTS = ['first', 'last', 'city', 'body', 'place'] as const
export type List = (typeof LISTS)[number]
export const bitOf = (list: List): number => 1 << LISTS.indexOf(list)

const BITS = 20
export const SLOTS = 2 ** BITS

/** `bare`: in bare form, words with single spaces. */
export const slotOf = (bare: string): number => (Math.imul(hashed(bare), 0x9e3779b1) >>> 0) >>> (32 - BITS)
