/** Polish Cuba is also a given name, short for Jakub: "Kuba Nowak". */
import { after, isCapitalised } from '../../around.ts'
import type { Candidate } from '../../scan.ts'

export const isKuba = (c: Candidate): boolean =>
  /^Kub/.test(c.form.chars) && after(c).gap === ' ' && isCapitalised(after(c).word)
