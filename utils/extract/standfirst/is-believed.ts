/** How much evidence makes a line the standfirst: its name, its place and make, and what the page says of itself. */
import type { Agreement } from './agreement.ts'
import type { Named } from './names.ts'
import type { Apart } from './set-apart.ts'

export interface Evidence extends Apart {
  named: Named
  /** With what the page declares as its summary. */
  agreement: Agreement
  /** Set in a heavier type than the story. */
  bold: boolean
  /** Just below the headline, and in no box of the page's. */
  near: boolean
}

export function isBelieved({ named, agreement, byPlace, byMake, bold, near }: Evidence): boolean {
  const setOff = byPlace && byMake
  switch (agreement) {
    case 'whole':
      return named !== 'no' || setOff || (byMake && bold)
    case 'part':
      return setOff && named !== 'no'
    case 'none':
      return (named === 'certainly' && byMake) || (named === 'perhaps' && setOff && near)
  }
}
