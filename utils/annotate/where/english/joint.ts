/** "Sino", "Russo", "Franco": a country only before a hyphen and another people: "Sino-Russian", not "Indo-Pacific". */
import { rightOf } from '../around.ts'
import type { Candidate } from '../scan.ts'
import { countryAdjective } from './adjective.ts'

export function isNoJoint(c: Candidate): boolean {
  if (c.form.kind !== 'joint') return false
  const other = /^-(\p{Lu}\p{L}+|US|UK|U\.S\.)/u.exec(rightOf(c))?.[1]
  return !other || !(countryAdjective(other) || /^(?:American|Pak|US|UK|U\.S\.|African|Arab)$/.test(other))
}
