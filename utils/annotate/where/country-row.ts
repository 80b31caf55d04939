/** One country as the tables write it: every field is a list, its forms parted by "|", in English. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  code: string
  /** The usual name first, then short, official and other names. */
  names: string
  /** Adjectives and demonyms in the singular; the plural in -s follows by rule (`plurals.ts`). */
  people: string
  /** Written with these capitals and no others: "UK", "U.A.E.". */
  short?: string
  capital: string
  /** Seats and metonyms that stand for the state: "Kremlin", "Downing Street". */
  seats?: string
  /** Names of a state that this one continues: "Burma", "Soviet Union". */
  former?: string
}

/** The forms of one field. */
export const formsIn = (field: string | undefined): string[] => (field ? field.split('|') : [])
