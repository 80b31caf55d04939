/** A screen of its own that nobody sees. */
import { spawn } from 'node:child_process'

export interface Screen {
  /** For the variable DISPLAY: ":99". */
  display: string
  close(): void
}

export function openScreen(): Promise<Screen> {
  return new Promise((resolve, reject) => {
    // It looks for a free number itself and writes it to its third channel.
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const end = () => child.kill()
    process.once('exit', end)
    child.once('error', reject)
    child.once('exit', () => reject(new Error('Xvfb ended')))
    child.stdio[3]!.once('data', (number: Buffer) =>
      resolve({
        display: `:${number.toString().trim()}`,
        close: () => {
          process.off('exit', end)
          end()
        },
      }),
    )
  })
}
