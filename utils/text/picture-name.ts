/**
 * What the names of two picture files say about the pictures: the same in another cut, two pictures, or nothing.
 *
 *   22ferry-strike-jumbo.jpg    22ferry-strike-facebookJumbo-v2.jpg    same
 *   ferry-strike.jpg            mayor-at-the-quay.jpg                  other
 *   6585a3fb1c5c.jpg            63e29cb727e5.jpg                       other
 *   d41586-041_52018.jpg        d41586-041_52020.jpg                   unknown
 */
import { bareName } from './picture-file.ts'

export type Kinship = 'same' | 'other' | 'unknown'

export function kinshipOf(a: string, b: string): Kinship {
  const [x, y] = [nameOf(a), nameOf(b)]
  const [short, long] = x.words.length < y.words.length ? [x, y] : [y, x]
  if (short.words.length >= 2 && short.words.join() === long.words.join() && agree(x, y)) return 'same'
  const common = short.words.filter(word => long.words.includes(word)).length
  if (short.words.length >= 2) return common < short.words.length / 2 ? 'other' : 'unknown'
  return common > 0 || x.codes.some(code => y.codes.some(other => shareStart(code, other))) ? 'unknown' : 'other'
}

/** Codes that are given out one after the other, or that name the picture before they name its cut, begin alike. */
const shareStart = (a: string, b: string): boolean => a.slice(0, SHARED) === b.slice(0, SHARED)
const SHARED = 6

interface Name {
  words: string[]
  numbers: string[]
  /** Of the folder, too, which may be the picture's own. */
  codes: string[]
}

/** Pictures of one series are told apart by their numbers: ferry-strike-1.jpg, ferry-strike-2.jpg. */
const agree = (a: Name, b: Name): boolean => a.numbers.join() === b.numbers.join()

/** Words of the cut, not of the picture. */
const CUT =
  /^(?:social|open|graph|teaser|opener|master|preview|thumb|thumbnail|share|facebook|twitter|jumbo|large|small|medium|full|hero|cover|header|featured?|image|img|photo|pic|picture|title|lead|main|scaled|edited|crop|cropped|copy|final|web|csm|rc|rev|unsplash|gettyimages|istock|shutterstock)$/

function nameOf(src: string): Name {
  const path = URL.parse(src)?.pathname ?? src
  const [folder = '', file = ''] = ['', ...path.split('/').filter(Boolean)].slice(-2)
  const parts = bareName(file).split(APART)
  return {
    words: parts.filter(part => /^\p{L}{3,}$/u.test(part) && !CUT.test(part)),
    numbers: parts.filter(part => /^\d{1,3}$/.test(part)),
    codes: `${folder}/${file}`.toLowerCase().split(APART).filter(isCode),
  }
}

const APART = /[^\p{L}\p{N}]+/u

/** "6585a3fb1c5c", "2429188", but neither "20260304" nor "1200x630". */
const isCode = (part: string): boolean =>
  part.length >= SHARED && /\d/.test(part) && !/^(?:19|20)\d{6}$|^\d+x\d+$/.test(part)
