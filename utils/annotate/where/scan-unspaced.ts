/** The same pass for scripts without spaces, where a form may begin at any letter: 在韩国, ในประเทศจีน. */
import type { Form } from './form.ts'
import type { Lexicon } from './lexicon.ts'
import type { Candidate } from './scan.ts'

export function candidatesUnspaced(chars: string, at: number, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (let from = 0; from < chars.length; from++) {
    const form = formAt(chars, from, lexicon)
    if (!form) continue
    const to = from + form.chars.length
    found.push({ chars, at, from, to, form })
    from = to - 1
  }
  return found
}

/** The longest that stands here, but for a joined one whose last character begins a name: 其中美国 is about America alone. */
const formAt = (chars: string, from: number, lexicon: Lexicon): Form | undefined =>
  lexicon
    .get(chars.charAt(from))
    ?.find(
      f =>
        chars.startsWith(f.chars, from) &&
        hasEdges(f, chars, from) &&
        !(f.each && beginsName(chars, from + f.chars.length - 1, lexicon)),
    )

const beginsName = (chars: string, from: number, lexicon: Lexicon): boolean =>
  lexicon.get(chars.charAt(from))?.some(f => !f.each && chars.startsWith(f.chars, from)) ?? false

/** Katakana and Latin are written in whole words: インド is not in インドア, nor US in USB; elsewhere only a mark binds. */
function hasEdges({ chars: form }: Form, chars: string, from: number): boolean {
  const before = chars.charAt(from - 1)
  const after = chars.slice(from + form.length, from + form.length + 2)
  if (/^\p{M}/u.test(after)) return false
  const whole = [KATAKANA, LATIN].find(script => script.test(form.charAt(0)))
  const last = [KATAKANA, LATIN].find(script => script.test(form.charAt(form.length - 1)))
  return !(whole?.test(before) || last?.test(after.charAt(0)))
}

const KATAKANA = /[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]/
const LATIN = /[\p{Script=Latin}\p{N}]/u
