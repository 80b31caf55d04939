/** Norwegian, both standards: Danish words serve, and those that it spells otherwise stand here. */
import { formsFrom, type Language, type Words, withCapital } from '../language.ts'
import { danish } from './danish.ts'

const adjectives: Words = {
  AT: 'østerriksk',
  BY: 'hviterussisk|belarusisk',
  CA: 'kanadisk',
  GR: 'gresk',
  MX: 'meksikansk',
  PS: 'palestinsk',
  PT: 'portugisisk',
  RO: 'rumensk',
  SA: 'saudiarabisk|saudisk',
  ZA: 'sørafrikansk',
  KR: 'sørkoreansk',
}
const names: Words = {
  AE: 'Emiratene',
  BA: 'Bosnia',
  BY: 'Hviterussland',
  CZ: 'Tsjekkia',
  GB: 'Skottland|Nord-Irland',
  NL: 'Nederland',
  PS: 'Palestina',
  RU: 'Sovjetunionen',
  US: 'USA|De forente stater',
  VA: 'Vatikanet',
}
const seats: Words = { US: 'Det hvite hus|hvite hus', RU: 'Kreml', NO: 'Stortinget' }

export const norwegian: Language = {
  ...danish,
  forms: () => [
    ...formsFrom(names, 'name'),
    ...formsFrom(adjectives, 'people', word => [word, `${word}e`].flatMap(withCapital)),
    ...formsFrom(seats, 'seat'),
    ...danish.forms(),
  ],
  not: [...(danish.not ?? []), 'på norsk', 'Norsk Tipping', 'Norsk Hydro', 'Norske Skog', 'Den norske kirke'],
}
