/** Starts a Firefox with Lede in it, in a profile of its own that is gone afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, LaunchOptions } from '../browser.ts'
import { freshProfile } from '../profile.ts'
import { Trouble } from '../trouble.ts'
import { until } from '../until.ts'
import { endBackground } from './background.ts'
import { connectMarionette, type Marionette } from './marionette.ts'
import { extensionUuid, userJs } from './preferences.ts'
import { shortcutsOf } from './shortcuts.ts'
import { firefoxTab } from './tab.ts'

export async function launchFirefox({ program, extension, visible = false }: LaunchOptions): Promise<Browser> {
  const addonId = addonIdOf(extension)
  const profile = freshProfile()
  writeFileSync(join(profile.path, 'user.js'), userJs(addonId))
  const child = start(program, profile.path, visible)
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
    const open = (url: string) => openTab(driver, addonId, url)
    return {
      family: 'firefox',
      open,
      openOwn: page => open(`moz-extension://${extensionUuid}/${page}`),
      shortcuts: () => shortcutsOf(driver, addonId),
      killBackground: () => endBackground(driver, addonId),
      closed,
      close,
    }
  } catch (error) {
    await close()
    throw new Trouble(`${program} did not start with the extension: ${error}`, { cause: error })
  }
}

function start(program: string, profile: string, visible: boolean): ChildProcess {
  const arguments_ = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile]
  const child = spawn(program, [...arguments_, ...(visible ? [] : ['--headless'])], { stdio: 'ignore' })
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

async function openTab(marionette: Marionette, addonId: string, url: string) {
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true })
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
  await marionette.send('Marionette:SetContext', { value: 'content' })
  try {
    await marionette.send('WebDriver:Navigate', { url })
  } catch (error) {
    throw new Trouble(`${url} did not open: ${error}`, { cause: error })
  }
  await marionette.send('Marionette:SetContext', { value: 'chrome' })
  return firefoxTab(marionette, addonId, handle)
}
