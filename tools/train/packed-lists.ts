/** The lists of names as `gazetteer.json` has them: by hash alone, so that no list is published anew. */
import { bare } from '../../utils/annotate/lexicon/word-list.ts'
import { packGaps } from '../../utils/annotate/who/tagger/gaps.ts'
import { LISTS, type List, slotOf } from '../../utils/annotate/who/tagger/list-slots.ts'
import { tokenise } from '../../utils/annotate/who/token.ts'
import type { NameLists } from './invented-names.ts'

/** Words are cut as in a story, so that both are spelled alike. */
const spelled = (name: string): string =>
  tokenise(name)
    .map(token => bare(token.chars))
    .join(' ')

export function packedLists(lists: NameLists): Record<List, string> {
  const packed = { first: '', last: '', city: '', body: '', place: '' }
  for (const list of LISTS) {
    const slots = new Set(lists[list].map(spelled).map(slotOf))
    packed[list] = packGaps([...slots].sort((a, b) => a - b))
  }
  return packed
}
