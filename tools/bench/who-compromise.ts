/** compromise in our place: its people, organizations and places, gathered and ranked by our rules, so that names alone differ. */
import nlp from 'compromise'
import { groupNames } from '../../utils/annotate/who/group.ts'
import { type NameFinder, type NameKind, type NameSpan, wordsOf } from '../../utils/annotate/who/name-span.ts'
import { salienceOf } from '../../utils/annotate/who/salience.ts'
import { titleLength } from '../../utils/annotate/who/title-prefix.ts'
import { type Passage, passageOf } from '../../utils/annotate/who/token.ts'
import type { Article } from '../../utils/model/article.ts'
import type { Actor } from '../../utils/model/reading.ts'
import { textsOf } from '../../utils/text/texts.ts'

/** What compromise does with the text of a story; this is timed. */
export function compromiseNames(chars: string): { kind: NameKind; from: number; to: number }[] {
  const doc = nlp(chars)
  const all = [
    ['person', doc.people()],
    ['organization', doc.organizations()],
    ['place', doc.places()],
  ] as const
  return all.flatMap(([kind, view]) =>
    (view.json({ offset: true }) as { terms: { offset: { start: number; length: number } }[] }[]).flatMap(
      ({ terms }) => {
        const [first, last] = [terms[0]?.offset, terms.at(-1)?.offset]
        return first && last ? [{ kind, from: first.start, to: last.start + last.length }] : []
      },
    ),
  )
}

/** Whole tokens; of two that overlap, the first. */
export const compromiseFinder: NameFinder = passages =>
  passages.flatMap(({ tokens }, passage) => {
    const found: NameSpan[] = []
    const names = compromiseNames(charsOf(tokens)).sort((a, b) => a.from - b.from)
    for (const { kind, from, to } of names) {
      const start = tokens.findIndex(t => t.to > from)
      let end = tokens.findLastIndex(t => t.from < to) + 1
      while (end > start && tokens[end - 1]!.kind !== 'word') end--
      if (start >= 0 && start < end && (found.at(-1)?.end ?? 0) <= start) found.push({ passage, start, end, kind })
    }
    return found
  })

/** The tokens at their places: signs and words as in the text, any space between them. */
function charsOf(tokens: Passage['tokens']): string {
  let chars = ''
  for (const token of tokens) chars += ' '.repeat(Math.max(0, token.from - chars.length)) + token.chars
  return chars
}

export function compromiseActors(article: Article): Actor[] {
  const passages = textsOf(article).map((text, i) => passageOf(text, i === 0 ? 'headline' : 'body'))
  const names = compromiseFinder(passages).map(name => withoutTitle(passages, name))
  const entities = groupNames(passages, names, span => wordsOf(passages, span).join(' '))
  const most = Math.max(0, ...entities.map(e => e.spans.length))
  return entities
    .map(
      ({ kind, name, forms, spans }, i): Actor => ({
        id: `${i}`,
        kind,
        name,
        aliases: forms.filter(form => form !== name),
        salience: salienceOf({ passages: spans.map(s => s.passage), inRoles: false, most }, passages),
        mentions: spans.length,
        key: false,
      }),
    )
    .sort((a, b) => b.salience - a.salience)
}

const withoutTitle = (passages: readonly Passage[], name: NameSpan): NameSpan =>
  name.kind === 'person' ? { ...name, start: name.start + titleLength(wordsOf(passages, name)) } : name
