/**
 * Lists of names too long to be written out: first names, last names, cities, bodies and places, known by hash alone. One word in a
 * hundred of none is taken for listed, which a trained model allows for. `tools/train/who.ts` packs them.
 */
import { unpackGaps } from './gaps.ts'
import packed from './gazetteer.json' with { type: 'json' }
import { LISTS, SLOTS, slotOf } from './list-slots.ts'

let lists: Uint8Array | undefined

/** One bit for each list that has a name in bare form: a word, or words with single spaces. */
export function listsOf(bare: string): number {
  lists ??= unpacked()
  return lists[slotOf(bare)]!
}

function unpacked(): Uint8Array {
  const bits = new Uint8Array(SLOTS)
  for (const [i, list] of LISTS.entries()) for (const slot of unpackGaps(packed[list])) bits[slot]! |= 1 << i
  return bits
}
