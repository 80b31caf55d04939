/** Addresses that name another kind of page: a search, a login, a video, a thread, a list, a shop, a manual. */
import type { Veto } from '../signal.ts'

/** Whole segments of the path without the ending of a file, or the first name of the host. */
const KINDS: [RegExp, string][] = [
  [/^(log-?in|sign-?(in|up|on)|regist(er|ration)|wp-(login|signup)|auth|password|anmelden)$/, 'a login'],
  [/^(search|suche|recherche|buscar?|ricerca|results?)$/, 'a search'],
  [/^(videos?|watch|clips?|mediathek|podcasts?|episodes?|audios?|playlist)$/, 'a recording'],
  [
    /^(forums?|discuss|threads?|(show|view)(thread|topic.*)|discussions?|questions?|qa|comments|boards?|topic|t)$/,
    'a discussion',
  ],
  [/^(docs|documentation|reference|manual|wiki|faqs?)$/, 'a manual'],
  [/^(products?|shop|store|dp|collections?|catalog(ue)?|cart|checkout|jobs?)$/, 'a shop'],
]
/** A list under its name: "/tag/ferries", "/2026/page/3". */
const LIST =
  /\/(tags?|categor(y|ies|ia)|topics?|authors?|kategorie|etiqueta|hashtag)\/[^/\d]+\/?$|\/page\/\d+\/?$|\/cat_\d/

export const otherAddress: Veto = ({ address: { host, path, segments, search } }) => {
  if (/[?&](q|query|search|keywords?)=/.test(search)) return 'a search'
  const names = [host, ...segments].map(name => name.replace(/\..*/, ''))
  return KINDS.find(([kind]) => names.some(name => kind.test(name)))?.[1] ?? (LIST.test(path) ? 'a list' : undefined)
}
