/** Threads for work on pages. A page that outlives its deadline or its memory becomes a sentence; the others go on. */
import Piscina from 'piscina'
import type { Outcome } from '../../utils/model/outcome.ts'

export interface Limits {
  jobs: number
  /** Also covers the start of a thread, which loads jsdom: seconds on a busy machine. */
  deadlineMs: number
  memoryMb: number
}

export const usual: Limits = { jobs: 1, deadlineMs: 60_000, memoryMb: 2048 }

/** `work(task)` for each task by the default export of `worker`, in the order of the tasks. */
export async function* eachInThreads<Task, Result>(
  worker: URL,
  tasks: readonly Task[],
  { jobs, deadlineMs, memoryMb }: Limits,
): AsyncGenerator<Outcome<Result>> {
  const pool = new Piscina<Task, Result>({
    filename: worker.href,
    minThreads: 1,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
    // Otherwise a busy thread never goes back to its event loop, and every window that jsdom opened stays in memory.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  const run = async (task: Task): Promise<Outcome<Result>> => {
    const signal = AbortSignal.timeout(deadlineMs)
    try {
      return { ok: true, value: await pool.run(task, { signal }) }
    } catch (fault) {
      if (signal.aborted) return { ok: false, error: `took longer than ${deadlineMs / 1000} s` }
      if ((fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
        return { ok: false, error: `needed more than ${memoryMb} MB of memory` }
      return { ok: false, error: `failed (${fault})` }
    }
  }
  try {
    yield* inOrder(tasks, jobs, run)
  } finally {
    await pool.destroy()
  }
}

/** At most `lanes` at a time, so that a deadline runs while its task does, not while it waits. */
async function* inOrder<Task, Result>(tasks: readonly Task[], lanes: number, run: (task: Task) => Promise<Result>) {
  const running = new Set<Promise<void>>()
  const done = new Map<number, Result>()
  let next = 0
  for (const [place, task] of tasks.entries()) {
    const one = run(task).then(result => {
      done.set(place, result)
      running.delete(one)
    })
    running.add(one)
    if (place === tasks.length - 1) await Promise.all(running)
    else if (running.size === lanes) await Promise.race(running)
    for (; done.has(next); next++) {
      yield done.get(next)!
      done.delete(next)
    }
  }
}
