/** Do these words name the site? "The Example Times", "example.com", "Example" on news.example.com. */
import { fold } from '../../text/fold.ts'

export function namesSite(words: string, site: string | undefined, url: string): boolean {
  const name = tight(words)
  if (!name) return true
  const { known, host, labels } = namesOf(site, url)
  if (name === known || name === host || labels.includes(name)) return true
  return (
    (known.length > 3 && name.includes(known)) ||
    (name.length > 3 && known.includes(name)) ||
    (name.length > 4 && host.includes(name)) ||
    labels.some(label => name.includes(label))
  )
}

/** A whole title that is the site's name, perhaps with a word or two: a headline may well mention the paper. */
export function isNothingButSite(title: string, site: string | undefined, url: string): boolean {
  const { known, host } = namesOf(site, url)
  return namesSite(title, site, url) && tight(title).length <= 1.4 * Math.max(known.length, host.length)
}

function namesOf(site: string | undefined, url: string): { known: string; host: string; labels: string[] } {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? ''
  const labels = host.split('.').filter(part => part.length > 3 && !/^(?:news|edition|mobile)$/.test(part))
  return { known: tight(site ?? ''), host: tight(host), labels: labels.map(tight) }
}

const tight = (s: string): string => fold(s).replaceAll(' ', '')
