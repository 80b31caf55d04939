/** Finds names by rule: capitals first, then the words' own evidence, what stands round them, and the whole story's agreement. */
import { bare } from '../lexicon/word-list.ts'
import { agreed } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import { clueAround } from './clues.ts'
import { cutRun } from './cut-run.ts'
import { datelineOf } from './dateline.ts'
import type { IsCountryForm } from './is-country-form.ts'
import { type Judgement, kindOfName } from './kind.ts'
import { type LetterCase, letterCaseOf } from './letter-case.ts'
import type { NameFinder } from './name-span.ts'
import { recall } from './recall.ts'
import { remembered } from './remembered.ts'
import { runsOf } from './runs.ts'
import type { Passage } from './token.ts'

export const nameFinder =
  (countryForm: IsCountryForm): NameFinder =>
  passages => {
    const isCountryForm = remembered(countryForm)
    const letterCase = letterCaseOf(passages)
    const candidates = passages.flatMap((passage, p) => {
      if (letterCase.flat.has(passage)) return []
      const dateline = passage.place === 'body' ? datelineOf(passage.tokens) : undefined
      const runs = runsOf(passage, letterCase, isCountryForm).filter(run => run.start >= (dateline?.length ?? 0))
      const found = runs
        .flatMap(run => cutRun(passage.tokens, run, isCountryForm))
        .map(piece => judge(passage, p, piece, isCountryForm, letterCase))
      if (dateline) found.unshift({ passage: p, start: 0, end: dateline.place, kind: 'place', sure: 3 })
      return found
    })
    const names = agreed(passages, candidates)
    return recall(passages, letterCase, names)
  }

const OTHER: Judgement = { kind: 'other', sure: 1 }

const isGuessedPerson = ({ kind, sure }: Judgement): boolean => kind === 'person' && sure < 2

function judge(
  { tokens }: Passage,
  passage: number,
  { start, end, titled }: { start: number; end: number; titled: boolean },
  isCountryForm: IsCountryForm,
  { small }: LetterCase,
): Candidate {
  const words = tokens.slice(start, end).map(t => t.chars)
  const guess = kindOfName(words, isCountryForm)
  // "Pier Lights" is no person in a story that speaks of lights
  const own = isGuessedPerson(guess) && words.some(word => small.has(bare(word))) ? OTHER : guess
  const around: Judgement | undefined = titled ? { kind: 'person', sure: 3 } : clueAround(tokens, start, end)
  const wins = around && (around.sure > own.sure || (around.sure === own.sure && own.sure < 2))
  return { passage, start, end, ...(wins ? around : own) }
}
