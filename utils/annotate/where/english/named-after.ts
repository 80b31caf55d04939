/** A firm, club, street or school that only bears the name: "American Cancer Society", "Lebanon Road", "University of Georgia". */
import { leftOf, rightOf } from '../around.ts'
import type { Candidate } from '../scan.ts'

/** Words of such names. A state's own bodies (army, bank, court, ministry, embassy) are not among them. */
const bearers: ReadonlySet<string> = new Set(
  `Academy Airline Airlines Airways Alliance Apartments Association Associates Ave Avenue Baptist Blvd Boulevard Brands Brewery
  Broadcasting Bros Café Cafe Campus Chapel Church Classic Club Co College Company Conservatory Corp Corporation County Creek Daily Drive
  Elementary Estates Express FC Fellowship Festival Foundation Gardens Gazette Golf Grill Group Heights Herald Highway Hospital Hotel Inc
  Institute Inn Journal Lane League Legion Limited LLC Lodge Ltd Magazine Mall Mart Marketplace Monthly Motors Museum Network Newspapers
  Orchestra Parish Park Partners Party Pharmacy Pike Place Plaza PLC Post Press Preparatory Productions Rd Records Restaurant Review Ridge Road
  School Schools Seminary Shipping Society Square Steel Store Street Studios Symphony Tavern Telecom Telegraph Television Theater Theatre Times Today
  Tonight Towers Township Trail Tribune Trust TV Union University Valley Village Weekly Woods`.split(/\s+/),
)

/** The capitalised words that follow, with the small words inside the name. */
const RUN = /^[ -]\p{Lu}[\p{L}\p{M}'&]*(?:(?: (?:& |and |of |for |the )*|-)\p{Lu}[\p{L}\p{M}'&]*){0,5}/u

const BEARER_OF =
  /(?:Times|Herald|University|College|Church|Institute|Society|Club|Museum|Association|Scouts|Farmers|Federation|United Way|Mall|Party|Foundation|Daughters|Sons|Order|House|Hotel|Union|League|Corporation|Corp\.?|Company|Academy|Hotels|Sisters|Volunteers|Workers|Guild|Duke|Earl|Count|Duchess) of (?:the |North |South )?$/

export function isNamedAfter(c: Candidate): boolean {
  if (c.form.kind === 'seat') return false
  if (BEARER_OF.test(leftOf(c))) return true
  const right = rightOf(c)
  if (/^ (?:(?:St|Dr|Ln)\.(?! \p{Lu})|(?:Junior |Senior )?(?:High|Middle) School)/u.test(right)) return true
  // "Oman Air", but "the Ukrainian Air Force".
  if (/^ Air\b(?! (?:Force|Base|Defen[cs]e|National|Command|Traffic|Strike|Raid))/.test(right)) return true
  return (RUN.exec(right)?.[0].match(/\p{L}[\p{L}\p{M}']*/gu) ?? []).some(word => bearers.has(word.replace(/'s?$/, '')))
}
