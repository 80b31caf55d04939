/** A name that has been judged, but not yet against the rest of the story. */
import type { Judgement } from './kind.ts'

export interface Candidate extends Judgement {
  passage: number
  start: number
  end: number
}
