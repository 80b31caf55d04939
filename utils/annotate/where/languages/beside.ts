/** An everyday word that is also a country, with nothing beside it that says so: Korean "수단" is a means, and "수단에서" in Sudan. */

import { leftOf, rightOf } from '../around.ts'
import { formsIn } from '../country-row.ts'
import type { Candidate } from '../scan.ts'
import type { BesideRule } from './country-words.ts'

export const isEveryday = (c: Candidate, rules: readonly BesideRule[]): boolean =>
  rules.some(
    ({ forms, before, after }) =>
      formsIn(forms).includes(c.form.chars) && !fits(before, leftOf(c)) && !fits(after, rightOf(c)),
  )

const fits = (pattern: string | undefined, beside: string): boolean =>
  pattern !== undefined && new RegExp(pattern, 'u').test(beside)
