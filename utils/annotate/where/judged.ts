/** A candidate that names a country, and the country it names here. */
import type { Candidate } from './scan.ts'

export interface Judged {
  candidate: Candidate
  code: string
}
