/** Turns a throw into a sentence, because exceptions do not survive the way between contexts. */
import type { Outcome } from '../../utils/model/outcome.ts'

export async function attempt<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}
