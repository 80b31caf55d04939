/** Starts a Firefox with Lede in it, in a profile of its own that is gone afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, LaunchOptions } from '../browser.ts'
import { freshProfile } from '../profile.ts'
import { saidBy, Trouble } from '../trouble.ts'
import { until } from '../until.ts'
import { endBackground } from './background.ts'
import { limitToClicks } from './host-access.ts'
import { connectMarionette, type Marionette } from './marionette.ts'
import { extensionUuid, userJs } from './preferences.ts'
import { shortcutsOf } from './shortcuts.ts'
import { sidebarView } from './sidebar.ts'
import { firefoxTab } from './tab.ts'
import { findTab, openTab } from './tabs.ts'

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { program, extension } = options
  const addonId = addonIdOf(extension)
  const profile = freshProfile()
  writeFileSync(join(profile.path, 'user.js'), userJs(addonId))
  const child = start(options, profile.path)
  const closed = new Promise<void>(resolve => child.once('exit', () => resolve())).then(profile.remove)
  let marionette: Marionette | undefined
  const close = async () => {
    // The program may be a launcher whose child is the browser (Windows), so it is asked before it is ended.
    await marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
    child.kill()
    await closed
  }
  try {
    marionette = await connectMarionette(await portOf(child, profile.path))
    await marionette.send('Addon:Install', { path: extension, temporary: true })
    const driver = marionette
    const open = async (url: string) => firefoxTab(driver, addonId, await openTab(driver, url))
    return {
      family: 'firefox',
      open,
      openOwn: page => open(`moz-extension://${extensionUuid}/${page}`),
      tabWith: async address => firefoxTab(driver, addonId, await findTab(driver, address)),
      panel: () => sidebarView(driver),
      limitToClicks: () => limitToClicks(driver, addonId),
      shortcuts: () => shortcutsOf(driver, addonId),
      killBackground: () => endBackground(driver, addonId),
      closed,
      close,
    }
  } catch (error) {
    await close()
    throw new Trouble(`${program} did not start with the extension: ${saidBy(error)}`, { cause: error })
  }
}

function start({ program, visible = false, display }: LaunchOptions, profile: string): ChildProcess {
  const always = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile]
  const child = spawn(program, [...always, ...(visible ? [] : ['--headless'])], {
    stdio: 'ignore',
    env: { ...process.env, ...(display && { DISPLAY: display }) },
  })
  const end = () => child.kill()
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  return child
}

async function portOf(child: ChildProcess, profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort')
  await until('Firefox to listen', () => child.exitCode !== null || (existsSync(file) && readFileSync(file, 'utf8')))
  if (child.exitCode !== null) throw new Error(`it ended with status ${child.exitCode}`)
  return Number(readFileSync(file, 'utf8'))
}

function addonIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const id = manifest.browser_specific_settings?.gecko?.id
  if (!id) throw new Trouble(`The manifest in ${extension} names no add-on id.`)
  return id
}
