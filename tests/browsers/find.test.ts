import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBrowser } from '../../tools/browsers/find.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lede-find-'))
})
afterEach(() => rmSync(home, { recursive: true }))

function put(path: string, content = '#!/bin/sh\nexec chromium.real'): string {
  const file = join(home, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  chmodSync(file, 0o755)
  return file
}

/** Windows: its folders are named by variables, so nothing is found but what a test puts there. */
const machine = (env: Record<string, string> = {}) => ({ env, platform: 'win32' as const, home })

test('a browser on the PATH is found', () => {
  const program = put('bin/google-chrome.exe')
  expect(findBrowser('chromium', machine({ PATH: `/nowhere${delimiter}${join(home, 'bin')}` }))).toBe(program)
})

test('Firefox is not found where only Chrome is', () => {
  put('bin/google-chrome.exe')
  expect(findBrowser('firefox', machine({ PATH: join(home, 'bin') }))).toBeUndefined()
})

test('the browser that the reader names comes first', () => {
  const named = put('mine/chrome')
  put('bin/chromium.exe')
  expect(findBrowser('chromium', machine({ LEDE_CHROME: named, PATH: join(home, 'bin') }))).toBe(named)
})

test('a named browser that is not there is told in a sentence', () =>
  expect(() => findBrowser('chromium', machine({ LEDE_CHROME: '/nowhere/chrome' }))).toThrow(
    'LEDE_CHROME names /nowhere/chrome, which is no program.',
  ))

test('the door to a snap is not a browser', () => {
  put('bin/chromium-browser.exe', '#!/bin/sh\nexec /snap/bin/chromium "$@"')
  expect(findBrowser('chromium', machine({ PATH: join(home, 'bin') }))).toBeUndefined()
})

test('of the copies that Playwright keeps, the newest is taken', () => {
  const path = (version: number) => `AppData/ms-playwright/chromium-${version}/chrome-win/chrome.exe`
  put(path(999))
  const newest = put(path(1100))
  expect(findBrowser('chromium', machine({ LOCALAPPDATA: join(home, 'AppData') }))).toBe(newest)
})

test('Playwright’s copies may live elsewhere', () => {
  const program = put('pw/firefox-1500/firefox/firefox.exe')
  expect(findBrowser('firefox', machine({ PLAYWRIGHT_BROWSERS_PATH: join(home, 'pw') }))).toBe(program)
})
