/** A browser of a family, fetched where none is installed; or one line that says how to get one. */
import { spawnSync } from 'node:child_process'
import type { Family } from './browser.ts'
import { installPackages, isDebianRoot } from './debian.ts'
import { findBrowser, variableOf } from './find.ts'
import { Trouble } from './trouble.ts'

const debianPackage: Record<Family, string> = { chromium: 'chromium', firefox: 'firefox-esr' }
const shopName: Record<Family, string> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' }

export function getBrowser(family: Family): string {
  if (!findBrowser(family)) {
    if (isDebianRoot()) installPackages([debianPackage[family]])
    else playwrightInstall(family)
  }
  return requireBrowser(family)
}

/** Where nothing may be fetched: the browser that is there, or the line. */
export function requireBrowser(family: Family): string {
  const program = findBrowser(family)
  if (program) return program
  throw new Trouble(
    `No ${shopName[family]} was found. Install it, or run "npx playwright install ${family}", ` +
      `or set ${variableOf[family]} to the program you have.`,
  )
}

/** Playwright's copies need no rights, but its server is out of reach behind many walls. */
function playwrightInstall(family: Family): void {
  console.log(`Fetching ${family} with "npx playwright install ${family}"; this takes a minute.`)
  // On Windows npx is a script, and a script needs the shell.
  const shell = process.platform === 'win32'
  spawnSync('npx', ['--yes', 'playwright', 'install', family], { shell, stdio: 'ignore', timeout: 300_000 })
}
