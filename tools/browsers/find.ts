/** Finds an installed browser of a family: the one the reader names first, then the system's, then a test tool's. */
import { accessSync, constants, globSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Family } from './browser.ts'
import { caches, folders, programs, systemOf } from './places.ts'
import { Trouble } from './trouble.ts'

export const variableOf: Record<Family, string> = { chromium: 'LEDE_CHROME', firefox: 'LEDE_FIREFOX' }

/** The world that a test may replace. */
export interface Machine {
  env: Record<string, string | undefined>
  platform: NodeJS.Platform
  home: string
}

const thisMachine: Machine = { env: process.env, platform: process.platform, home: homedir() }

export function findBrowser(family: Family, machine: Machine = thisMachine): string | undefined {
  const named = machine.env[variableOf[family]]
  if (named && !isProgram(named)) throw new Trouble(`${variableOf[family]} names ${named}, which is no program.`)
  return named || [...candidates(family, machine)].find(isBrowser)
}

function* candidates(family: Family, machine: Machine): Generator<string> {
  const system = systemOf(machine.platform)
  const path = (machine.env.PATH ?? machine.env.Path ?? '').split(delimiter).filter(Boolean)
  const suffix = system === 'win32' ? '.exe' : ''
  for (const program of programs[family]) for (const folder of path) yield join(folder, program + suffix)
  for (const pattern of folders[system][family]) yield* matches(pattern, machine)
  const playwright = machine.env.PLAYWRIGHT_BROWSERS_PATH
  for (const pattern of caches[system][family]) {
    if (playwright) yield* matches(pattern.replace(/^.*ms-playwright/, playwright), machine)
    yield* matches(pattern, machine)
  }
}

function matches(pattern: string, { env, home }: Machine): string[] {
  const folder = (_: string, name: string) => env[name] ?? env[name.toUpperCase()] ?? '%none%'
  const path = pattern.replace(/^~/, home.replaceAll('\\', '/')).replace(/%([^%]+)%/g, folder)
  return globSync(path.replaceAll('\\', '/'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .reverse()
}

const isBrowser = (path: string): boolean => isProgram(path) && !isSnapDoor(path)

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Ubuntu's /usr/bin/chromium-browser is a script that starts a snap; a snap sees neither our profile nor our build. */
function isSnapDoor(path: string): boolean {
  const isScript = statSync(path).size < 10_000
  return path.startsWith('/snap/') || (isScript && /\/snap\/bin\/|snap install/.test(readFileSync(path, 'utf8')))
}
