/** A picture that stands for the site, not for a story: its logo, its standard picture for shared links, a placeholder. */

/** Alone or beside a few words more: "site-logo-1200.jpg", "news_placeholder.png". */
const STANDS_FOR_SITE =
  /^(?:logo|logotype|favicon|avatar|gravatar|placeholder|spacer|pixel|blank|leer|vide|vacio|empty|transparent|dummy|default|fallback|sprite|spinner|loading|icons?|emoji|masthead)$/

/** A name of these alone says nothing of a story: "og-image-1200x630.png", but not "og-image-ferry-strike.png". */
const SAYS_NOTHING =
  /^(?:og|opengraph|open|graph|social|share|sharing|shared|card|image|img|picture|pic|site|brand|web|app|main|page|header|footer|home|fb|facebook|twitter|x|wide|large|small|new|meta|seo|en|[a-z]|)$/

/** More words than this tell a story, which may be about a logo: "crowd-tears-down-logo-of-bank.jpg". */
const MOST_WORDS = 3

export function isSitePicture(src: string): boolean {
  const path = URL.parse(src)?.pathname ?? src
  const [file = '', folder = ''] = path.toLowerCase().split('/').reverse()
  if (/\.(?:svg|ico)$/.test(file) || /^(?:logos?|icons?|favicons?)$/.test(folder)) return true
  const words = file.replace(/\.\w{2,5}$/, '').split(/[^a-z]+/)
  if (/no[-_]?(?:image|photo|picture)|apple-touch-icon/.test(file)) return true
  if (words.some(word => STANDS_FOR_SITE.test(word)) && words.filter(Boolean).length <= MOST_WORDS) return true
  return words.some(word => /^(?:og|opengraph|social|share|sharing|brand)$/.test(word)) && words.every(isEmpty)
}

const isEmpty = (word: string): boolean => SAYS_NOTHING.test(word)
