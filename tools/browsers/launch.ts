/** Starts a browser of either family with Lede in it. */
import type { Browser, Family, LaunchOptions } from './browser.ts'
import { launchChromium } from './chromium/launch.ts'
import { launchFirefox } from './firefox/launch.ts'

export function launch(family: Family, options: LaunchOptions): Promise<Browser> {
  switch (family) {
    case 'chromium':
      return launchChromium(options)
    case 'firefox':
      return launchFirefox(options)
  }
}
