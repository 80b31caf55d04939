/** Builds the extension for a family and says in which folder it lies. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Family } from './browser.ts'
import { Trouble } from './trouble.ts'

export const project = fileURLToPath(new URL('../../', import.meta.url))

const targets: Record<Family, { browser: string; folder: string }> = {
  chromium: { browser: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { browser: 'firefox', folder: '.output/firefox-mv3' },
}

export const buildFolder = (family: Family): string => join(project, targets[family].folder)

export function buildExtension(family: Family): string {
  const wxt = join(project, 'node_modules/wxt/bin/wxt.mjs')
  const { browser } = targets[family]
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '--browser', browser], {
    cwd: project,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Trouble(`The extension for ${browser} did not build:\n${stdout}${stderr}`)
  return buildFolder(family)
}
