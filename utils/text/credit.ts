/**
 * The picture credit at the end of a line: who made the picture, and where the words before it end.
 *
 *   "A ferry at dusk. [PORT AUTHORITY]"          PORT AUTHORITY
 *   "A ferry at dusk (Photo: Ana Example/AFP)"   Ana Example/AFP
 *   "A ferry at dusk. Ana Example via Reuters"   Ana Example via Reuters
 */
import { AGENCY, NAMED_WITH_COMMA, PHOTO, SOURCE } from './credit-words.ts'

export interface Credit {
  /** Where the caption ends; 0 when the line is nothing but a credit. */
  end: number
  /** Without brackets, "Photo:" or a closing full stop. */
  by: string
  /** Only pictures are credited so. Without it, "(Reuters)" may as well close a story. */
  ofPicture: boolean
}

/** "Ana", "O'Example", "van", "J.", "STR": a word of a photographer's name. */
const WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|d[aei]|del?|van|von|der|den|la|le|al-\\p{L}+|bin)"
const NAME = `${WORD}(?: ${WORD}){0,4}`
/** A hyphen only behind a space: inside a name it is a letter, and what can be read in two ways is read in 2ⁿ ways. */
const THEN = '(?: ?[/,|–] ?| - ?| (?:via|for) )'
/** Whoever stands before the agency, and beside it; five are many. */
const BEFORE = `(?:${NAME}${THEN}){0,5}(?:${NAME}- ?)?`
const AGENCIES = `(?:${AGENCY})(?:- ?(?:${AGENCY}|${NAME}))?(?:${THEN}(?:${AGENCY}|${NAME})){0,5}(?: file(?: photo)?)?`

const ENDS_IN_AGENCY = new RegExp(`(?:${AGENCY})$`, 'u')
const LABELLED = new RegExp(
  `(?:^|[\\s.,;|/–—([（【]|(?<=[.!?…。！？”"’)」』】]))(?:(?:(?<photo>${PHOTO})|(?<source>${SOURCE}))(?: ?[:：=] ?|(?<!images?) ?/ ?| by:? | courtesy of | ?© ?)|(?<named>${NAMED_WITH_COMMA}), )(?<by>[^:：\\n]{2,90})$`,
  'iu',
)
const RIGHTS = /(?:^|[\s.,;|(]|(?<=\p{L}))(?:©|ⓒ|\([cC]\)|（[cCＣ]）) ?(?<by>(?!\d{4})[^:\n©]{2,130})$/u
/** The picture belongs to somebody's own albums: said as it stands. */
const ARCHIVE =
  /(?:^|[.!?…] |\n)(?<by>(?:(?:private|personal|family) archive|(?:archivo|álbum) (?:personal|familiar)|archives? (?:personnelles?|privées?)|archivio (?:privato|personale)|privatarchiv|(?:из )?(?:личн|семейн)\p{Ll}+ архива?)(?: .{2,50})?)$/iu
const TAKEN =
  /(?<=^|[。！？」』】\s、，,＝=（(])(?:[圖图文][／/])?(?<by>[^、。，,＝=：:／/（(\n]{2,24}?)[／/]? ?(?:撮影|提供|摄影?|攝影?)$/u
const SIGNED = new RegExp(
  `(?:^|(?<=[.!?…。”"’)\\]])|\\n|[.!?…。”"’)] | [–—|-] )(?<by>${BEFORE}(?:via )?${AGENCIES})$`,
  'u',
)
const AP_PHOTO = /(?:^|[\s(])(?<by>(?:AP|AFP|EPA|Reuters|Kyodo) (?:Photo|photo|PHOTO)(?: ?[/,–-] ?.{2,60})?)$/u
const BRACKETED = /[[(［（【〔](?<inner>[^[\](){}［］（）【】〔〕]{2,110})[\])］）】〕]?$/u
const ONLY_AGENCIES = new RegExp(`^${BEFORE}${AGENCIES}$`, 'u')

/** A credit is short: no pattern walks over all of a long caption. */
export const LONGEST_CREDIT = 300

/** What stands last counts: a credit in brackets, after a label, after ©, or an agency's name after the last sentence. */
export function findCredit(line: string): Credit | undefined {
  const start = Math.max(0, line.length - LONGEST_CREDIT)
  const found = findInTail(line.slice(start))
  return found && { ...found, end: start + found.end }
}

function findInTail(line: string): Credit | undefined {
  const text = line.trimEnd().replace(/(?<=[\])］）】])\.$/, '')
  const bracket = /[\])］）】〕]$/.test(text) ? BRACKETED.exec(text) : null
  if (bracket) {
    const inner = bracket.groups!.inner!.trim()
    const nested = read(inner)
    if (nested && nested.end === 0) return { ...nested, end: bracket.index }
    if (ONLY_AGENCIES.test(inner)) return { end: bracket.index, by: inner, ofPicture: false }
    // In captions [SQUARE BRACKETS] around a name or an office are a credit; (round ones) hold anything.
    if (/^[[［【]/.test(bracket[0]) && looksLikeName(inner)) return { end: bracket.index, by: inner, ofPicture: false }
    return undefined
  }
  return read(text)
}

function read(text: string): Credit | undefined {
  const ap = AP_PHOTO.exec(text)
  if (ap) return credit(ap, ap.groups!.by!, true)
  const labelled = LABELLED.exec(text)
  if (labelled && isShort(labelled.groups!.by!) && opensCredit(labelled))
    return credit(labelled, labelled.groups!.by!, labelled.groups!.source === undefined)
  const rights = RIGHTS.exec(text)
  if (rights && isShort(rights.groups!.by!)) return credit(rights, rights.groups!.by!, true)
  const signed = SIGNED.exec(text)
  if (signed) return credit(signed, signed.groups!.by!, /[/]|via|Getty|GETTY|[Ss]tock|Images/.test(signed.groups!.by!))
  const archive = ARCHIVE.exec(text)
  if (archive) return credit(archive, archive.groups!.by!, true)
  const taken = TAKEN.exec(text)
  return taken ? credit(taken, taken.groups!.by!, true) : undefined
}

const credit = (hit: RegExpExecArray, by: string, ofPicture: boolean): Credit => ({
  end: hit.index + leading(hit[0]),
  by: by
    .trim()
    .replace(/^(?:©|ⓒ|\([cC]\)) ?/, '')
    .replace(/(?<!\b(?:Inc|Ltd|Co|Jr|Sr|S\.p\.A))[.;,|]$/, ''),
  ofPicture,
})

/** The sentence's own full stop before the label stays with the caption. */
const leading = (hit: string): number => (/^[.!?…。”"’)]/.test(hit) ? 1 : 0)

/** "Photo by Ana" credits, "poses for a photo by the river" tells: the label opens a clause, and a name follows. */
const opensCredit = (hit: RegExpExecArray): boolean =>
  (!/^\p{Ll}/u.test(hit.groups!.by!) || ENDS_IN_AGENCY.test(hit.groups!.by!) || /[:：=©] ?$/.test(labelOf(hit))) &&
  (!/^ \p{Ll}/u.test(hit[0]) || /[:：=©]/.test(hit[0]))

const labelOf = (hit: RegExpExecArray): string => hit[0].slice(0, -hit.groups!.by!.length)

/** A credit is a name or some; a sentence is not. */
const isShort = (by: string): boolean => by.trim().split(/\s+/).length <= 12 && !/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(by)

/** PORT AUTHORITY, Ana Example, 국립박물관: no words in lower case but the small ones. */
export const looksLikeName = (s: string): boolean =>
  s.split(/\s+/).length <= 7 &&
  s.split(/[\s/,·-]+/).every(w => !/^\p{Ll}/u.test(w) || /^(?:of|the|and|via|for|de|du|la|le|von|van)$/.test(w)) &&
  !/^\p{N}+$/u.test(s)
