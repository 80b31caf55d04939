/** Whom JSON-LD names as the story's authors, in any of the shapes that it allows. */
import type { PageFacts } from '../../dom/facts.ts'
import { field, type JsonObject, typesOf } from '../../dom/json-ld.ts'
import { authorsFrom } from './byline.ts'
import { namesIn, objectOf, plainText } from './plain-text.ts'

export function declaredAuthors({ story, jsonLd }: PageFacts): string[] {
  if (!story) return []
  const authors = [field(story, 'author'), field(story, 'creator')].flat(3).slice(0, 50)
  return authors.flatMap(author => {
    const object = objectOf(author)
    return object ? namesOf(named(object, jsonLd)) : namesIn(author).flatMap(authorsFrom)
  })
}

/** An organization's name may hold "and" and commas; a person's field often holds two. */
function namesOf(author: JsonObject): string[] {
  const names = namesIn(field(author, 'name'))
  if (!names.length) return [wholeName(author)].flatMap(authorsFrom)
  return typesOf(author).some(type => type.endsWith('Organization')) ? names : names.flatMap(authorsFrom)
}

const wholeName = (author: JsonObject): string =>
  ['givenName', 'additionalName', 'familyName'].flatMap(key => plainText(field(author, key)) ?? []).join(' ')

/** In a graph the story points at its author: { "@id": "#ana" }. */
function named(author: JsonObject, jsonLd: readonly JsonObject[]): JsonObject {
  const id = field(author, '@id')
  if (Object.hasOwn(author, 'name') || typeof id !== 'string') return author
  return jsonLd.find(other => field(other, '@id') === id && Object.hasOwn(other, 'name')) ?? author
}
