/** Hebrew: small words are written onto a name ("בצרפת", "לרוסיה", "והודו"); they are no part of it. */
import { formsFrom, type Language, type Words } from '../language.ts'

const names: Words = {
  AE: 'איחוד האמירויות|האמירויות',
  CN: 'סין',
  GB: 'אנגליה|סקוטלנד|ויילס|הממלכה המאוחדת',
  KP: 'צפון קוריאה',
  KR: 'דרום קוריאה',
  NL: 'הולנד',
  PS: 'פלסטין|הרשות הפלסטינית|הרשות הפלסטינאית',
  RU: 'ברית המועצות',
  SA: 'סעודיה',
  US: 'ארה"ב|ארה״ב|אמריקה|ארצות-הברית',
  VA: 'ותיקן',
}
const seats: Words = {
  CN: "בייג׳ינג|בייג'ינג",
  DE: 'ברלין',
  FR: 'ארמון האליזה',
  GB: 'לונדון|דאונינג סטריט',
  IR: 'טהרן',
  RU: 'הקרמלין|מוסקבה',
  SY: 'דמשק',
  US: 'הבית הלבן|וושינגטון|הפנטגון',
}
/** Peoples, in the masculine; the others follow by rule. */
const people: Words = {
  CN: 'סיני',
  DE: 'גרמני',
  EG: 'מצרי',
  FR: 'צרפתי',
  GB: 'בריטי',
  IL: 'ישראלי',
  IR: 'איראני',
  IT: 'איטלקי',
  JP: 'יפני',
  LB: 'לבנוני',
  PS: 'פלסטיני|פלסטינאי',
  RU: 'רוסי',
  SY: 'סורי',
  TR: 'טורקי',
  UA: 'אוקראיני',
  US: 'אמריקאי|אמריקני',
}

const agree = (word: string): string[] => ['', 'ת', 'ם', 'ים', 'ות'].flatMap(end => [word + end, `ה${word}${end}`])

export const hebrew: Language = {
  forms: () => [...formsFrom(names, 'name'), ...formsFrom(people, 'people', agree), ...formsFrom(seats, 'seat')],
  glued: ['ב', 'ל', 'מ', 'ו', 'ש', 'כ', 'וב', 'ול', 'ומ', 'שב'],
  not: ['אמריקה הלטינית', 'דרום אמריקה', 'צפון אמריקה', 'מרכז אמריקה', 'האוקיינוס ההודי', 'מפרץ מקסיקו', 'רולטה רוסית'],
}
