/** A form that people also bear, with a surname after it: Polish "Kuba Nowak", Finnish "Malin Berg", Spanish "Mauricio Sol". */
import { givenNames } from '../../../lexicon/given-names.ts'
import { bare } from '../../../lexicon/word-list.ts'
import { after, isCapitalised } from '../../around.ts'
import type { Candidate } from '../../scan.ts'

/** Short for Jakub, in its cases. */
const KUBA = /^Kub\p{L}*$/u

export const isGivenName = (c: Candidate): boolean =>
  after(c).gap === ' ' &&
  isCapitalised(after(c).word) &&
  (KUBA.test(c.form.chars) || givenNames.has(bare(c.form.chars)))
