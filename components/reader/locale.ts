/** A language that Intl knows, for one that a page declares. */

/** Pages declare languages that do not exist: "english", "xx_YY". */
export function localeOf(lang: string | undefined): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang ?? 'en')[0] ?? 'en'
  } catch {
    return 'en'
  }
}
