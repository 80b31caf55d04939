/** A country's name with 語 after it is its language: 日本語, 韩国语. */
import { rightOf } from '../../around.ts'
import type { Candidate } from '../../scan.ts'

export const isTongue = (c: Candidate): boolean => /^[語语]/.test(rightOf(c))
