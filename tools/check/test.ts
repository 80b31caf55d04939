/** `npm test`: gets the browsers, builds for each, and runs every test. The last line is "N passed, N failed". */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Family, families } from '../browsers/browser.ts'
import { buildExtension, project } from '../browsers/build.ts'
import { variableOf } from '../browsers/find.ts'
import { getBrowser } from '../browsers/install.ts'
import { orSayTrouble, Trouble } from '../browsers/trouble.ts'
import { getKeyboard } from './keyboard.ts'
import { skipped } from './skipped.ts'

await orSayTrouble(async () => {
  for (const family of skipped) console.log(`LEDE_SKIP: the tests in ${family} are left out.`)
  const tested = families.filter(family => !skipped.includes(family))
  const programs = Object.fromEntries(tested.map(family => [variableOf[family], programOf(family)]))
  if (tested.includes('chromium')) getKeyboard()
  for (const family of families) buildExtension(family)
  return runVitest(programs, process.argv.slice(2))
})

/** A browser that cannot be had is said once here; each of its tests fails by itself later. */
function programOf(family: Family): string | undefined {
  try {
    return getBrowser(family)
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    console.error(`${error.message} LEDE_SKIP=${family} leaves its tests out.`)
    return undefined
  }
}

function runVitest(programs: Record<string, string | undefined>, args: string[]): number {
  const vitest = join(project, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...args], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...programs },
  })
  return status ?? 1
}
