/** Addresses that name another kind of page: a search, a login, a video, a thread, a list, a shop, a manual. */
import type { Veto } from '../signal.ts'
import { isOneOf } from '../words.ts'

/** Whole segments of the path without the ending of a file, or the first name of the host. */
const KINDS: readonly (readonly [kind: string, names: string])[] = [
  ['a login', ' login log-in signin sign-in signup sign-up register registration wp-login auth password '],
  ['a search', ' search suche recherche busca buscar ricerca result '],
  ['a recording', ' video watch clip mediathek podcast episode audio playlist '],
  [
    'a discussion',
    ' forum discus thread showthread viewthread showtopic viewtopic discussion question qa comment board topic t ',
  ],
  ['a manual', ' docs documentation reference manual wiki faq '],
  ['a shop', ' product shop store dp collection catalog catalogue cart checkout job '],
]
/** A list under its name: "/tag/ferries", "/2026/page/3". */
const LISTS = ' tag category categories categoria topic author kategorie etiqueta hashtag '

export const otherAddress: Veto = ({ address: { host, segments, search } }) => {
  if (search && /[?&](q|query|search|keywords?)=/.test(search)) return 'a search'
  for (const segment of [host, ...segments]) {
    const name = segment.split('.', 1)[0]
    const kind = KINDS.find(([, names]) => isOneOf(names, name))
    if (kind) return kind[0]
  }
  return isList(segments) ? 'a list' : undefined
}

function isList(segments: readonly string[]): boolean {
  const last = segments.at(-1) ?? ''
  const under = segments.at(-2)
  return /\d/.test(last) ? under === 'page' || last.startsWith('cat_') : isOneOf(LISTS, under)
}
