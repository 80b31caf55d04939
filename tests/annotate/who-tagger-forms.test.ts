/** Names in the shapes that newspapers give them, as the shipped model finds them. Places, people and bodies are invented. */
import { expect, test } from 'vitest'
import { isCountryForm } from '../../utils/annotate/where/where.ts'
import { tagger } from '../../utils/annotate/who/tagger/tag-names.ts'
import { trained } from '../../utils/annotate/who/tagger/trained.ts'
import { passageOf } from '../../utils/annotate/who/token.ts'

/** "person Anna Orm", in the order of the text; names of other kinds are left out. */
function namesIn(texts: readonly string[]): string[] {
  const passages = texts.map((chars, id) => passageOf({ id, chars, marks: [] }, 'body'))
  return tagger(
    trained(),
    isCountryForm,
  )(passages).flatMap(({ passage, start, end, kind }) => {
    const { tokens } = passages[passage]!
    return kind === 'other' ? [] : [`${kind} ${texts[passage]!.slice(tokens[start]!.from, tokens[end - 1]!.to)}`]
  })
}

const FORMS: [form: string, lines: string[], names: string[]][] = [
  [
    'a headline in capitals',
    ['MINISTER ANNA LINDQVIST RESIGNS AFTER FERRY DISASTER', 'Rescuers searched the sea for a second day.'],
    ['person ANNA LINDQVIST'],
  ],
  [
    'a headline in capitals, its names again below',
    ['STORM SHUTS HARBOUR IN NORVIK, OSLO SAYS', 'The storm hit Norvik on Monday. Oslo sent help.'],
    ['place NORVIK', 'place OSLO', 'place Norvik', 'place Oslo'],
  ],
  [
    'a headline in title case',
    ['Storm Shuts Harbor in Norvik as Quillfeather Resigns', 'Martha Quillfeather resigned on Monday in Norvik.'],
    ['place Norvik', 'person Quillfeather', 'person Martha Quillfeather', 'place Norvik'],
  ],
  ['a dateline with a country', ['OSLO, Norway - A fire killed two.'], ['place OSLO', 'place Norway']],
  ['a dateline with an agency', ['JAKARTA (Reuters) - Ferries stopped.'], ['place JAKARTA', 'organization Reuters']],
  ['a byline', ['By Martha Quillfeather', 'Ferries stopped.'], ['person Martha Quillfeather']],
  [
    'a photographer and an agency',
    ['Photo: Ingrid Solheim/Reuters'],
    ['person Ingrid Solheim', 'organization Reuters'],
  ],
  [
    'a town and its state',
    ['She moved from Portland, Oregon to Vikby, Norland.'],
    ['place Portland', 'place Oregon', 'place Vikby', 'place Norland'],
  ],
  [
    'possessives',
    ["Martha Quillfeather's lawyer, Per Haugstrand, spoke to Oslo's mayor."],
    ['person Martha Quillfeather', 'person Per Haugstrand', 'place Oslo'],
  ],
  [
    'initials',
    ['J. K. Brandt and A. Lindqvist of the Tides Institute agreed.'],
    ['person J. K. Brandt', 'person A. Lindqvist', 'organization Tides Institute'],
  ],
  [
    'hyphens',
    ['Jean-Marie Leclerq met Andriy Kovalenko-Brandt, a baker from Lviv.'],
    ['person Jean-Marie Leclerq', 'person Andriy Kovalenko-Brandt', 'place Lviv'],
  ],
  [
    'particles',
    ['Ludwig van der Meer, Tariq bin Salman and Rosa de la Cruz voted no.'],
    ['person Ludwig van der Meer', 'person Tariq bin Salman', 'person Rosa de la Cruz'],
  ],
  [
    'suffixes',
    ['Henry Ashgrove Jr. and Walter Pell III founded the firm.'],
    ['person Henry Ashgrove Jr.', 'person Walter Pell III'],
  ],
  [
    'Korean names in either order, then the family name',
    ['President Baek Do-yun met Min-seo Han. Baek left early.'],
    ['person Baek Do-yun', 'person Min-seo Han', 'person Baek'],
  ],
  [
    'Chinese names, then the family name',
    ['Premier Zhang Weimin met Liu Xiaohong. Zhang left early.'],
    ['person Zhang Weimin', 'person Liu Xiaohong', 'person Zhang'],
  ],
  [
    'Japanese names in either order',
    ['Finance Minister Morioka Haruki met Kenji Tanabe.'],
    ['person Morioka Haruki', 'person Kenji Tanabe'],
  ],
  [
    'Arabic names',
    ['Sheikh Khalid bin Nasser al-Tamimi met Abu Bakr al-Haddad in Doha.'],
    ['person Khalid bin Nasser al-Tamimi', 'person Abu Bakr al-Haddad', 'place Doha'],
  ],
  [
    'Indonesian names of one word and two',
    ['Governor Sutrisno met Dewi Hartono and Budi Santoso in Bandung.'],
    ['person Sutrisno', 'person Dewi Hartono', 'person Budi Santoso', 'place Bandung'],
  ],
  [
    'Spanish names with both family names, then the first of them',
    ['The writer Gabriel Andrés Quiroga Peña was born in Lima. Quiroga moved to Madrid.'],
    ['person Gabriel Andrés Quiroga Peña', 'place Lima', 'person Quiroga', 'place Madrid'],
  ],
  [
    'a body and its letters',
    ['The Norland Fisheries Agency (NFA) said on Monday that boats must stay. NFA officers patrolled.'],
    ['organization Norland Fisheries Agency', 'organization NFA', 'organization NFA'],
  ],
]

test.each(FORMS)('%s', (_, lines, names) => expect(namesIn(lines)).toEqual(names))
