/** What WXT builds for each browser: the manifest, and a file of country words for each language. */
import { defineConfig } from 'wxt'
import { version } from './package.json' with { type: 'json' }
import { countryWords } from './tools/countries/country-words.ts'
import { languages } from './utils/annotate/where/languages/country-words.ts'

/** What the extension's own pages may load: themselves, and the pictures of the story. Nothing may be sent anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' http: https: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export default defineConfig({
  imports: false, // every arrow between files is written down; tests/house.ts reads them
  manifestVersion: 3,
  suppressWarnings: { firefoxDataCollection: true },
  zip: { excludeSources: ['out/**'] },
  hooks: {
    // A language's words for countries are data, for a service worker cannot load a module late: one file each, read when a page needs it.
    'build:publicAssets': (_, files) => {
      for (const lang of languages)
        files.push({ relativeDest: `countries/${lang}.json`, contents: JSON.stringify(countryWords(lang)) })
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Lede: reader mode for news',
    short_name: 'Lede',
    version,
    description:
      'The story alone, once, with who is in it and where it happens. On your device, with no network of its own.',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    action: { default_title: 'Read with Lede' },
    // Declared here and not as a WXT content script: WXT's wrapper posts the extension's id to every page, lets a page
    // switch the script off with one event, and costs more than the script itself (seen in WXT 0.21, November 2026).
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['detect.js'], run_at: 'document_idle' }],
    commands: {
      // Keys that browsers really assign; Alt+Shift+R, for one, is silently ignored by Chromium 156.
      _execute_action: { suggested_key: { default: 'Alt+L' } },
      'open-reader': { suggested_key: { default: 'Alt+R' }, description: 'Open or close the full reader' },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
})
