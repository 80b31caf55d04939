/** A form that people also bear, with a surname after it: Polish and Czech "Kuba Nowak", Finnish "Malin Berg". */
import { after, isCapitalised } from '../../around.ts'
import type { Candidate } from '../../scan.ts'

const BORNE = /^(?:Kub\p{L}*|Malin)$/u

export const isGivenName = (c: Candidate): boolean =>
  BORNE.test(c.form.chars) && after(c).gap === ' ' && isCapitalised(after(c).word)
