/** A people's name with a capital right after another capital is a surname: "Anna Russo", "Francesca Albanese". */
import { before, isCapitalised, opensSentence } from '../../around.ts'
import type { Candidate } from '../../scan.ts'

/** For languages that write adjectives small and do not give every noun a capital. */
export function isSurname(c: Candidate): boolean {
  if (c.form.kind !== 'people' || !isCapitalised(c.form.chars)) return false
  const { word, gap } = before(c)
  return gap === ' ' && isCapitalised(word) && word !== word.toUpperCase() && !opensSentence(c)
}
