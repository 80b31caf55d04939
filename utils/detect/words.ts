/** Words of an address or a class name. Lists of words are looked up in plain strings: on a first call a pattern costs more to build. */

/** "ferries-stop.html" → ferries, stop, html. By match: a split makes its pattern anew. */
export const wordsIn = (text: string): string[] => text.match(/[^-_+.\s]+/g) ?? []

/** `list` has a space before and after each of its words. A word that ends in s is looked for without it too. */
export const isOneOf = (list: string, word = ''): boolean =>
  list.includes(` ${word} `) || (word.endsWith('s') && list.includes(` ${word.slice(0, -1)} `))
