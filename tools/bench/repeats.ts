/** What a reader meets twice: a caption, a credit, a picture, the headline, or any other line. */
import { fold } from '../../utils/text/fold.ts'
import { pictureKey } from './picture-key.ts'
import type { Shown } from './shown.ts'

export const repeatKinds = ['caption', 'credit', 'picture', 'headline', 'line'] as const
export type RepeatKind = (typeof repeatKinds)[number]

export interface Repeat {
  kind: RepeatKind
  words: string
}

/** Fewer letters than this may well stand twice on purpose: "Yes.", a refrain. */
const ENOUGH = 20

/** `wanted`: a line that stands twice in the gold as well is the author's own. */
export function repeatsIn({ title, lines, pictures }: Shown, wanted: string): Repeat[] {
  const found: Repeat[] = []
  const folded = lines.map(line => ({ ...line, folded: fold(line.words) }))
  const goldLines = wanted.split(/\n+/).map(fold)
  const texts = folded.filter(line => line.kind === 'text')
  const captions = folded.filter(line => line.kind === 'caption')
  const credits = new Set(folded.filter(line => line.kind === 'credit').map(line => line.folded))

  const tell = (kind: RepeatKind, words: string) => found.push({ kind, words })
  for (const [at, caption] of captions.entries()) {
    if (caption.folded.length < ENOUGH) continue
    const again = (other: { folded: string }) =>
      other.folded === caption.folded ||
      (other.folded.length >= ENOUGH &&
        // A heading may well name what the caption below it begins with.
        2 * other.folded.length > caption.folded.length &&
        caption.folded.startsWith(`${other.folded} `))
    if (texts.some(again) || captions.slice(0, at).some(other => other.folded === caption.folded))
      tell('caption', caption.words)
  }
  for (const [at, line] of folded.entries()) {
    if (line.kind === 'text' && credits.has(line.folded)) tell('credit', line.words)
    const before = folded[at - 1]
    if (line.kind === 'credit' && before?.kind === 'caption' && ` ${before.folded}`.endsWith(` ${line.folded}`))
      tell('credit', line.words)
  }
  for (const src of twice(pictures, pictureKey)) tell('picture', src)
  for (const line of texts) if (line.folded && line.folded === fold(title)) tell('headline', line.words)
  for (const line of twice(texts, text => text.folded))
    if (line.folded.length >= ENOUGH && goldLines.filter(gold => gold === line.folded).length < 2)
      tell('line', line.words)
  return found
}

function twice<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>()
  return all.filter(one => {
    const again = seen.has(keyOf(one))
    seen.add(keyOf(one))
    return again
  })
}
