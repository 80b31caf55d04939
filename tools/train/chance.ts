/** Numbers that look drawn by chance and are the same on every run. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function shuffled<T>(things: readonly T[], chance: () => number): T[] {
  const mixed = [...things]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    const other = mixed[j]!
    mixed[j] = mixed[i]!
    mixed[i] = other
  }
  return mixed
}
