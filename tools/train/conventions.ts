/** What the training sets spell or mark in two ways, made one: "Town, State" is two places, and no space stands inside "U.S." or "co-op". */
import type { MarkedText } from './named-stories.ts'

/** "Norvik, Norland" is marked now as one place, now as two: two, so that the country can be found. */
export function withPlacesApart(story: MarkedText): MarkedText {
  return {
    ...story,
    ents: story.ents.flatMap(([from, to, label]): MarkedText['ents'] => {
      const parts = story.text.slice(from, to).split(', ')
      if (label !== 'LOC' || !parts.every(part => /^\p{Lu}/u.test(part)) || parts.at(-1) === 'D.C.')
        return [[from, to, label]]
      let at = from
      return parts.map(part => {
        const start = at
        at += part.length + 2
        return [start, start + part.length, label]
      })
    }),
  }
}

/** Spaces that a tokeniser left: "U. S.", "co - op", "Covid - 19", "Al - Amin", "Norvik’ s". */
const LEFT_BY_TOKENS = [
  /(?<=\b\p{Lu}\.) (?=\p{Lu}\.)/gu,
  /(?<=\p{L}) (?=- [\p{Ll}\d])|(?<=\p{L} -) (?=[\p{Ll}\d])/gu,
  /(?<=\b\p{Lu}\p{Ll}) (?=- \p{Lu})|(?<=\b\p{Lu}\p{Ll} -) (?=\p{Lu})/gu,
  /(?<=\p{L}[’']) (?=s\b)/gu,
]

/** The text as a newspaper would print it. */
export function withoutStraySpaces({ id, text, ents }: MarkedText): MarkedText {
  const stray = new Set(LEFT_BY_TOKENS.flatMap(pattern => [...text.matchAll(pattern)].map(m => m.index)))
  const before = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i]! + (stray.has(i) ? 1 : 0)
  return {
    id,
    text: text
      .split('')
      .filter((_, i) => !stray.has(i))
      .join(''),
    ents: ents.map(([from, to, label]) => [from - before[from]!, to - before[to]!, label]),
  }
}

/** The first line as a headline in capitals. The few letters that grow when they are made great keep their size. */
export const withHeadlineInCapitals = (story: MarkedText): MarkedText => withFirstLine(story, capitals)

/** The first line as "A Headline With Great Letters". */
export const withHeadlineInTitleCase = (story: MarkedText): MarkedText =>
  withFirstLine(story, line => line.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, capitals))

const capitals = (chars: string): string =>
  chars.replace(/\p{Ll}/gu, c => (c.toUpperCase().length === c.length ? c.toUpperCase() : c))

/** The first line, where it is short enough for a headline, without the full stop that some sets give it. */
function withFirstLine({ id, text, ents }: MarkedText, change: (line: string) => string): MarkedText {
  const end = text.indexOf('\n')
  const line = end < 0 ? text : text.slice(0, end)
  if (line.length > 110) return { id, text, ents }
  const last = line.length - 1
  const stopped = line.endsWith('.') && !/\p{Lu}\.$/u.test(line)
  if (!stopped) return { id, text: change(line) + text.slice(line.length), ents }
  return {
    id,
    text: change(line.slice(0, -1)) + text.slice(line.length),
    ents: ents.map(([from, to, label]) => [from > last ? from - 1 : from, to > last ? to - 1 : to, label]),
  }
}
