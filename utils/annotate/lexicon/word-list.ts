/** Reads the plain lists of names and words: words by space, phrases by line. All are matched in `bare` form. */

/** "Akufo-Addó" -> "akufo-addo": lower case, no accents, straight apostrophes. */
export const bare = (chars: string): string =>
  PLAIN.test(chars)
    ? chars.toLowerCase()
    : chars.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

/** Most words of English, for which the rest would be work for nothing. */
const PLAIN = /^[\w'.&-]*$/

export const wordList = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const phraseList = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  )

/** A name as the lists spell it: ["Women", "'s", "Harbour", "League"] -> "women's harbour league". */
export const phraseOf = (words: readonly string[]): string => words.map(bare).join(' ').replaceAll(" '", "'")
