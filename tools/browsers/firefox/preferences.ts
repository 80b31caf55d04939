/** The preferences of a Firefox that is driven: no first-run pages, no updates, no reports, one known extension. */

/** The extension's inner address would else be drawn by lot. */
export const extensionUuid = 'b6f4a4c0-5b0e-4d6a-9c3e-1ede00000001'

const preferences = (addonId: string): Record<string, boolean | number | string> => ({
  'marionette.port': 0, // a free one; Firefox writes it into the profile
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: extensionUuid }),
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.tabs.warnOnClose': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'media.autoplay.default': 0,
})

export const userJs = (addonId: string): string =>
  Object.entries(preferences(addonId))
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
