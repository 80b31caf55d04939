/** Threads: a page that hangs, dies or throws costs its own line and no other. */
import { expect, test } from 'vitest'
import { eachInThreads } from '../../tools/read/page-threads.ts'

const worker = new URL('./misbehaving-worker.ts', import.meta.url)
const outcomesOf = async (tasks: string[]) => {
  const outcomes = []
  for await (const outcome of eachInThreads<string, string>(worker, tasks, limits)) outcomes.push(outcome)
  return outcomes
}
const limits = { jobs: 2, deadlineMs: 4000, memoryMb: 64 }

test('each task ends in its value or a sentence, in the order given', async () => {
  const outcomes = await outcomesOf(['fine', 'hang', 'eat', 'throw', 'slow', 'fine'])
  expect(outcomes).toEqual([
    { ok: true, value: 'fine' },
    { ok: false, error: 'took longer than 4 s' },
    { ok: false, error: 'needed more than 64 MB of memory' },
    { ok: false, error: 'failed (Error: thrown)' },
    { ok: true, value: 'slow' },
    { ok: true, value: 'fine' },
  ])
})

test('no task, no outcome', async () => expect(await outcomesOf([])).toEqual([]))
