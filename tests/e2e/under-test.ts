/** The browsers under test, each started when a test of the file first asks for it, and the pages that they open. */
import { afterAll, beforeAll, describe } from 'vitest'
import { type Browser, type Family, families } from '../../tools/browsers/browser.ts'
import { buildFolder } from '../../tools/browsers/build.ts'
import { requireBrowser } from '../../tools/browsers/install.ts'
import { launch } from '../../tools/browsers/launch.ts'
import { skipped } from '../../tools/check/skipped.ts'
import { sample, samplePath } from '../../tools/demo/page-address.ts'
import { type Site, serve } from '../../tools/demo/serve.ts'

/** Started inside a test and not before it: a browser that cannot be had is then a test that fails. */
export type UnderTest = () => Promise<Browser>

export const inEveryBrowser = (tests: (browser: UnderTest) => void): void => {
  for (const family of families) inBrowser(family, tests)
}

export function inBrowser(family: Family, tests: (browser: UnderTest) => void): void {
  describe.skipIf(skipped.includes(family))(`in ${family}`, () => {
    let started: Promise<Browser> | undefined
    afterAll(async () => (await started?.catch(() => undefined))?.close())
    tests(() => {
      started ??= start(family)
      return started
    })
  })
}

const start = async (family: Family): Promise<Browser> =>
  launch(family, { program: requireBrowser(family), extension: buildFolder(family) })

/** Addresses of the sample story and of the pages beside this file, served while the file's tests run. */
export function pages(): { story(): string; frontPage(): string; page(name: string): string } {
  let sites: Site[] = []
  beforeAll(async () => {
    sites = await Promise.all([
      serve(sample, samplePath),
      serve(`${import.meta.dirname}/pages`, '/', 'front-page.html'),
    ])
  })
  afterAll(() => {
    for (const site of sites) site.close()
  })
  return { story: () => sites[0]!.url, frontPage: () => sites[1]!.url, page: name => sites[1]!.url + name }
}
