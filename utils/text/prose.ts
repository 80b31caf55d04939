/** Is a line running text, as a story is made of, or a label, a name, a button? */

/** An ideograph or a syllable block says as much as two and a half letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const LETTER = /[\p{L}\p{N}]/gu

/** How much a line says, in letters of an alphabet. */
export function weight(s: string): number {
  const all = s.match(LETTER)?.length ?? 0
  return all === 0 ? 0 : all + 1.5 * (s.match(DENSE)?.length ?? 0)
}

/** Ends as a sentence does, closing quotes and brackets aside: “Nobody knows,” she said.) */
export const endsSentence = (s: string): boolean => /[.!?…。！？؟۔।][\p{Pf}\p{Pe}\p{Pi}"'\s]*$/u.test(s)

/** A paragraph that tells: a sentence of some length, or so long that it cannot be a label. */
export const isProse = (s: string): boolean => {
  const said = weight(s)
  return said >= 150 || (said >= 50 && endsSentence(s))
}
