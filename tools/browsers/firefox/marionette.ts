/** A client of Marionette, the door that Firefox opens on loopback for those who drive it. */
import { connect, type Socket } from 'node:net'
import { frame, takePackets } from './frames.ts'

export interface Marionette {
  send<T>(command: string, parameters?: object): Promise<T>
  /** Runs a function's source with the rights of Firefox itself, in its window. */
  chrome<T>(script: (...given: never[]) => unknown, ...given: unknown[]): Promise<T>
}

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown]
type Waiting = Map<number, { resolve(result: unknown): void; reject(error: Error): void }>

export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting: Waiting = new Map()
  const socket = await greetedSocket(port, waiting)
  let last = 0
  const send = <T>(command: string, parameters: object = {}): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      socket.write(frame([0, last, command, parameters]))
    }) as Promise<T>
  await send('WebDriver:NewSession', {})
  await send('Marionette:SetContext', { value: 'chrome' })
  return { send, chrome: (script, ...given) => runInChrome(send, script, given) }
}

async function runInChrome<T>(send: Marionette['send'], script: unknown, args: unknown[]): Promise<T> {
  // The function may be asynchronous: Marionette waits for what a script returns.
  const { value } = await send<{ value: T }>('WebDriver:ExecuteScript', {
    script: `return (${script})(...arguments)`,
    args,
    sandbox: 'system',
    newSandbox: false,
  })
  return value
}

/** Resolves when Firefox has said hello, which is its first packet. */
function greetedSocket(port: number, waiting: Waiting): Promise<Socket> {
  return new Promise((resolve, reject) => {
    let rest = Buffer.alloc(0)
    const socket = connect(port, '127.0.0.1')
    socket.on('data', (bytes: Buffer) => {
      const taken = takePackets(Buffer.concat([rest, bytes]))
      rest = Buffer.from(taken.rest)
      for (const packet of taken.packets) {
        const message = JSON.parse(packet)
        if (Array.isArray(message)) settle(waiting, message as Answer)
        else resolve(socket)
      }
    })
    const end = (error: Error) => {
      reject(error)
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    socket.on('error', end)
    socket.on('close', () => end(new Error('Firefox has gone')))
  })
}

function settle(waiting: Waiting, [, id, error, result]: Answer): void {
  const asked = waiting.get(id)
  waiting.delete(id)
  if (error) asked?.reject(new Error(`${error.error}: ${error.message}`))
  else asked?.resolve(result)
}
