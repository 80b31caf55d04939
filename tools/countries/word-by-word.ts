/** A name of several words in its cases: "Южный Судан, Южного Судана"; "Соединённые Штаты Америки, Соединённых Штатов Америки". */

/** By case, the nominative first, all the ways to write the word; the same cases for every word of a language. */
export type Paradigm = readonly (readonly string[])[]

/** `paradigmOf` says nothing for a word that has one form. */
export function wordByWord(name: string, paradigmOf: (word: string) => Paradigm | undefined): string[] {
  const parts = name.split(/([ \u00a0-])/)
  const words = parts.filter((_, i) => i % 2 === 0)
  const paradigms = words.map(paradigmOf)
  const cases = Math.max(1, ...paradigms.map(p => p?.length ?? 1))
  const last = words.length - 1
  const forms = [name]
  for (let at = 0; at < cases; at++) {
    // Nobody says which words agree: the first ("Республики Конго"), the last ("Шри-Ланки"), those between, or all of them.
    for (let from = 0; from <= last; from++)
      for (let to = from; to <= last; to++) forms.push(...written(i => from <= i && i <= to, at))
  }
  return [...new Set(forms)]

  function written(isInflected: (word: number) => boolean, at: number): string[] {
    return parts.reduce(
      (heads: string[], part, i) => {
        const tails = i % 2 === 0 && isInflected(i / 2) ? (paradigms[i / 2]?.[at] ?? [part]) : [part]
        return heads.flatMap(head => tails.map(tail => head + tail))
      },
      [''],
    )
  }
}

/** "а ы е у": the endings of one case after another, put to a stem; a slash parts two ways to write one, "-" is no ending. */
export const declined = (stem: string, endings: string): Paradigm =>
  endings.split(' ').map(ways => ways.split('/').map(way => stem + way.replace('-', '')))
