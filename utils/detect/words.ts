/** Words of an address or a class name. Lists of words are looked up in plain strings: on a first call a pattern costs more to build. */

/** "ferries-stop.html" → ferries, stop, html. */
export const wordsIn = (text: string): string[] => text.split(/[-_+.\s]|%20/).filter(Boolean)

/** `list` has a space before and after each of its words. A word that ends in s is looked for without it too. */
export const isOneOf = (list: string, word = ''): boolean =>
  list.includes(` ${word} `) || (word.endsWith('s') && list.includes(` ${word.slice(0, -1)} `))
