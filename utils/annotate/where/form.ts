/** A form: one way to write one country, or a phrase that only looks like one. */
export interface Form {
  chars: string
  /**
   * name: "South Korea"; short: "U.S.", never in other capitals; people: "Korean", "Briton"; capital; seat: "Kremlin";
   * joint: "Sino", counted only before a hyphen; other: a phrase that holds a country's name and means something else.
   */
  kind: 'name' | 'short' | 'people' | 'capital' | 'seat' | 'joint' | 'other'
  /** Empty for `other`. */
  code: string
  /** Several countries in one word, one for each character: Japanese 日米韓. The first is its code too. */
  each?: readonly string[]
  /** So many characters at its head are other words written onto it: the "ב" of "בצרפת". */
  lead?: number
}

/** Capitals and seats stand for the state; the other kinds name it outright. */
export const isVia = (form: Form): boolean => form.kind === 'capital' || form.kind === 'seat'
