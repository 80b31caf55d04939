/** Czech: names in their cases ("v Německu", "Ruska", "se Spojenými státy"), adjectives in all genders. */
import { formsFrom, type Language, type Words, withCapital } from '../language.ts'
import { declined, type Paradigm, wordByWord } from '../word-by-word.ts'

/** Without their -ý: "americk" is americký, americká, amerického. */
const adjectives: Words = {
  AT: 'rakousk',
  BE: 'belgick',
  BY: 'bělorusk',
  CA: 'kanadsk',
  CH: 'švýcarsk',
  CN: 'čínsk',
  CZ: 'česk',
  DE: 'německ',
  EG: 'egyptsk',
  ES: 'španělsk',
  FR: 'francouzsk',
  GB: 'britsk|anglick|skotsk',
  GR: 'řeck',
  HU: 'maďarsk',
  IL: 'izraelsk',
  IN: 'indick',
  IQ: 'iráck',
  IR: 'íránsk',
  IT: 'italsk',
  JP: 'japonsk',
  KP: 'severokorejsk',
  KR: 'jihokorejsk',
  NL: 'nizozemsk',
  PL: 'polsk',
  PS: 'palestinsk',
  RU: 'rusk|sovětsk',
  SE: 'švédsk',
  SK: 'slovensk',
  SY: 'syrsk',
  TR: 'tureck',
  UA: 'ukrajinsk',
  US: 'americk',
}
const names: Words = {
  AE: 'Emiráty|Emirátů|Emirátech',
  BA: 'Bosna',
  CD: 'Demokratická republika Kongo|Kongo',
  CN: 'Čínská lidová republika|Čínské lidové republiky',
  CZ: 'Česká republika|České republiky|České republice|Českou republiku|ČR',
  DE: 'Spolková republika Německo',
  GB: 'Velká Británie|Velké Británie|Velké Británii|Velkou Británii|Británie|Anglie|Skotsko|Wales|Spojeného království|Spojeném království',
  HK: 'Hongkong',
  KP: 'Severní Koreje|Severní Koreji|Severní Koreou',
  KR: 'Jižní Koreje|Jižní Koreji|Jižní Koreou',
  MM: 'Barma',
  NL: 'Holandsko',
  RU: 'Ruská federace|Ruské federace|Sovětský svaz|Sovětského svazu|SSSR',
  SK: 'Slovenská republika',
  SZ: 'Svazijsko',
  US: 'Spojené státy americké|Spojených států|Spojených státech|Spojeným státům|Spojenými státy|Amerika',
  VA: 'Svatý stolec|Svatého stolce',
  ZA: 'Jižní Afrika|Jižní Afriky|Jihoafrické republiky',
}
const seats: Words = {
  BE: 'Brusel',
  CN: 'Peking',
  PL: 'Varšava',
  RU: 'Kreml|Moskva',
  SK: 'Bratislava',
  UA: 'Kyjev',
  US: 'Bílý dům|Bílého domu|Bílém domě|Washington|Pentagon',
}

const ADJECTIVE = ['ý', 'á', 'é', 'ého', 'ému', 'ém', 'ým', 'ou', 'ých', 'ými']

/** "Německo, Německa, Německu, Německem"; "Francie, Francii, Francií"; "Ukrajina, Ukrajiny, Ukrajinu". */
function czechCases(name: string): string[] {
  if (/[ -]/.test(name)) return wordByWord(name, paradigmOf)
  if (/^\p{Lu}+$/u.test(name)) return [name]
  const stem = name.slice(0, -1)
  const add = (base: string, ...ends: string[]) => [name, ...ends.map(end => base + end)]
  if (name.endsWith('o')) return add(stem, 'a', 'u', 'em')
  if (name.endsWith('ie')) return add(stem, 'i', 'í')
  if (name.endsWith('a'))
    return [...add(stem, 'y', 'u', 'ou', 'ě', 'e'), ...(stem.endsWith('k') ? [`${stem.slice(0, -1)}ce`] : [])]
  return /[bcdfghjklmnprstvzň]$/.test(name) ? add(name, 'u', 'e', 'em', 'i', 'ě') : [name]
}

/** Genitive, dative, accusative, instrumental and locative, after the nominative. */
function paradigmOf(word: string): Paradigm | undefined {
  const found = PARADIGMS.find(([ending]) => ending.test(word))
  return found && declined(word.replace(found[0], ''), found[1])
}

const PARADIGMS: readonly (readonly [RegExp, string])[] = [
  [/á$/, 'á é é ou ou é'],
  [/ý$/, 'ý ého ému ý ým ém'],
  [/é$/, 'é ých ým é ými ých'],
  [/(?<=ov)y$/, 'y ých ým y ými ých'],
  [/í$/, 'í ího/í ímu/í í ím ím/í'],
  [/ika$/, 'ika iky ice iku ikou ice'],
  [/ka$/, 'ka ky ce ku kou ce'],
  [/ra$/, 'ra ry ře ru rou ře'],
  [/ea$/, 'ea eje/ey eji/ei eu eou eji/ei'],
  [/a$/, 'a y ě u ou ě'],
  [/ie$/, 'ie ie ii ii ií ii'],
  [/y$/, 'y ů/- ům y y/ami ech/ách'],
  [/(?<!éh)o$/, 'o a u o em u'],
  [/(?<=[^éý][bcdfghjklmnprstvzň])$/, '- u/a u - em u/ě'],
]

export const czech: Language = {
  forms: () => [
    ...formsFrom(names, 'name', czechCases),
    ...formsFrom(adjectives, 'people', stem =>
      [...ADJECTIVE.map(end => stem + end), stem.replace(/ck$/, 'čtí').replace(/sk$/, 'ští')].flatMap(withCapital),
    ),
    ...formsFrom(seats, 'seat', czechCases),
  ],
  inflect: czechCases,
  // Chambers.
  notFirst: ['Komory'],
  doubts: ['surname', 'givenName'],
  not: [
    'Latinská Amerika',
    'Latinské Ameriky',
    'Jižní Amerika',
    'Jižní Ameriky',
    'Severní Amerika',
    'Severní Ameriky',
    'Indický oceán',
    'Mexický záliv',
    'Nové Mexiko',
    'český jazyk',
    'anglický jazyk',
    'Česká spořitelna',
    'Česká televize',
    'České televize',
    'České dráhy',
    'ruská ruleta',
  ],
}
