/**
 * Which picture an address shows, whatever its size: the file's name without the size. Written apart from refine's own.
 *
 *   https://cdn.example/w_900/quay-4711-1200x800.jpg?w=3    quay-4711
 *   https://cdn.example/?url=https%3A%2F%2Fa%2Fquay.jpg     quay
 *   https://cdn.example/ab12cd/original.jpg                 cdn.example/ab12cd/original
 */
const FILE = /((?:[^/?&]*\/)*)(?:\w+=)?([^/?&=]+?)(?:\.(?:jpe?g|png|webp|avif|gif))+/gi
const SIZE =
  /(?:[-_@.]?(?:\d{2,4}x\d{2,4}|\d{2,4}w|[wt]\d{2,4}|[1-4]x|scaled|large|medium|small|thumb(?:nail)?|(?:facebook|super)?jumbo|open-graph|[-_](?:480|640|720|768|800|960|1024|1080|1200|1280|1440|1600|1920))|[-_](?:xs|s|m|x{0,2}l|v\d|e\d{10,})|~_?v-.*)+$/i
const SIZE_FOLDER = /^(?:(?!19|20)\d{3,4}|\d{2,4}x\d{2,4}|thumbs?|resize|crop)$/i
const FEWEST = 8
/** A script without a file's name tells its pictures apart in the query. */
const SIZES_ASKED = /#.*|(?:(?<=\?)|&)(?:[wht]|width|height|quality|resize|fit|format)=[^&#]*/g

export function pictureKey(address: string): string {
  const plain = decoded(address)
  const file = [...plain.matchAll(FILE)].at(-1)
  if (!file)
    return plain
      .replace(/^https?:\/\//, '')
      .replace(SIZES_ASKED, '')
      .replace(/\?$/, '')
  const name = file[2]!.replace(SIZE, '')
  const folders = file[1]!.split('/').filter(part => part && !SIZE_FOLDER.test(part))
  return (name.length < FEWEST || !/\d|[-_]/.test(name) ? [...folders.slice(-2), name].join('/') : name).toLowerCase()
}

/** The same shot in another crop often keeps a long code, or all the words of its name. */
export function isLikelySame(a: string, b: string): boolean {
  const codes = new Set(codesIn(a))
  const name = nameOf(a)
  return codesIn(b).some(code => codes.has(code)) || (name !== undefined && name === nameOf(b))
}

const codesIn = (address: string): string[] =>
  (decoded(address).match(/[a-z\d]{7,}/gi) ?? []).filter(
    code => /\d/.test(code) && (code.length > 9 || /^\d+$/.test(code)) && !/^(?:19|20)\d{6}$/.test(code),
  )

/**
 * "1200-ferry-leaves-the-quay.jpg" and "ferry-leaves-the-quay-social_ab12cd34.jpg" are ferry-leaves-the-quay: neither sizes nor
 * words for a cut nor a machine's codes count. Undefined where so few words may name many pictures.
 */
function nameOf(address: string): string | undefined {
  const file = [...decoded(address).matchAll(FILE)].at(-1)?.[2] ?? ''
  const words = file
    .toLowerCase()
    .split(/[-_.]+/)
    .filter(word => !/^[wht]?\d{3,}w?$|^\d+x\d+$|^(?=.*\d)[a-z\d]{8,}$/.test(word) && !CUT.test(word))
  return words.filter(word => /\p{L}{2}/u.test(word)).length > 2 ? words.join('-') : undefined
}

const CUT = /^(?:social|teaser|opener|master|preview|thumb|(?:facebook|super)?jumbo|v\d)$/

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
