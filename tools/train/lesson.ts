/** A story to learn from: its lines as features and right tags. */
import { isCountryForm } from '../../utils/annotate/where/where.ts'
import { featuresOf } from '../../utils/annotate/who/tagger/features.ts'
import { secondLook } from '../../utils/annotate/who/tagger/second-look.ts'
import { namesOf, tagsOf } from '../../utils/annotate/who/tagger/tags.ts'
import type { Words } from '../../utils/annotate/who/tagger/word.ts'
import type { KnownRows } from './known-rows.ts'
import { type Line, lookOf, nothingMore } from './line.ts'
import type { NamedStory } from './named-stories.ts'
import { tag, type Weights } from './perceptron.ts'

export interface Lesson {
  words: Words
  lines: Line[]
}

export function lessonOf({ passages, names }: NamedStory): Lesson {
  const { words, rows } = featuresOf(passages, isCountryForm)
  const lines = rows.map((row, p): Line => {
    const tags = tagsOf(
      row.length,
      names.filter(n => n.passage === p),
    )
    return { first: lookOf(row), more: nothingMore(row.length), tags }
  })
  return { words, lines }
}

export function withSecondLook({ words, lines }: Lesson, known: KnownRows, stranger: Weights): Lesson {
  const names = lines.flatMap((line, p) => namesOf(tag(known, stranger, line), p))
  const more = secondLook(words, names)
  return { words, lines: lines.map((line, p) => ({ ...line, more: lookOf(more[p]!) })) }
}
