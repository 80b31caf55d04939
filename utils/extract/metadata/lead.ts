/** The picture that the page declares as its own. A logo or a site's standard picture is none. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field, type JsonObject } from '../../dom/json-ld.ts'
import { safeUrl } from '../../dom/url.ts'
import type { Image } from '../../model/text.ts'
import { isSitePicture } from '../../text/site-picture.ts'
import { objectOf, plainText } from './plain-text.ts'

/** A page may declare several cuts of it: for friends (og:image) first, for search engines (JSON-LD) after. */
export function readLeads(facts: PageFacts): Image[] {
  const meta = firstMeta(facts, 'og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src')
  const shared: Candidate = {
    src: meta,
    alt: firstMeta(facts, 'og:image:alt', 'twitter:image:alt'),
    width: firstMeta(facts, 'og:image:width'),
    height: firstMeta(facts, 'og:image:height'),
  }
  const searched = [field(facts.story ?? {}, 'image')]
    .flat(2)
    .slice(0, MOST)
    .map(value => fromObject(value, facts))
  return [shared, ...searched].flatMap(({ src, alt, width, height }) => {
    const address = safeUrl(src, facts.base, ['http:', 'https:'])
    if (!address || isSitePicture(address)) return []
    return [{ src: address, alt: plainText(alt) ?? '', ...size('width', width), ...size('height', height) }]
  })
}

const MOST = 10

interface Candidate {
  src: string | undefined
  alt?: unknown
  width?: unknown
  height?: unknown
}

function fromObject(value: unknown, { jsonLd }: PageFacts): Candidate {
  const named = objectOf(value)
  if (!named) return { src: typeof value === 'string' ? value : undefined }
  // {"@id": "https://a.example/ferry/#primaryimage"} names an object that stands elsewhere, not a file.
  const id = field(named, '@id')
  const object = jsonLd.find(o => o !== named && id !== undefined && field(o, '@id') === id && addressIn(o)) ?? named
  const src = addressIn(object)
  return {
    src: typeof src === 'string' ? src : undefined,
    width: field(object, 'width'),
    height: field(object, 'height'),
  }
}

const addressIn = (object: JsonObject): unknown =>
  [field(object, 'url') ?? field(object, 'contentUrl')].flat().find(address => typeof address === 'string')

function size<K extends 'width' | 'height'>(name: K, value: unknown): { [k in K]?: number } {
  const pixels = Number.parseInt(plainText(value) ?? '', 10)
  return pixels > 0 ? ({ [name]: pixels } as { [k in K]?: number }) : {}
}
