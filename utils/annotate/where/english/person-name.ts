/** A country that is part of a person's name: "Michael Jordan", "Rep. Israel", "Chad Walker", "J. England". */
import { givenNames } from '../../lexicon/given-names.ts'
import { bare } from '../../lexicon/word-list.ts'
import { after, before, isCapitalised, leftOf, opensSentence } from '../around.ts'
import type { Candidate } from '../scan.ts'
import type { Story } from '../story.ts'

/** One-word forms that people bear as a surname or a given name. */
const BORNE =
  /^(?:America|Austria|Belgium|Benin|Berlin|Brazil|Britain|Cairo|Chad|Chile|China|Croat|Cuba|Cyprus|Dane|Denmark|Dominica|Dublin|Dutch|Egypt|England|English|Finn|France|French|Gabon|Georgia|German|Germany|Ghana|Greece|Guinea|Havana|Holland|Hungary|India|Ireland|Irish|Israel|Italy|Jamaica|Japan|Jordan|Kenya|Kingston|Kuwait|Lebanon|Lima|Lisbon|London|Madrid|Mali|Malta|Mexico|Monaco|Montenegro|Moroni|Nassau|Niger|Norway|Palestine|Panama|Paris|Peru|Poland|Polish|Pole|Portugal|Prague|Romania|Rome|Russia|Samoa|Santiago|Scot|Scotland|Scots|Serbia|Sofia|Spain|Sucre|Sudan|Swede|Sweden|Switzerland|Togo|Tonga|Trinidad|Turk|Turkey|Vienna|Wales|Warsaw|Washington|Wellington|Welsh)$/i

/** Given names first, countries second: what follows with a capital is a surname. */
const GIVEN =
  /^(?:Chad|Jordan|Georgia|Paris|London|Sofia|Santiago|Chile|Dane|Finn|Kingston|Vienna|Turk|Brit|Scot|Israel|Kenya|Cuba|India|China|Holland|Dominica|Jamaica|Ireland|America)$/i

/** Before a surname alone. */
const TITLE =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Fr|Rep|Reps|Sen|Sens|Gov|Lt|Sgt|Capt|Cpl|Pvt|Det|Officer|Judge|Justice|Coach|Deputy|Detective|Trooper|Sheriff|Professor|Councilman|Councilwoman|Congressman|Congresswoman|Pastor|Sir|Lady|Dame|Mayor|Lord|Sister|Brother|Aunt|Uncle)\.? $/

/** Capitalised words that stand before a country without being part of its name. */
const NOT_A_NAME =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Northeast|Northwest|Southeast|Southwest|Northeastern|Northwestern|Southeastern|Southwestern|Central|Upper|Lower|Middle|Greater|Great|Inner|Outer|Mainland|Metropolitan|Nazi|Fascist|Vichy|Weimar|Imperial|Tsarist|Communist|Soviet|Ottoman|Colonial|Rural|Modern|Ancient|Medieval|Victorian|Occupied|Free|Young|Old|New|Post|Pre|Anti|Pro|Non|Ex|Former|Neighboring|Neighbouring|Nuclear|Catholic|Muslim|Jewish|Christian|Arab|Jan|January|Feb|February|March|April|May|June|July|Aug|August|Sept|September|Oct|October|Nov|November|Dec|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Team|Versus|Beautiful|Dear|God|Black|White|And|The|In|Of|To|For|From|With|But|As|At|By|On|Or|Nor|If|When|While|Where|Why|How|That|This|A|An|Is|Are|Was|Will|Can|Does|Did|Has|Have|Since|After|Before|Because|Although|Though|Like|Not|No|Both|All|Other|Every|Many|Most|Some|Across|Around|Against|Between|Beyond|Inside|Into|Near|Over|Throughout|Toward|Towards|Under|Until|Via|Within|Without|Than|Then|Now|So|Yet|Only|Even|Also|Still)$/

/** After a country, these begin an office or a body of its own: "Israel Defense Forces", "Ireland Prime Minister". */
const OFFICE =
  /^(?:Defense|Defence|Armed|Army|Navy|Air|Police|National|Prime|President|Premier|Foreign|Finance|Interior|Health|Justice|Minister|Ministry|Government|Parliament|Supreme|High|Central|Bank|Football|Cricket|Rugby|Soccer|Women|Men|Under|U|Open|Embassy|Ambassador|Security|Intelligence|Electoral|Election|Elections|Federal|State|Energy|Economic|Trade|Tourism|Airport|Border|Revenue|Human|Civil|Securities|Red|Atomic|Space|Antiquities|Lands|Water|Policy|Relations|Studies|Desk|Council|Cup|Is|Was|And|Or|To|In|On|At|For|From|With|As|Vs|V|Says|Said|Will|Has|Have|After|Over|Amid|War|Crisis|Talks|Deal|Attack|Strikes|I|He|She|It|We|They|The|A|But|His|Her|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** Beyond doubt: after a title, a given name or an initial. Then the bare form may be that person all through the story. */
export function isPersonByName(c: Candidate): boolean {
  if (!BORNE.test(c.form.chars)) return false
  const { word, gap } = before(c)
  if (gap === ' ' && isGivenName(word)) return true
  // "Deputy French Minister", but "Ms. French".
  if (c.form.kind === 'people') return /\b(?:Mr|Mrs|Ms|Miss)\.? $/.test(leftOf(c))
  // "Samuel L. England"; the "S." of "U.S. Israel policy" is none.
  return TITLE.test(leftOf(c)) || /(?:^|[^.\p{L}])\p{Lu}\. $/u.test(leftOf(c))
}

/** By its capitals alone, so only in running text. */
export const looksLikePerson = (c: Candidate, story: Story): boolean =>
  BORNE.test(c.form.chars) && story.settings[c.at] === 'running' && !isShouted(c) && (isSurname(c) || isGiven(c))

/** A capitalised word right before it, which does not open its sentence: "outgoing Speaker Ravenel England". */
function isSurname(c: Candidate): boolean {
  const { word, gap } = before(c)
  return (
    gap === ' ' &&
    c.form.kind !== 'people' &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    !NOT_A_NAME.test(word) &&
    !opensSentence(c)
  )
}

function isGiven(c: Candidate): boolean {
  const { word, gap } = after(c)
  return (
    gap === ' ' &&
    GIVEN.test(c.form.chars) &&
    isCapitalised(word) &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    !OFFICE.test(word)
  )
}

export const isShouted = (c: Candidate): boolean => {
  const here = c.chars.slice(c.from, c.to)
  return here !== c.form.chars && here === here.toUpperCase()
}

/** "In" and "So" are given names in Seoul and words everywhere else. */
const isGivenName = (word: string): boolean =>
  isCapitalised(word) && !NOT_A_NAME.test(word) && givenNames.has(bare(word))
