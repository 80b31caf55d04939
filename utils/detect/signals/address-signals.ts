/** What an address tells: stories carry a date, a number or their headline in it, and newsrooms and others their words. */
import type { Signals } from '../signal.ts'
import { isOneOf } from '../words.ts'

const DATE = /\/(19|20)\d\d[/_-]?[01]?\d([/_-]|\b)|(19|20)\d\d[01]\d[0-3]\d/
const NUMBER = /\d{5}|\?.*(id|no|idx|key)=\w*\d/

const NEWSROOM =
  ' news article artikel articulo artigo story stories noticia noticie notizie nachrichten actualite haber haberler berita' +
  ' politics politik politica politique world welt mundo monde wirtschaft business economy economia economie sport deporte' +
  ' opinion entertainment local national international societe society sociedad cultura culture kultur health tech science' +
  ' crime magazine '
const OTHERS =
  ' p page service status user browse account learn api guide listing item app web library help support gallery archive blog' +
  ' member event program course resource solution about contact privacy term '

export const addressNames = [
  'dated address',
  'headline in the address',
  'number in the address',
  'address of a section',
  'address of a newsroom',
  'address of another kind',
]

export const addressSignals: Signals = ({ address: { path, search, parts, longest } }) => {
  const words = parts.flat()
  return [
    DATE.test(path),
    Math.min(longest, 8) / 8,
    NUMBER.test(path + search),
    longest < 3 && !/\d{4}/.test(path),
    // The last word is the page's own; those before it are where it stands.
    words.some((word, i) => i < words.length - 1 && isOneOf(NEWSROOM, word)),
    parts.some(([first]) => isOneOf(OTHERS, first)),
  ]
}
