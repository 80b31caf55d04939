/** One form, one kind: the whole story votes on what an ambiguous name is, and a lone word follows the longer name it is part of. */
import type { Candidate } from './candidate.ts'
import { bare } from './lexicon/word-list.ts'
import { bodyHeads, legalForms } from './lexicon/words-of-bodies.ts'
import { nameSuffixes, particles } from './lexicon/words-of-grammar.ts'
import { nobleTitles } from './lexicon/words-of-office.ts'
import { type NameKind, type NameSpan, wordsOf } from './name-span.ts'
import type { Passage } from './token.ts'

type Votes = Map<NameKind, number>
const WEIGHT = [0.5, 2, 6, 20] as const

export function agreed(passages: readonly Passage[], candidates: readonly Candidate[]): NameSpan[] {
  const formOf = (c: Candidate) => wordsOf(passages, c).map(bare).join(' ')
  const polls = new Map<string, Votes>()
  const vote = (form: string, kind: NameKind, weight: number) => {
    const votes = polls.get(form) ?? new Map<NameKind, number>()
    votes.set(kind, (votes.get(kind) ?? 0) + weight)
    polls.set(form, votes)
  }
  for (const c of candidates) vote(formOf(c), c.kind, WEIGHT[c.sure])

  const inherited = new Map<string, NameKind>()
  for (const c of candidates) {
    if (c.end - c.start < 2) continue
    const kind = winner(polls.get(formOf(c))!)
    for (const part of shortForms(wordsOf(passages, c).map(bare), kind))
      if (!inherited.has(part) || kind === 'person') inherited.set(part, kind)
  }
  return candidates.map(({ passage, start, end, ...c }) => {
    const form = formOf({ passage, start, end, ...c })
    const votes = polls.get(form)!
    const alone = inherited.get(form)
    const strongest = Math.max(...votes.values())
    const own = winner(votes)
    const settled = strongest >= WEIGHT[3] || (alone === 'organization' && own === 'place' && strongest >= WEIGHT[2])
    const kind = alone && !settled ? alone : own
    return { passage, start, end, kind }
  })
}

const winner = (votes: Votes): NameKind => [...votes].reduce((a, b) => (b[1] > a[1] ? b : a))[0]

const isHead = (word: string) => bodyHeads.has(word) || /^(?:city|town|united)$/.test(word)

/** What may stand for a longer name: any part of a person's, a body's first word, its head ("the Ministry"), all but its legal form. */
function shortForms(words: readonly string[], kind: NameKind): string[] {
  switch (kind) {
    case 'person':
      return words.filter(w => !nameSuffixes.has(w) && !particles.has(w) && !nobleTitles.has(w) && w.length > 2)
    case 'organization': {
      const plain = words.filter(w => !legalForms.has(w))
      return [words[0]!, plain.length > 1 ? plain.join(' ') : '', ...words.slice(-1).filter(isHead)].filter(Boolean)
    }
    case 'place':
    case 'other':
      return []
  }
}
