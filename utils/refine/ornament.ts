/** A picture of the page, not of the story: a logo, an icon, a placeholder, a portrait of the author. */
import type { Image } from '../model/text.ts'
import { fold } from '../text/fold.ts'

const NAMES =
  /(?:^|[^a-z])(?:(?:site|brand|news|app|web|og|fb|facebook|twitter|social|share|sharing|default|fallback|header|footer|main|amp|page)[-_]?)?(?:logo|logotype|favicon|icons?|avatar|placeholder|spacer|pixel|blank|leer|empty|transparent|no[-_]?(?:image|photo|picture)|dummy|apple-touch-icon|default|fallback|og[-_]?image|opengraph|social[-_]?(?:share|card|image)|share[-_]?(?:image|img|card)|sprite|spinner|loading|emoji|gravatar)(?:[^a-z]|$)/i

/** Smaller than this on both sides, an image is an icon. */
const SMALLEST = 65

export function isOrnament({ src, width, height }: Image): boolean {
  if (width !== undefined && height !== undefined && width < SMALLEST && height < SMALLEST) return true
  const path = URL.parse(src)?.pathname ?? src
  const [file = '', folder = ''] = path.split('/').reverse()
  return (
    NAMES.test(file) ||
    /\.(?:svg|ico)$/i.test(file) ||
    /^(?:logos?|icons?|avatars?|emojis?|authors?|autoren|autores|columnists?|profiles?)$/i.test(folder)
  )
}

/** Its alt text is an author's name and nothing else, or its file bears the name: "ana-example-thumb.png". */
export const isPortrait = ({ src, alt }: Image, authors: readonly string[]): boolean =>
  authors
    .map(fold)
    .filter(author => author.includes(' '))
    .some(author => fold(alt) === author || ` ${fold(URL.parse(src)?.pathname ?? '')} `.includes(` ${author} `))
