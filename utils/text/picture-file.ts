/**
 * Which picture an address shows, whatever its size: two addresses with the same file are one picture.
 *
 *   https://cdn.example/a/ferry-1024x683.jpg?w=640   and   https://img.example/resize/https://cdn.example/a/ferry.jpg
 */
export function pictureFile(src: string): string {
  const inner = innermost(src)
  const url = URL.parse(inner)
  if (!url) return inner
  const parts = url.pathname.split('/').filter(part => part && !SIZE_PART.test(part))
  const name = bareName(parts.pop() ?? '')
  // A script that serves every picture tells them apart in its query alone: /image.php?id=12
  if (!/\.\w{2,5}$/.test(url.pathname) || /\.(?:php|aspx?|ashx|jsp|do|cgi)$/i.test(url.pathname))
    if (name.length < 12) return `${url.host}/${[...parts, name].join('/')}?${identity(url.searchParams)}`
  // A long file name is one of its kind; a short one ("1.jpg") needs its folder.
  return name.length >= 16 && /\d|[-_]/.test(name) ? name : [...parts, name].join('/').toLowerCase()
}

/** A proxy carries the real address inside its own, in the path or in the query. */
function innermost(src: string): string {
  let address = src
  for (let depth = 0; depth < 3; depth++) {
    const at = Math.max(address.lastIndexOf('https://'), address.lastIndexOf('http://'))
    const coded = Math.max(
      address.lastIndexOf('https%3A'),
      address.lastIndexOf('http%3A'),
      address.lastIndexOf('https%3a'),
    )
    if (coded > 0 && coded > at) address = decoded(address.slice(coded).split('&')[0]!)
    else if (at > 0) address = address.slice(at)
    else break
  }
  return address
}

function decoded(s: string): string {
  try {
    return decodeURIComponent(s)
  } catch {
    return s
  }
}

/** "640x360", "w_1200,c_fill", "resize=800": a folder that names a size or a crop. A bare number may be a date or an id. */
const SIZE_PART =
  /^(?:\d{2,4}x\d{2,4}|[wh][_=-]?\d{2,4}.*|(?:resize|crop|fit|fill|scale|thumb(?:nail)?s?|quality|format|small|medium|large|master|styles?)(?:[_=:,-].*)?|[a-z]{1,2}_\w+(?:,\w+)+)$/i

const bareName = (file: string): string =>
  file
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|avif|gif)(?=\.(?:jpe?g|png|webp|avif|gif)$)/, '')
    .replace(/\.(?:jpe?g|png|webp|avif|gif|jfif|bmp)$/, '')
    .replace(
      /(?:@\dx|[-_](?:\d{2,4}x\d{2,4}|\d{2,4}w|w\d{2,4}|scaled|small|medium|large|thumb(?:nail)?|square|original))+$/,
      '',
    )

/** Of a query, what names the picture: everything but sizes, crops and qualities. */
const identity = (query: URLSearchParams): string =>
  [...query]
    .filter(
      ([key]) =>
        !/^(?:w|h|width|height|size|q|quality|fit|crop|format|fm|auto|dpr|resize|s|ts|v|strip|ssl)$/i.test(key),
    )
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join('&')
