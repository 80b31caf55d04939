/** An adjective that names a language: "speaks French", "in English", "English learners", "Spanish-language radio". */
import { leftOf, rightOf } from '../around.ts'
import type { Candidate } from '../scan.ts'

const LANGUAGES =
  /^(?:English|French|German|Spanish|Portuguese|Italian|Dutch|Danish|Swedish|Norwegian|Finnish|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Greek|Turkish|Russian|Ukrainian|Chinese|Japanese|Korean|Vietnamese|Thai|Nepali|Welsh|Irish|Somali|Albanian|Serbian|Croatian|Armenian|Georgian|Indonesian|Burmese|Icelandic|Estonian|Latvian|Lithuanian|Swazi|Kazakh|Uzbek|Lao|Filipino)$/

const SPOKEN =
  /\b(?:speak|speaks|spoke|speaking|spoken|learn|learns|learned|learnt|learning|teach|teaches|teaching|taught|study|studies|studied|studying|understand|understands|fluent in|conversational|broken|perfect|basic|into|reads?|write|writes|wrote|written in|said in|says in|translated from|other than)(?: only| both| some| a little| fluent| good| in)? (?:[A-Z]\p{Ll}+(?:, | and | or ))*$/u

/** "in English." and "in French and German", but not "in French politics". */
const IN = /\bin (?:both |fluent |broken |perfect |flawless )?(?:[A-Z]\p{Ll}+(?:, | and | or ))*$/u
const ENDS =
  /^(?:[.,;:!?)"”’']|$| (?:and|or|but|that|as|at|on|to|with|for|there|because|when|while|before|after|by|is|was)\b)/

const TAUGHT =
  /^(?:[- ](?:language|Language|speaking|Speaking|speaker|speakers|subtitles|lessons?|class|classes|course|courses|teachers?|tutors?|grammar|dictionary|translations?|translator|interpreter|proficiency|fluency|vocabulary|immersion|Learners?|learners?|test|exam|department|Department|major|literature|version|subtitled|dubbed|word|words|alphabet|script|skills|professor|students?|honors|Regents|I|II|III|IV|10|101|composition|Language Arts)\b)/

export function isLanguage(c: Candidate): boolean {
  if (c.form.kind !== 'people' || !LANGUAGES.test(c.form.chars)) return false
  const left = leftOf(c)
  const right = rightOf(c)
  if (
    /\b(?:[Mm]ath|[Mm]aths|[Mm]athematics|[Ss]cience|[Rr]eading|[Hh]istory)(?:,| and| or) $/.test(left) ||
    /^ (?:and|or) (?:math|science)/.test(right)
  )
    return true
  return isTaught(c, right) || SPOKEN.test(left) || (IN.test(left) && ENDS.test(right))
}

/** "Russian students protest" is about Russia; "English students" learn English. */
const isTaught = (c: Candidate, right: string): boolean =>
  TAUGHT.test(right) &&
  (!/^ (?:students?|teachers?|professor|version|test|department|skills|literature|word|words)/.test(right) ||
    /^(?:English|French|Spanish|German)$/.test(c.form.chars))
