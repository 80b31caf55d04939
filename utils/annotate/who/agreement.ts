/** One form, one kind: the whole story votes on what an ambiguous name is, and a lone word follows the longer name it is part of. */
import { bare } from '../lexicon/word-list.ts'
import type { Candidate } from './candidate.ts'
import { bodyHeads, legalForms } from './lexicon/words-of-bodies.ts'
import { nameSuffixes, particles } from './lexicon/words-of-grammar.ts'
import { nobleTitles } from './lexicon/words-of-office.ts'
import { type NameKind, type NameSpan, wordsOf } from './name-span.ts'
import type { Passage } from './token.ts'

interface Poll {
  votes: Map<NameKind, number>
  /** The surest single judgement; many guesses never add up to one. */
  surest: Candidate['sure']
}
const WEIGHT = [0.5, 2, 6, 20] as const

export function agreed(passages: readonly Passage[], candidates: readonly Candidate[]): NameSpan[] {
  const forms = candidates.map(c => wordsOf(passages, c).map(bare))
  const polls = new Map<string, Poll>()
  for (const [i, { kind, sure }] of candidates.entries()) {
    const form = forms[i]!.join(' ')
    const poll = polls.get(form) ?? { votes: new Map(), surest: 0 }
    poll.votes.set(kind, (poll.votes.get(kind) ?? 0) + WEIGHT[sure])
    if (sure > poll.surest) poll.surest = sure
    polls.set(form, poll)
  }
  const inherited = new Map<string, NameKind>()
  for (const words of forms) {
    if (words.length < 2) continue
    const kind = winner(polls.get(words.join(' '))!)
    for (const part of shortForms(words, kind)) if (!inherited.has(part) || kind === 'person') inherited.set(part, kind)
  }
  return candidates.map(({ passage, start, end }, i) => {
    const form = forms[i]!.join(' ')
    const poll = polls.get(form)!
    const own = winner(poll)
    const longer = inherited.get(form)
    const settled = poll.surest === 3 || (longer === 'organization' && own === 'place' && poll.surest === 2)
    return { passage, start, end, kind: longer && !settled ? longer : own }
  })
}

const winner = ({ votes }: Poll): NameKind => [...votes].reduce((a, b) => (b[1] > a[1] ? b : a))[0]

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
