/** The same question is asked again and again within one story: each is answered once. */
export function remembered<T>(ask: (chars: string) => T): (chars: string) => T {
  const answers = new Map<string, T>()
  return chars => {
    if (answers.has(chars)) return answers.get(chars)!
    const answer = ask(chars)
    answers.set(chars, answer)
    return answer
  }
}
