/** Typed messages over the browser's runtime. The sender is checked before the message is read. */
import browser, { type Runtime } from 'webextension-polyfill'
import type { Data, Envelope, Name, Protocol, Reply } from '../../utils/model/messages.ts'
import type { Outcome } from '../../utils/model/outcome.ts'
import { attempt } from './attempt.ts'

export interface Sender {
  tab: number | undefined
}

export type Handlers = { [N in keyof Protocol]: (data: Data<N>, sender: Sender) => Reply<N> | Promise<Reply<N>> }

/**
 * Sends one message and waits for its answer.
 *
 * A worker that is killed while it answers rejects the sender's promise; every message may be sent twice without harm,
 * so one silent retry wakes a new worker. Throws an Error with the handler's own sentence, or the browser's.
 */
export async function send<N extends Name>(name: N, data: Data<N>): Promise<Reply<N>> {
  const once = () =>
    browser.runtime.sendMessage({ name, data } satisfies Envelope<N>) as Promise<Outcome<Reply<N>> | undefined>
  const answer = (await once().catch(() => undefined)) ?? (await once())
  if (!answer) throw new Error(`Nobody answered the message “${name}”. Reload the extension.`)
  if (!answer.ok) throw new Error(answer.error)
  return answer.value
}

export function receive(handlers: Partial<Handlers>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, handlers)) return
    return dispatch(handlers, message, { tab: sender.tab?.id })
  })
}

const dispatch = <N extends Name>(handlers: Partial<Handlers>, { name, data }: Envelope<N>, sender: Sender) =>
  attempt(() => handlers[name]!(data, sender))

const isEnvelope = (message: unknown, handlers: Partial<Handlers>): message is Envelope =>
  typeof message === 'object' && message !== null && 'name' in message && Object.hasOwn(handlers, String(message.name))
