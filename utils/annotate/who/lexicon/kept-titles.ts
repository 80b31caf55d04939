/** Noble, royal and religious titles: they belong to the name they stand before, "Pope Francis", "Lord Alli". */
import { wordList } from '../../lexicon/word-list.ts'
import { nobleTitles } from './words-of-office.ts'

const religious = wordList(`cardinal archbishop bishop metropolitan patriarch rabbi lama hojatoleslam`)
/** "Crown Prince", "Grand Duke": they stand before another title alone. */
export const titleOpeners = wordList(`crown grand dowager`)

export const isKeptTitle = (word: string): boolean =>
  (nobleTitles.has(word) || religious.has(word)) && !/^(?:saint|st\.?)$/.test(word)
