/** Lists of real names: those of a corpus folder (CC BY) and our own in `lists/`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameLists } from './invented-names.ts'

/** Undefined where the corpus has no lists. */
export function nameLists(corpus: string): NameLists | undefined {
  const theirs = join(corpus, 'entities', 'lists')
  const ours = join(import.meta.dirname, 'lists')
  if (!existsSync(theirs)) return
  return {
    first: namesIn(join(theirs, 'first.txt')),
    last: namesIn(join(theirs, 'last.txt')),
    city: namesIn(join(theirs, 'city.txt')),
    body: namesIn(join(ours, 'bodies.txt')),
    place: namesIn(join(ours, 'places.txt')),
  }
}

/** Names between commas or on lines; "#" opens a remark. */
const namesIn = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/^#.*$/gm, '')
    .split(/[,\n]/)
    .map(name => name.trim())
    .filter(Boolean)
