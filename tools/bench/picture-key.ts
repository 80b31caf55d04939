/**
 * Which picture an address shows, whatever its size: the file's name without the size. Written apart from refine's own.
 *
 *   https://cdn.example/w_900/quay-4711-1200x800.jpg?w=3    quay-4711
 *   https://cdn.example/?url=https%3A%2F%2Fa%2Fquay.jpg     quay
 *   https://cdn.example/ab12cd/original.jpg                 ab12cd/original
 */
const FILE = /((?:[^/?&]*\/)*)(?:\w+=)?([^/?&=]+?)(?:\.(?:jpe?g|png|webp|avif|gif))+/gi
const SIZE =
  /(?:[-_@.]?(?:\d{1,4}x\d{1,4}|\d{2,4}w|[wts]\d{2,4}|[1-4]x|scaled|large|medium|small|thumb(?:nail)?|(?:facebook|super)?jumbo|articlelarge|open-graph|[-_](?:480|640|720|768|800|960|1024|1080|1200|1280|1440|1600|1920))|[-_](?:xs|s|m|x{0,2}l|v\d|seo|e\d{10,})|\.r_d\.\d+-\d+|ratio\d+x\d+|^\d{3,4}$|~_?v-.*)+$/i
const SIZE_FOLDER =
  /^(?:\d{1,2}|(?!19|20)\d{3,4}|\d+:\d+|[wch]_.*|master|match|\d{1,4}x\d{1,4}|(?:landscape|portrait|square|ratio)\w*|thumbs?|resize|crop)$/i
const FEWEST = 8
/** A script without a file's name tells its pictures apart in the query. */
const SIZES_ASKED = /#.*|(?:(?<=\?)|&)(?:[wht]|width|height|quality|resize|fit|format)=[^&#]*/g

export function pictureKey(address: string): string {
  const plain = decoded(address)
  const files = [...plain.matchAll(FILE)]
  // Of "/quay.jpg.CROP.small.jpg" the file is the first, which has a folder.
  const file = files.findLast(one => one[1]) ?? files.at(-1)
  if (!file) return bareAddress(plain)
  const name = file[2]!.replace(SIZE, '')
  const folder = file[1]!.split('/').findLast(part => part && !SIZE_FOLDER.test(part)) ?? ''
  return (name.length < FEWEST || !/\d|[-_]/.test(name) ? `${folder}/${name}` : name).toLowerCase()
}

/** "ab12cd.img?w=3" is a file, whatever is asked of it; of "list?picture=3&w=3" only the size may go. */
const bareAddress = (address: string): string =>
  (/\.\w{2,4}\?/.test(address) && !/\.(?:php|aspx|ashx|jsp|cgi)\?/.test(address)
    ? address.replace(/[?#].*$/, '')
    : address.replace(SIZES_ASKED, '').replace(/\?$/, '')
  ).replace(/^https?:\/\//, '')

/** The same shot in another crop often keeps a long code, or all the words of its name. */
export function isLikelySame(a: string, b: string): boolean {
  const codes = new Set(codesIn(a))
  const name = nameOf(a)
  return codesIn(b).some(code => codes.has(code)) || (name !== undefined && name === nameOf(b))
}

/** Six digits count in the last two parts of the path alone: in a folder further up they number the story. */
function codesIn(address: string): string[] {
  const plain = decoded(address)
  const own = plain
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(-2)
    .join('/')
  return [...(plain.match(/[a-z\d]{7,}/gi) ?? []), ...(own.match(/(?<![a-z\d])\d{6}(?![a-z\d])/gi) ?? [])].filter(
    code => /\d/.test(code) && (code.length > 9 || /^\d+$/.test(code)) && !DATE.test(code),
  )
}

/** 20260304, 202603, 260304 */
const DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?$|^\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/

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

const CUT = /^(?:social|open|graph|header|teaser|opener|master|preview|thumb|(?:facebook|super)?jumbo|v\d)$/

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
