/**
 * The words in the names that a page gives an element: class, id, role, itemprop, test names.
 *
 *   <div class="ab_photo photoCenter" id="lead-2">   " ab photo photo center lead 2 "
 *
 * Split into words, "share" no longer meets "shareholder", and one pattern serves every way of writing.
 */
const ATTRIBUTES = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'data-type',
  'data-qa',
  'property',
]

export function nameWords(el: Element, attributes: readonly string[] = ATTRIBUTES): string {
  let names = ''
  for (const attribute of attributes) {
    const value = el.getAttribute(attribute)
    if (value && value.length < 1000) names += ` ${value}`
  }
  return names ? splitWords(names) : ''
}

const splitWords = (names: string): string =>
  ` ${names
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(humps)
    .join(' ')
    .toLowerCase()
    .trim()} `

/** "photoCenter" is two words; the "Ad" in "n1AuAdJlVL", which a machine made, is none. */
function humps(name: string): string[] {
  const words = name.replace(/(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ').split(' ')
  return name.length >= 2.5 * words.length ? words : [name]
}
