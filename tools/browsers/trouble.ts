/** Something went wrong that the person at the terminal can mend: its message is a sentence for them, without a stack. */
export class Trouble extends Error {}

/** The first line of what another program said went wrong. */
export const saidBy = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!

/** Runs a command of the project. Trouble ends it with one line; a fault of ours keeps its stack. */
export async function orSayTrouble(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
