/** The form that is shown: the fullest that the story uses; of two orders of the same words, that of the running text, and the usual one. */
import { givenNames } from '../lexicon/given-names.ts'
import { bare } from '../lexicon/word-list.ts'
import type { Entity } from './entity.ts'
import type { Form } from './form.ts'
import { honorifics } from './lexicon/words-of-office.ts'
import type { NameSpan } from './name-span.ts'
import { shapeOf } from './shape.ts'

/** `forms` come most frequent first. */
export function displayName(
  kind: Entity['kind'],
  forms: readonly Form[],
  inCaption: (span: NameSpan) => boolean,
): string {
  const alone = new Set(forms.filter(f => f.words.length === 1).map(f => bare(f.words[0]!)))
  const score = (form: Form): number[] => [
    kind === 'person' ? form.words.filter(w => !honorifics.has(bare(w))).length : form.chars.length,
    form.words.some(w => w.length > 3 && shapeOf(w) !== 'capitals') ? 1 : 0,
    form.spans.every(inCaption) ? 0 : 1,
    form.spans.length,
    givenNames.has(bare(form.words[0]!)) && !givenNames.has(bare(form.words.at(-1)!)) ? 1 : 0,
    alone.has(bare(form.words.at(-1)!)) ? 1 : 0,
  ]
  return forms.map(form => ({ form, score: score(form) })).sort((a, b) => compare(b.score, a.score))[0]!.form.chars
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return 0
}
