/** Errors as the browsers word them (Chromium 156, Firefox 153). */
import { expect, test } from 'vitest'
import { whyRefused } from '../../entrypoints/porch/refused.ts'

const host = 'Extension manifest must request permission to access this host.'

test.each<[string, string | undefined, string, RegExp]>([
  ['a browser page that hides its address', undefined, 'Error: Cannot access a chrome:// URL', /browser’s own pages/],
  ['a blank page', undefined, `Error: Cannot access contents of url "about:blank". ${host}`, /browser’s own pages/],
  ['a page made of data', undefined, `Error: Cannot access contents of url "data:text/html,x". ${host}`, /no address/],
  ['a page’s source', undefined, `Error: Cannot access contents of url "view-source:http://a.example/".`, /source/],
  ['a file', undefined, `Error: Cannot access contents of url "file:///a.html". ${host}`, /file on your disk/],
  [
    'another extension',
    undefined,
    'Error: Cannot access a chrome-extension:// URL of different extension',
    /another ext/,
  ],
  ['the store', undefined, 'Error: The extensions gallery cannot be scripted.', /extension stores/],
  [
    'Firefox’s store',
    'https://addons.mozilla.org/en-US/firefox/',
    'Error: Missing host permission for the tab',
    /stores/,
  ],
  ['Firefox’s own pages', 'about:config', 'Error: Missing host permission for the tab', /browser’s own pages/],
  ['another extension in Firefox', 'moz-extension://1-2/p.html', 'Error: Missing host permission', /another extension/],
  ['a page that an organisation protects', 'https://a.example/', 'Error: Missing host permission', /organisation/],
  ['a page that did not load', undefined, 'Error: Frame with ID 0 is showing error page', /did not load/],
  ['a tab that was closed', 'https://a.example/', 'Error: Frame with ID 0 was removed.', /closed/],
  ['anything else', 'https://a.example/', 'Error: Unspecified woe 17', /^Lede could not reach this page/],
])('%s', (_, url, error, sentence) => {
  expect(whyRefused(url, error)).toMatch(sentence)
  expect(whyRefused(url, error)).not.toContain('Error')
})
