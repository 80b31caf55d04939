/** Addresses that are safe to show, to follow or to load. */

/** Resolves `value` against the page and lets it through only under one of `schemes`; undefined otherwise. */
export function safeUrl(
  value: string | null | undefined,
  base: string,
  schemes: readonly string[] = ['http:', 'https:', 'mailto:'],
): string | undefined {
  if (!value) return
  const url = URL.parse(value.trim(), base)
  return url && schemes.includes(url.protocol) ? url.href : undefined
}

/** The page's own address without user name, password and fragment: fit to be shown and stored. */
export function pageUrl(address: string): string {
  const url = URL.parse(address)
  if (!url) return address
  url.username = url.password = url.hash = ''
  return url.href
}
