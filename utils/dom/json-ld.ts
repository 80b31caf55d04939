/** Every object that a page declares as JSON-LD, flat: lists, graphs and nested objects alike. */
export type JsonObject = Record<string, unknown>

const MAX_CHARS = 2_000_000
const MAX_OBJECTS = 2000
const MAX_DEPTH = 12

export function readJsonLd(doc: Document): JsonObject[] {
  const found: JsonObject[] = []
  for (const script of doc.querySelectorAll('script[type*="ld+json" i]')) {
    const json = script.textContent ?? ''
    if (json.length <= MAX_CHARS) collect(parsed(json), found, 0)
  }
  return found
}

/** Breadth is bounded by number and depth, so that no document is deep or long enough to hang us. */
function collect(value: unknown, found: JsonObject[], depth: number): void {
  if (depth > MAX_DEPTH || found.length >= MAX_OBJECTS || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1)
    return
  }
  found.push(value as JsonObject)
  for (const key of Object.keys(value)) collect((value as JsonObject)[key], found, depth + 1)
}

/** What templates do to JSON: comments around it, raw line breaks in strings, a comma too many, two objects in a row. */
function parsed(json: string): unknown {
  const bare = json
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/g,
      '',
    )
    .trim()
  for (const attempt of [bare, mended(bare), `[${mended(bare).replace(/\}\s*\{/g, '},{')}]`]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}

const mended = (json: string): string =>
  json
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the fault to mend
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(?=\s*[}\]])/g, '')
    .replace(/;\s*$/, '')

/** Own properties alone: a page that names a key "__proto__" or "constructor" reaches nothing. */
export const field = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined

/** The types of an object, without their address: "https://schema.org/NewsArticle" is NewsArticle. */
export const typesOf = (object: JsonObject): string[] =>
  [field(object, '@type')].flat().flatMap(t => (typeof t === 'string' ? [t.replace(/^.*[/#:]/, '')] : []))
