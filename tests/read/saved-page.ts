/** Invented pages as files in a folder of their own, and the real command run on them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Line } from '../../tools/read/line.ts'

/** A folder that goes when the test ends. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const dir = mkdtempSync(join(tmpdir(), 'lede-read-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content)
  return dir
}

export function read(args: string[], { cwd, input = '' }: { cwd: string; input?: string | undefined }) {
  const entry = join(import.meta.dirname, '../../tools/read/read.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], { cwd, input, encoding: 'utf8' })
  return {
    status,
    stdout,
    stderr,
    lines: (): Line[] =>
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
  }
}

export const story = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries stop for a day</title>
<link rel="canonical" href="https://harbour.example/news/2026/03/14/ferries-stop-for-a-day">
<meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav><main><article>
<h1>Ferries stop for a day</h1>
<p>Crews of all nine ferries between the islands walked out on Friday, and the harbour of Norvik was silent from six in the morning until late at night.</p>
<p>Mayor Edda Halvorsen said that the town would pay for beds in the school hall, where some sixty travellers had to spend the night on mats.</p>
<p>The union wants shifts of ten hours at most; the company answered that it would talk as soon as the boats were sailing again, and not before.</p>
<figure><img src="/pictures/quay.jpg" alt="An empty quay" width="800" height="500"><figcaption>The quay on Friday morning.</figcaption></figure>
<p>Nobody on the quay expected an agreement before the weekend, when the market boats carry most of the week's fish from the northern villages.</p>
</article></main></body></html>`
