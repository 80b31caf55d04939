/** A fresh folder for a browser's profile, which is gone when the browser is. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Profile {
  path: string
  remove(): void
}

export function freshProfile(): Profile {
  const path = mkdtempSync(join(tmpdir(), 'lede-profile-'))
  // A browser that is ending may still write into the folder while it is taken away.
  const remove = () => {
    process.off('exit', remove)
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  process.once('exit', remove)
  return { path, remove }
}
