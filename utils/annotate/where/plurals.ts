/** The plural of an English demonym: Koreans, Frenchmen; none for Japanese, Irish, Swiss. */
export function pluralOf(people: string): string | undefined {
  if (/man$/.test(people) && /(?:English|Scots|Welsh|Irish|French|Dutch)(?:wo)?man$/.test(people))
    return people.replace(/an$/, 'en')
  return /(?:s|z|sh|ese|Dutch|French)$/.test(people) ? undefined : `${people}s`
}
