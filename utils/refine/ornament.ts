/** A picture of the page, not of the story: a logo, an icon, a placeholder, a portrait of the author. */
import type { Image } from '../model/text.ts'
import { fold } from '../text/fold.ts'
import { isSitePicture } from '../text/site-picture.ts'

/** Smaller than this on both sides, an image is an icon. */
const SMALLEST = 65

export function isOrnament({ src, width, height }: Image): boolean {
  if (width !== undefined && height !== undefined && width < SMALLEST && height < SMALLEST) return true
  const folder = (URL.parse(src)?.pathname ?? src).split('/').at(-2) ?? ''
  return isSitePicture(src) || /^(?:avatars?|emojis?|authors?|autoren|autores|columnists?|profiles?)$/i.test(folder)
}

/** Its alt text is an author's name and nothing else, or its file bears the name: "ana-example-thumb.png". */
export const isPortrait = ({ src, alt }: Image, authors: readonly string[]): boolean =>
  authors
    .map(fold)
    .filter(author => author.includes(' '))
    .some(author => fold(alt) === author || ` ${fold(URL.parse(src)?.pathname ?? '')} `.includes(` ${author} `))
