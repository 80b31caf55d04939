/** "US" before a town is a French or Italian sports club: "US Orléans". The American forces stay American. */
import { rightOf } from '../../around.ts'
import type { Candidate } from '../../scan.ts'

export const isClub = (c: Candidate): boolean =>
  c.form.chars === 'US' &&
  /^ \p{Lu}\p{Ll}/u.test(rightOf(c)) &&
  !/^ (?:Army|Navy|Air|Marine|Coast|Space|Secret|Department|Supreme|Congress)/.test(rightOf(c))
