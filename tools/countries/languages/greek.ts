/** Greek: names with their accusative and genitive ("στη Γαλλία", "της Γαλλίας", "του Ιράν"). */
import { formsFrom, type Language, type Words } from '../language.ts'

const names: Words = {
  AE: 'Εμιράτα|Εμιράτων',
  BA: 'Βοσνία',
  CD: 'Λαϊκή Δημοκρατία του Κονγκό|Κονγκό',
  CN: 'Λαϊκή Δημοκρατία της Κίνας',
  CY: 'Κυπριακή Δημοκρατία',
  CZ: 'Τσεχική Δημοκρατία',
  GB: 'Βρετανία|Μεγάλη Βρετανία|Αγγλία|Σκωτία|Ουαλία|Ηνωμένου Βασιλείου',
  GR: 'Ελληνική Δημοκρατία',
  HK: 'Χονγκ Κονγκ',
  MK: 'Σκόπια',
  NL: 'Ολλανδία',
  PS: 'Παλαιστίνη',
  RU: 'Ρωσική Ομοσπονδία|Σοβιετική Ένωση|ΕΣΣΔ',
  US: 'ΗΠΑ|Ηνωμένες Πολιτείες Αμερικής|Ηνωμένων Πολιτειών|Αμερική',
  XK: 'Κόσοβο|Κοσόβου',
  ZA: 'Νότιος Αφρική',
}
const seats: Words = {
  BE: 'Βρυξέλλες|Βρυξελλών',
  DE: 'Βερολίνο',
  GB: 'Λονδίνο',
  GR: 'Μέγαρο Μαξίμου|Αθήνα',
  RU: 'Κρεμλίνο|Μόσχα',
  TR: 'Άγκυρα',
  UA: 'Κίεβο',
  US: 'Λευκός Οίκος|Λευκού Οίκου|Λευκό Οίκο|Ουάσιγκτον',
}

/** "Γαλλία, Γαλλίας"; "Μεξικό, Μεξικού"; "Καναδάς, Καναδά"; "Αίγυπτος, Αίγυπτο". */
const greekCases = (name: string): string[] => {
  if (/[αηάή]$/.test(name)) return [name, `${name}ς`]
  if (name.endsWith('ό')) return [name, name.replace(/ό$/, 'ού')]
  if (/[άα]ς$|[οό]ς$/.test(name)) return [name, name.slice(0, -1), name.replace(/ος$/, 'ου')]
  return [name]
}

export const greek: Language = {
  forms: () => [...formsFrom(names, 'name', greekCases), ...formsFrom(seats, 'seat', greekCases)],
  inflect: greekCases,
  not: ['Λατινική Αμερική', 'Νότια Αμερική', 'Βόρεια Αμερική', 'Λατινικής Αμερικής'],
}
