/** One sense in one story: forms with two senses take the one that the rest of the story speaks for. */
import { leftOf, rightOf } from '../around.ts'
import { type TwoSenses, twoSenses } from '../data/two-senses.ts'
import { localWords } from '../data/us-places.ts'
import type { Candidate } from '../scan.ts'
import type { Story } from '../story.ts'

const rows = new Map(twoSenses.flatMap(row => row.forms.split('|').map(form => [form, row] as const)))

export const hasTwoSenses = (c: Candidate): boolean => rows.has(c.form.chars)

export interface Evidence {
  story: Story
  /** Countries that the story names beyond doubt. */
  named: ReadonlySet<string>
  /** Forms that the story uses, somewhere, for a person or a town. */
  others: ReadonlySet<string>
  /** Taken off every burden: outside America the country is the likelier sense. */
  ease: number
}

/** The forms among these candidates that do not mean the country in this story. */
export function otherSenses(candidates: readonly Candidate[], evidence: Evidence): ReadonlySet<string> {
  const places = new Set(candidates.filter(isPlaceHere).map(c => c.form.chars))
  const states = new Set(candidates.filter(isStateHere).map(c => c.form.chars))
  const nearby = new Set([...evidence.named, ...candidates.filter(hasTwoSenses).map(c => c.form.code)])
  const codes = new Map(candidates.map(c => [c.form.chars, c.form.code]))
  const isOther = ([form, code]: [string, string]) => {
    const row = rows.get(form)
    if (!row) return evidence.others.has(form) && !evidence.named.has(code)
    const place = (row.person && places.has(form)) || states.has(form) ? 2 : 0
    const elsewhere = evidence.others.has(form) ? 2 : 0
    return place + weigh(row, evidence, nearby) - elsewhere < row.burden - evidence.ease
  }
  return new Set([...codes].filter(isOther).map(([form]) => form))
}

function weigh(row: TwoSenses, { story, named }: Evidence, nearby: ReadonlySet<string>): number {
  // A dateline is in capitals: "TBILISI", "ATLANTA".
  const isSaid = (word: string) => story.words.has(word) || (word.length > 3 && story.words.has(word.toUpperCase()))
  const count = (words: string) => words.split('|').filter(isSaid).length
  const own = named.has(row.code) ? 2 : 0
  const near = row.near.split('|').filter(code => code !== row.code && nearby.has(code)).length
  const local = Math.min(2, Math.floor(localWords.filter(w => story.words.has(w)).length / 2))
  return own + near + abroad(story) + count(row.words) - count(row.against) - local
}

/** Ministers, embassies and parliaments: a story from outside America, or of its dealings abroad. A church has ministers too. */
const abroad = ({ words }: Story): number =>
  ABROAD.some(word => words.has(word)) || (words.has('minister') && !CHURCH.some(word => words.has(word))) ? 1 : 0
const ABROAD =
  'Minister ministers Ministers ministry Ministry embassy Embassy ambassador Ambassador diplomat diplomats parliament Parliament'.split(
    ' ',
  )
const CHURCH = 'church Church Baptist Methodist Presbyterian Lutheran pastor Pastor gospel congregation ordained'.split(
  ' ',
)

/** "in Jordan", "officials from Jordan", "Jordan's king": only a place is written so. */
const isPlaceHere = (c: Candidate): boolean =>
  /\b(?:[Oo]fficials|delegates|diplomats|refugees|troops|soldiers|citizens|nationals|leaders|envoys?|tourists|pilgrims|exports|imports|flights?) from $/.test(
    leftOf(c),
  ) ||
  /\b(?:in|into|across|throughout|inside|outside|neighbou?ring|visit(?:ed|ing)? to|flew to|fled to|border with|northern|southern|eastern|western) $/.test(
    leftOf(c),
  ) ||
  /^ said (?:[\w.]+ ){0,3}(?:that )?it\b/.test(rightOf(c)) ||
  /^'s (?:[a-z-]+ )?(?:king|queen|army|government|capital|border|parliament|military|president|foreign|prime|ministry|economy|people|population|junta)\b/i.test(
    rightOf(c),
  )

/** "the ambassador to Georgia", "Georgia's prime minister": an American state and a town have none. */
const isStateHere = (c: Candidate): boolean =>
  /\b(?:ambassador to|embassy in|prime minister of|[Ii]nvasion of|relations with|independence of|Republic of|[Kk]ingdom of|[Pp]resident of|[Gg]overnment of|[Pp]arliament of|[Cc]apital of|king of|queen of|ex-Soviet|Soviet republic of|Caucasus nation of|[Pp]ro-|[Ff]ree|recogni[sz](?:e|ed|es|ing)) ?$/.test(
    leftOf(c),
  ) ||
  /^'s (?:[a-z-]+ )?(?:prime minister|foreign minist(?:er|ry)|parliament|ambassador|embassy|ruling (?:party|coalition)|central bank|armed forces|defen[cs]e minist(?:er|ry)|interior minist(?:er|ry)|independence|accession|king|queen|junta)\b/.test(
    rightOf(c),
  )
