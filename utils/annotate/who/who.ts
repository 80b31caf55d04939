/** The door of this folder: the actors of a story, most salient first, and every place where it names them. */
import type { Actor, Mention } from '../../model/reading.ts'
import type { Text } from '../../model/text.ts'
import { freshId } from './actor-id.ts'
import { type Credits, isBehindStory } from './behind-the-story.ts'
import { confirmed } from './confirmed.ts'
import type { Entity } from './entity.ts'
import { nameFinder } from './find-names.ts'
import { isEnglish, surelyNamed } from './foreign-text.ts'
import { groupNames } from './group.ts'
import type { IsCountryForm } from './is-country-form.ts'
import type { NameSpan } from './name-span.ts'
import { namesNear } from './names-near.ts'
import { bestRole, rolesOf } from './roles.ts'
import { keyCount, salienceOf } from './salience.ts'
import { tagger } from './tagger/tag-names.ts'
import { trained } from './tagger/trained.ts'
import { tidied } from './tidy.ts'
import { withTitled } from './titled.ts'
import { type Passage, passageOf } from './token.ts'
import { withAcronyms } from './with-acronyms.ts'

export interface StoryTexts extends Credits {
  texts: readonly { text: Text; place: Passage['place'] }[]
}

const MOST_KEY = 6

export function findActors(story: StoryTexts, isCountryForm: IsCountryForm): { actors: Actor[]; mentions: Mention[] } {
  const passages = story.texts.map(({ text, place }) => passageOf(text, place))
  const chars = story.texts.map(({ text }) => text.chars)
  const cut = (passage: number, { start, end }: { start: number; end: number }) => {
    const { tokens } = passages[passage]!
    return chars[passage]!.slice(tokens[start]!.from, tokens[end - 1]!.to)
  }
  const names = namesIn(passages, isCountryForm)
  const inStory = ({ spans }: Entity) => spans.some(({ passage }) => passages[passage]!.place !== 'caption')
  const entities = groupNames(passages, names, span => cut(span.passage, span)).filter(
    entity => inStory(entity) && !isBehindStory(entity, story),
  )

  const near = namesNear(names)
  const roles = new Map(entities.map(e => [e, rolesOf(e, passages, near)]))
  const inRole = new Set([...roles.values()].flat().flatMap(tokensOf))
  const ids = new Set<string>()
  const most = entities.reduce((times, { spans }) => Math.max(times, spans.length), 0)
  const rated = entities
    .map(entity => {
      const inRoles = entity.spans.every(span => tokensOf(span).every(token => inRole.has(token)))
      return { entity, salience: salienceOf({ passages: entity.spans.map(s => s.passage), inRoles, most }, passages) }
    })
    .sort((a, b) => b.salience - a.salience || firstOf(a.entity) - firstOf(b.entity))
  const key = keyCount(
    rated.map(r => r.salience),
    MOST_KEY,
  )
  const mentions: Mention[] = []
  const actors = rated.map(({ entity, salience }, rank): Actor => {
    const id = freshId(entity, ids)
    for (const { passage, start, end } of entity.spans) {
      const { text, tokens } = passages[passage]!
      mentions.push({ text, from: tokens[start]!.from, to: tokens[end - 1]!.to, entity: id })
    }
    const role = bestRole(roles.get(entity)!, passages, phrase => cut(phrase.passage, phrase))
    const aliases = entity.forms.filter(form => form !== entity.name)
    return {
      id,
      kind: entity.kind,
      name: entity.name,
      aliases,
      ...(role && { role }),
      salience,
      mentions: entity.spans.length,
      key: rank < key,
    }
  })
  return { actors, mentions }
}

/** The model serves English alone, and the rules check it; elsewhere they find what is sure by itself. */
function namesIn(passages: readonly Passage[], isCountryForm: IsCountryForm): NameSpan[] {
  const byRules = nameFinder(isCountryForm)(passages)
  if (!isEnglish(passages)) return surelyNamed(passages, byRules)
  const tagged = withTitled(passages, tagger(trained(), isCountryForm)(passages), byRules)
  return withAcronyms(passages, confirmed(passages, tidied(passages, tagged, isCountryForm), byRules, isCountryForm))
}

const tokensOf = ({ passage, start, end }: Omit<NameSpan, 'kind'>) =>
  Array.from({ length: end - start }, (_, i) => `${passage}:${start + i}`)

const firstOf = ({ spans }: Entity) => spans[0]!.passage * 1e6 + spans[0]!.start
