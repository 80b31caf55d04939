/** What may stand beside a candidate and say that it is no country. A language names those that it knows. */
import type { Candidate } from '../../scan.ts'
import { isClub } from './club.ts'
import { isGivenName } from './given-name.ts'
import { isSurname } from './surname.ts'
import { isSyllable } from './syllable.ts'
import { isTongue } from './tongue.ts'

export const doubts = {
  club: isClub,
  givenName: isGivenName,
  surname: isSurname,
  syllable: isSyllable,
  tongue: isTongue,
} satisfies Record<string, (candidate: Candidate) => boolean>

export type Doubt = keyof typeof doubts
