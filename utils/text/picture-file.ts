/**
 * Which picture an address shows, whatever its size: two addresses with the same file are one picture.
 *
 *   https://cdn.example/a/ferry-1024x683.jpg?w=640   and   https://img.example/resize/https://cdn.example/a/ferry.jpg
 */
export function pictureFile(src: string): string {
  const url = URL.parse(innermost(src))
  if (!url) return src
  const parts = upToFile(url.pathname.split('/').filter(Boolean))
  const folders = parts.slice(0, -1).filter((part, at) => !SIZE_FOLDER.test(part) && !isSizeAt(parts, at))
  const name = bareName(parts.at(-1) ?? '')
  // "rawImage.jpg" and "920x920.jpg" name a size; the folder names the picture.
  if (SIZE_NAME.test(name)) return folders.join('/').toLowerCase()
  // A script that serves every picture tells them apart in its query alone: /image.php?id=12
  if (SCRIPT.test(url.pathname)) return [...folders, name].join('/').toLowerCase() + identity(url.searchParams)
  // A name like a fingerprint is one of its kind; "1.jpg" needs the folders it lies in.
  return isFingerprint(name) ? name : [...folders.slice(-2), name].join('/').toLowerCase()
}

/** "max/60" and "width/2048": a bound and its number. */
const isSizeAt = (parts: readonly string[], at: number): boolean =>
  (BOUND.test(parts[at]!) && NUMBER.test(parts[at + 1] ?? '')) ||
  (NUMBER.test(parts[at]!) && BOUND.test(parts[at - 1] ?? ''))
const BOUND = /^(?:max|min|width|height|w|h)$/i
const NUMBER = /^\d{2,4}$/

/** The largest size that an address asks for, in pixels; 0 where it asks for none. "/max/60/ferry.jpg" is a blur of "/max/2800/ferry.jpg". */
export const askedSize = (src: string): number =>
  Math.max(
    0,
    ...[...src.matchAll(/\b(?:max|width|height|w|h)[/=_,:-](\d{2,4})\b/gi)].map(([, pixels]) => Number(pixels)),
  )

/** What stands below a file are its cuts: /ferry-0417.jpg/cuts/wide_700/ferry.jpg */
function upToFile(parts: string[]): string[] {
  const file = parts.findIndex(part => /\.(?:jpe?g|png|webp|avif|gif)$/i.test(part))
  return file < 0 ? parts : parts.slice(0, file + 1)
}

/** A proxy carries the real address inside its own, in the path or in the query. */
function innermost(src: string): string {
  let address = src
  for (let depth = 0; depth < 3; depth++) {
    const plain = Math.max(address.lastIndexOf('https://'), address.lastIndexOf('http://'))
    const coded = Math.max(...['https%3A', 'http%3A', 'https%3a', 'http%3a'].map(s => address.lastIndexOf(s)))
    if (coded > 0 && coded > plain) address = decoded(address.slice(coded).split('&')[0]!)
    else if (plain > 0) address = withoutForeignQuery(address.slice(plain))
    else break
  }
  return withNamedFile(address)
}

/** "/combiner/i?img=%2Fphoto%2Fferry.jpg&w=640" shows /photo/ferry.jpg. */
function withNamedFile(address: string): string {
  const url = URL.parse(address)
  const file =
    url && fieldsOf(url.searchParams).find(([, value]) => /^\/.*\.(?:jpe?g|png|webp|avif|gif)$/i.test(value))?.[1]
  return file ? url.origin + file : address
}

/** Of "https://b.example/ferry.jpg&w=640" the width is the proxy's. */
const withoutForeignQuery = (address: string): string => (address.includes('?') ? address : address.split('&')[0]!)

function decoded(s: string): string {
  try {
    return decodeURIComponent(s)
  } catch {
    return s
  }
}

const SCRIPT = /^[^.]*$|\.(?:php|aspx?|ashx|jsp|do|cgi)$/i

/** "640x360", "w_1200,c_fill", "s320", "resize=800", "1100", but not "2031" or "05", which are dates. */
const SIZE_FOLDER =
  /^(?:0|\d{1,4}x\d{1,4}(?:-\d+)?|[whpq]:[\dx]+|(?!19|20)\d{3,4}|[whs][_=-]?\d{2,4}(?:[,_-].*)?|(?:resize|crop|fit|fill|scale|thumb(?:nail)?s?|quality|format|small|medium|large|master|original|styles?)(?:[_=:,-].*)?|[a-z]{1,2}_\w+(?:,\w+)+|filters?:.*)$/i
const SIZE_NAME =
  /^(?:(?:size=)?\d{1,4}x\d{1,4}|\d{3,4}|rawimage|open-graph|original|full|large|medium|small|thumb(?:nail)?|image|photo|default|gallery_\w+|(?:landscape|portrait|square)_\w+)$/

const WIDTHS =
  '(?:320|480|600|640|720|750|768|800|960|1000|1024|1080|1200|1280|1400|1440|1500|1600|1800|1920|2000|2048|2560|2880)'
const SIZE_TAIL = new RegExp(
  `(?:[-_.](?:v?\\d{1,2}_\\d{1,2}_\\d{3,4}|\\d{2,4}x\\d{2,4}|\\d{2,4}w|[whs]\\d{2,4}|p\\d|r\\d\\.\\d+|fp[xy]\\d+|${WIDTHS}|[1-4]x|xs|s|m|l|xl|xxl|scaled|small|medium|large|thumb(?:nail|large|standard)?(?:-v\\d)?|square|original|(?:super|facebook)?jumbo|social|lede|ogp?|fb|rw|articlelarge|r(?:square|social|horizontal|vertical|deep-vertical)|size|fill|\\d{1,2}x\\d{1,2}|v\\d|v\\d{6,}|e\\d{10,}|preview|lead)|@\\dx)+$`,
)

/** The file's name without its ending and its size: "harbour-1024x683.jpg" is harbour. */
export const bareName = (file: string): string =>
  file
    .toLowerCase()
    .replace(/~_?v-[^/]*$/, '') // a German broadcaster's cut: "ferry-100~_v-gallery.jpg"
    .replace(/(?:\.(?:jpe?g|png|webp|avif|gif|jfif|bmp|img))+$/, '')
    .replace(SIZE_TAIL, '')
    .replace(new RegExp(`^${WIDTHS}[-_](?=\\D)`), '')

const isFingerprint = (name: string): boolean =>
  (name.length >= 12 && (name.match(/\d/g)?.length ?? 0) >= 3) || (name.length >= 18 && /[-_]/.test(name))

/** Of a query, what names the picture: everything but sizes, crops and qualities. */
const identity = (query: URLSearchParams): string =>
  fieldsOf(query)
    .filter(
      ([key, value]) =>
        !/^(?:resize|crop|fit|enlarge):/.test(value) &&
        !/^(?:w|h|width|height|size|q|quality|fit|crop\w*|[xy]pos|rect|impolicy|format|fm|auto|auth|sig|token|ixlib|ch|ar|dpr|resize|s|ts|v|strip|ssl)$/i.test(
          key,
        ),
    )
    .map(([key, value]) => `?${key}=${value}`)
    .sort()
    .join('')

/** In a content script Firefox gives the query of the page's world, whose iterators are none here; `forEach` works (Firefox 153, November 2026). */
function fieldsOf(query: URLSearchParams): [name: string, value: string][] {
  const fields: [string, string][] = []
  query.forEach((value, name) => {
    fields.push([name, value])
  })
  return fields
}
