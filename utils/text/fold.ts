/** The same words, however they are typed: folds case, accents, quotes, dashes, punctuation, space and what is not seen. */
export const fold = (s: string): string =>
  s
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
