/** "Home > National > Diplomacy" above the story: the way to it becomes its section, where the page names none. */
import type { Block } from '../model/article.ts'
import { fold } from '../text/fold.ts'
import { lineOf } from '../text/line-of.ts'
import { endsSentence } from '../text/prose.ts'
import { blockWords } from './block-words.ts'
import { edgesOf } from './edges.ts'
import { languagesOf } from './languages/languages.ts'
import { type Step, step } from './step.ts'

const LONGEST_PART = 40

export const breadcrumb: Step = step('breadcrumb', (article, name) => {
  const edges = edgesOf(article.body)
  const home = new Set(languagesOf(article.lang).flatMap(language => language.home.map(fold)))
  for (const [at, block] of article.body.entries()) {
    if (!edges.head(at)) break
    const parts = partsOf(block)
    if (parts.length === 0 || parts.some(part => part.length > LONGEST_PART)) continue
    const known = (part: string) => [...article.section, article.site ?? ''].some(s => s && fold(s) === fold(part))
    const fromHome = home.has(fold(parts[0]!))
    // "Seoul > Busan" alone may be a fare: it takes the front page, a known section, or three steps.
    const isPath =
      parts.length > 1 && (fromHome || parts.some(known) || (block.type === 'paragraph' && parts.length > 2))
    if (!isPath && !(parts.length === 1 && known(parts[0]!))) continue
    const section = parts.filter(part => !home.has(fold(part)) && fold(part) !== fold(article.title.chars))
    return {
      ...article,
      section: article.section.length > 0 ? article.section : section,
      body: article.body.toSpliced(at, 1),
      removed: [
        ...article.removed,
        { step: name, reason: 'It says where the page stands in its site.', words: blockWords(block) },
      ],
    }
  }
  return article
})

/** Between letters a slash may stand without space; "10/31" is a date, "https://" an address. */
const STEP_MARK = /\s*[>›»→⟩❯]\s*|\s+[/|]\s+|(?<=\p{L})[/|](?=\p{L})/u

function partsOf(block: Block): string[] {
  if (block.type === 'list')
    return block.items.map(item => item.map(blockWords).join(' ').replace(STEP_MARK, '').trim()).filter(Boolean)
  const line = lineOf(block)?.chars ?? ''
  if (endsSentence(line)) return []
  return line
    .split(STEP_MARK)
    .map(s => s.trim())
    .filter(Boolean)
}
