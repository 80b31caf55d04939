/** A sum of address and head is believed alone when it is as far from naught as this: one in fifteen wrong would be (.93 or .07). */
const PLAIN = 2.6

export const isDoubtful = (total: number): boolean => Math.abs(total) < PLAIN
