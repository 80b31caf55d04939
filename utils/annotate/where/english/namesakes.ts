/** Forms that two or more states share: Korea, Congo, Guinea, Dominican. The rest of the story says which is meant. */
import { leftOf, rightOf } from '../around.ts'
import type { Candidate } from '../scan.ts'
import type { Story } from '../story.ts'

interface Shared {
  forms: RegExp
  /** Where nothing else is said. */
  usual: string
  /** Taken where the story names it, or uses one of its words, and does not name the usual one. */
  others: readonly { code: string; words: readonly string[] }[]
}

const shared: readonly Shared[] = [
  { forms: /^(?:Korea|Koreans?)$/, usual: 'KR', others: [{ code: 'KP', words: ['Pyongyang'] }] },
  { forms: /^(?:Congo|Congolese)$/, usual: 'CD', others: [{ code: 'CG', words: ['Brazzaville', 'Nguesso'] }] },
  { forms: /^Dominicans?$/, usual: 'DO', others: [{ code: 'DM', words: ['Roseau'] }] },
  {
    forms: /^(?:Guinea|Guineans?)$/,
    usual: 'GN',
    others: [
      { code: 'GQ', words: ['Malabo', 'Obiang'] },
      { code: 'GW', words: ['Bissau'] },
      { code: 'PG', words: ['Papua', 'Papuan', 'Moresby'] },
    ],
  },
]

export const isShared = (c: Candidate): boolean => shared.some(s => s.forms.test(c.form.chars))

/** `named`: countries that the story names by a form of their own. */
export function sharedCode(c: Candidate, story: Story, named: ReadonlySet<string>): string {
  const row = shared.find(s => s.forms.test(c.form.chars))
  if (!row) return c.form.code
  if (row.usual === 'KR' && isNorthern(c)) return 'KP'
  if (named.has(row.usual)) return row.usual
  const other = row.others.find(o => named.has(o.code) || o.words.some(w => story.words.has(w)))
  return other?.code ?? row.usual
}

/** The North's own bodies: Korean Central News Agency, Korean People's Army, Workers' Party of Korea. */
const isNorthern = (c: Candidate): boolean =>
  /^ (?:Central (?:News|Television|Broadcasting)|People's Army|Workers'? Party)/.test(rightOf(c)) ||
  /(?:Workers'? Party|People's Republic) of $/.test(leftOf(c))
