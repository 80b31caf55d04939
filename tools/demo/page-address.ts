/** The page that the demo opens: an address as it is, a file or the sample story served on loopback. */
import { statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { project } from '../browsers/build.ts'
import { Trouble } from '../browsers/trouble.ts'
import { serve } from './serve.ts'

export const sample = join(project, 'tests/fixtures/harbour-talks')

/** The sample's own path, so that the address is as telling as on its invented site. */
export const samplePath = '/world/indian-ocean/2026/03/12/harbour-talks/'

export async function addressOf(page?: string): Promise<string> {
  if (!page) return (await serve(sample, samplePath)).url
  if (/^https?:\/\//i.test(page)) return page
  // npm runs in the project's folder; INIT_CWD is the one that the person stands in.
  const file = resolve(process.env.INIT_CWD ?? '', page)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Trouble(`${page} is no address and no file.`)
  return (await serve(dirname(file), '/', basename(file))).url
}
