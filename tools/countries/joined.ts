/** Words that newspapers of East Asia make of several countries, a character each: 日米韓, 中美, 한미일. */

/** "日米韓 米中" with { 日: 'JP', … } -> { 日米韓: 'JP US KR', 米中: 'US CN' }. */
export const joinedWords = (words: string, codes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map(word => [word, Array.from(word, character => codes[character]!).join(' ')]),
  )
