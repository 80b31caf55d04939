/** Why a browser keeps us out of a tab, in a sentence, with the way out. */

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)|extensions gallery/
/** What a browser also says of a tab on which the reader has not yet clicked the button. */
export const NOT_ALLOWED =
  'The browser does not let Lede read this page. It may be protected by the browser or by your organisation.'

const PLACES: readonly [RegExp, string][] = [
  [STORES, 'Browsers let no extension run on their extension stores.'],
  [/^view-source:/, 'This tab shows a page’s source. Open the page itself and try again.'],
  [/^(chrome|moz|ms-browser)?-?extension:/, 'This page belongs to another extension, which Lede may not read.'],
  [
    /^(chrome|edge|brave|vivaldi|opera|about|resource|devtools|chrome-[a-z]+):/,
    'This is one of the browser’s own pages. No extension may read those.',
  ],
  [
    /^file:/,
    'This is a file on your disk. To read it, allow “access to file URLs” for Lede in the browser’s extension settings.',
  ],
  [/^(data|blob|javascript|filesystem):/, 'This page has no address of its own, so the browser keeps extensions out.'],
  [/showing error page/, 'This page did not load. Reload it and try again.'],
  [/was removed|no tab with id|invalid tab/i, 'This tab was closed or went to another page. Try again.'],
  [/cannot access|permission|cannot be scripted/i, NOT_ALLOWED],
]

/**
 * `url` is unknown where the browser keeps it from us too; then its own words mostly name the place:
 * `Cannot access a chrome:// URL`, `Cannot access contents of url "data:…"` (Chromium 156).
 */
export function whyRefused(url: string | undefined, error: string): string {
  const named = /\burl "([^"]+)"/i.exec(error)?.[1] ?? /\b([a-z-]+:\/\/)/.exec(error)?.[1]
  const clues = [url, named, error].filter(clue => clue !== undefined)
  const place = PLACES.find(([sign]) => clues.some(clue => sign.test(clue)))
  return place?.[1] ?? 'Lede could not reach this page. Reload it and try again.'
}
