/** Why a tab may not be entered, in a sentence, with the way out. */

const PLACES: readonly [RegExp, string][] = [
  [
    /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)/,
    'Browsers let no extension run on their extension stores.',
  ],
  [
    /^(chrome|edge|brave|vivaldi|opera|about|resource|devtools|chrome-search):/,
    'This is one of the browser’s own pages. No extension may read those.',
  ],
  [
    /^(chrome|moz|extension)-extension:|^extension:/,
    'This page belongs to another extension, which Lede may not read.',
  ],
  [/^view-source:/, 'This tab shows a page’s source. Open the page itself and try again.'],
  [
    /^file:/,
    'This is a file on your disk. To read it, allow “access to file URLs” for Lede in the browser’s extension settings.',
  ],
  [/^(data|blob|javascript):/, 'This page has no address of its own, so the browser keeps extensions out.'],
]

export function whyRestricted(url: string | undefined, error: string): string {
  const known = PLACES.find(([place]) => url && place.test(url))
  if (known) return known[1]
  // Chromium: "Cannot access …", "must request permission"; Firefox: "Missing host permission for the tab".
  if (/cannot access|permission|cannot be scripted/i.test(error))
    return 'The browser does not let Lede read this page. It may be protected by the browser or by your organisation.'
  return error
}
