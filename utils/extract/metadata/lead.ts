/** The picture that the page declares as its own. A logo or a site's standard picture is none. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field } from '../../dom/json-ld.ts'
import { safeUrl } from '../../dom/url.ts'
import type { Image } from '../../model/text.ts'
import { objectOf, plainText } from './plain-text.ts'

const NOT_OF_THE_STORY =
  /(?:^|[/_.-])(?:logo|logos|favicon|default|fallback|placeholder|share[-_]?(?:image|default|logo)?|og[-_]?(?:image|default|logo)|social[-_]?(?:default|share|card)|sprite|icon|brand|masthead)(?:[-_.\d]|$)[^/]*$/i

export function readLead(facts: PageFacts): Image | undefined {
  const declared = [field(facts.story ?? {}, 'image')].flat(2).slice(0, 10).map(fromObject)
  const meta = firstMeta(facts, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src')
  const image: Candidate = {
    src: meta,
    width: firstMeta(facts, 'og:image:width'),
    height: firstMeta(facts, 'og:image:height'),
  }
  for (const { src, width, height } of [image, ...declared]) {
    const address = safeUrl(src, facts.base, ['http:', 'https:'])
    if (!address || NOT_OF_THE_STORY.test(new URL(address).pathname) || /\.svg$/i.test(new URL(address).pathname))
      continue
    const alt =
      address === safeUrl(meta, facts.base)
        ? (plainText(firstMeta(facts, 'og:image:alt', 'twitter:image:alt')) ?? '')
        : ''
    return { src: address, alt, ...size('width', width), ...size('height', height) }
  }
  return undefined
}

interface Candidate {
  src: string | undefined
  width?: unknown
  height?: unknown
}

function fromObject(value: unknown): Candidate {
  const object = objectOf(value)
  if (!object) return { src: typeof value === 'string' ? value : undefined }
  const src = field(object, 'url') ?? field(object, 'contentUrl') ?? field(object, '@id')
  return {
    src: typeof src === 'string' ? src : undefined,
    width: field(object, 'width'),
    height: field(object, 'height'),
  }
}

function size<K extends 'width' | 'height'>(name: K, value: unknown): { [k in K]?: number } {
  const pixels = Number.parseInt(plainText(value) ?? '', 10)
  return pixels > 0 ? ({ [name]: pixels } as { [k in K]?: number }) : {}
}
