/** Asks again and again until the answer is not empty: what a view will show, it does not show at once. */
export async function until<T>(what: string, ask: () => Promise<T> | T): Promise<NonNullable<T>> {
  const deadline = Date.now() + 20_000
  let fault: unknown
  for (;;) {
    // A view that reloads throws in the middle of a question; the last fault is told if it never stops.
    try {
      const answer = await ask()
      if (answer) return answer
      fault = undefined
    } catch (error) {
      fault = error
    }
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`, { cause: fault })
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
