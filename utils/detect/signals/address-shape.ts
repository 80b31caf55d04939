/** What the shape of an address tells: stories carry a date, a number or their headline in it. */
import type { Signal } from '../signal.ts'
import { inPath } from './in-path.ts'

const DATE = /\/(19|20)\d\d[/_-]?[01]?\d([/_-]|\b)|(19|20)\d\d[01]\d[0-3]\d/

export const addressShape: readonly Signal[] = [
  ['dated address', inPath(DATE)],
  ['headline in address', ({ address }) => Math.min(address.words, 8) / 8],
  ['number in address', ({ address }) => /\d{5}|\?.*(id|no|idx|key)=\w*\d/i.test(address.path + address.search)],
  ['section address', ({ address }) => address.words < 3 && !/\d{4}/.test(address.path)],
]
