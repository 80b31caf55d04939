/** Something went wrong that the person at the terminal can mend: its message is a sentence for them, without a stack. */
export class Trouble extends Error {}

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
