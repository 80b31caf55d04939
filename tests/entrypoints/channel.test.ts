/** Messages: only our own are heard, a killed worker is asked again, and a failure arrives as its sentence. */
import { beforeEach, expect, test, vi } from 'vitest'
import { type Handlers, receive, send } from '../../entrypoints/porch/channel.ts'
import { noReading } from '../../utils/model/reading.ts'

type Listener = (message: unknown, sender: { id?: string; tab?: { id: number } }) => unknown

const runtime = vi.hoisted(() => ({
  id: 'lede',
  sendMessage: vi.fn(),
  onMessage: { addListener: vi.fn<(listener: Listener) => void>() },
}))
vi.mock('webextension-polyfill', () => ({ default: { runtime } }))

const handlers = {
  verdict: vi.fn(),
  annotate: vi.fn<Handlers['annotate']>(() => noReading),
  atlas: vi.fn(),
  options: vi.fn(),
} satisfies Partial<Handlers>

beforeEach(() => vi.clearAllMocks())

function listening(): Listener {
  receive(handlers)
  return runtime.onMessage.addListener.mock.calls[0]![0]
}

test('a message of our own reaches its handler, with the tab it came from', async () => {
  const verdict = { isNews: true, score: 1, reasons: [] }
  const answer = listening()({ name: 'verdict', data: verdict }, { id: 'lede', tab: { id: 7 } })
  expect(await answer).toEqual({ ok: true, value: undefined })
  expect(handlers.verdict).toHaveBeenCalledWith(verdict, { tab: 7 })
})

test('another sender is not heard', () => {
  const listen = listening()
  expect(listen({ name: 'options', data: null }, { id: 'stranger' })).toBeUndefined()
  expect(listen({ name: 'options', data: null }, {})).toBeUndefined()
  expect(handlers.options).not.toHaveBeenCalled()
})

test.each([null, 'options', 7, {}, { name: 'toString' }, { name: '__proto__' }])('%j is no message', message => {
  expect(listening()(message, { id: 'lede' })).toBeUndefined()
})

test('a handler that throws answers with its sentence', async () => {
  handlers.annotate.mockImplementationOnce(() => {
    throw new Error('The story is empty.')
  })
  const answer = listening()({ name: 'annotate', data: {} }, { id: 'lede' })
  expect(await answer).toEqual({ ok: false, error: 'The story is empty.' })
})

test('a worker that dies while it answers is asked once more', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('message channel closed'))
  runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: undefined })
  await expect(send('options', null)).resolves.toBeUndefined()
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2)
})

test('a worker that dies twice is told to the caller', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('message channel closed'))
  await expect(send('options', null)).rejects.toThrow('message channel closed')
})

test('a handler’s failure is thrown where the message was sent, and not tried again', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: false, error: 'The story is empty.' })
  await expect(send('options', null)).rejects.toThrow('The story is empty.')
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
})
