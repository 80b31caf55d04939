/** The same characters at the same offsets, with one kind of apostrophe, hyphen and space. */
export const plain = (chars: string): string =>
  PLAIN.test(chars)
    ? chars
    : chars
        .replace(/[\u2019\u2018\u02bc\u02bb\u0060\u00b4]/g, "'")
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/[\u00a0\u2000-\u200a\u202f\u205f\n\t]/g, ' ')

/** ASCII but for the grave accent, which is written for an apostrophe: nothing to do. */
const PLAIN = /^[ -_a-~]*$/

/** Without accents: pages write "Sao Tome" and "Bogota" as often as not. */
export const unaccented = (chars: string): string => chars.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
