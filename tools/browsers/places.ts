/** Where browsers live: names on the PATH, usual folders of each system, the caches of Playwright and Puppeteer. */
import type { Family } from './browser.ts'

type System = 'linux' | 'darwin' | 'win32'
type Names = Record<Family, readonly string[]>

/** Chromium first: a branded Chrome may be told by its owner's policy to take no extensions. */
export const programs: Names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
}

/** Patterns of full paths. `~` is the reader's home, `%NAME%` a variable of Windows. */
export const folders: Record<System, Names> = {
  linux: {
    chromium: [
      '/usr/lib/chromium/chromium',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/opt/brave.com/brave/brave',
    ],
    firefox: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
  },
  darwin: {
    chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].flatMap(name => [
      `/Applications/${name}.app/Contents/MacOS/${name}`,
      `~/Applications/${name}.app/Contents/MacOS/${name}`,
    ]),
    firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].flatMap(name => [
      `/Applications/${name}.app/Contents/MacOS/firefox`,
      `~/Applications/${name}.app/Contents/MacOS/firefox`,
    ]),
  },
  win32: {
    chromium: ['Chromium/Application/chrome', 'Google/Chrome/Application/chrome', 'Microsoft/Edge/Application/msedge']
      .concat('BraveSoftware/Brave-Browser/Application/brave')
      .flatMap(name => ['%LOCALAPPDATA%', '%PROGRAMFILES%', '%PROGRAMFILES(X86)%'].map(top => `${top}/${name}.exe`)),
    firefox: ['Mozilla Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].flatMap(name =>
      ['%PROGRAMFILES%', '%PROGRAMFILES(X86)%', '%LOCALAPPDATA%'].map(top => `${top}/${name}/firefox.exe`),
    ),
  },
}

/** Patterns below the caches; the newest version is the last by name. */
export const caches: Record<System, Names> = {
  linux: {
    chromium: ['~/.cache/ms-playwright/chromium-*/chrome-linux*/chrome', '~/.cache/puppeteer/chrome/*/*/chrome'],
    firefox: ['~/.cache/puppeteer/firefox/*/firefox/firefox', '~/.cache/ms-playwright/firefox-*/firefox/firefox'],
  },
  darwin: {
    chromium: [
      '~/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
      '~/.cache/puppeteer/chrome/*/*/*.app/Contents/MacOS/*',
    ],
    firefox: [
      '~/.cache/puppeteer/firefox/*/*.app/Contents/MacOS/firefox',
      '~/Library/Caches/ms-playwright/firefox-*/firefox/*.app/Contents/MacOS/firefox',
    ],
  },
  win32: {
    chromium: [
      '%LOCALAPPDATA%/ms-playwright/chromium-*/chrome-win*/chrome.exe',
      '~/.cache/puppeteer/chrome/*/*/chrome.exe',
    ],
    firefox: [
      '~/.cache/puppeteer/firefox/*/*/firefox.exe',
      '%LOCALAPPDATA%/ms-playwright/firefox-*/firefox/firefox.exe',
    ],
  },
}

export const systemOf = (platform: NodeJS.Platform): System =>
  platform === 'darwin' || platform === 'win32' ? platform : 'linux'
