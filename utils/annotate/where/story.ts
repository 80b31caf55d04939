/** What judgement knows about the story as a whole: how its texts are set, and its words. */
import { WORD } from './lexicon.ts'

/** running: ordinary prose; title: Most Words Have a Capital; shouted: ALL CAPITALS. */
export type Setting = 'running' | 'title' | 'shouted'

export interface Story {
  /** By the place of the text in the list. */
  settings: readonly Setting[]
  /** Every word as written. */
  words: ReadonlySet<string>
}

export function storyOf(texts: readonly string[]): Story {
  const words = new Set<string>()
  const settings = texts.map(chars => {
    const found = chars.match(WORD) ?? []
    for (const word of found) words.add(word)
    // A title has no full stop.
    return settingOf(found, /[.…]['"”’)]*\s*$/.test(chars))
  })
  return { settings, words }
}

/** Short words ("of", "and", "to") keep their small letters in a title, so only longer ones vote. */
function settingOf(words: readonly string[], stops: boolean): Setting {
  const long = words.filter(w => w.length > 3 && /^\p{L}/u.test(w))
  const shouted = long.filter(w => w === w.toUpperCase()).length
  const capital = long.filter(w => /^\p{Lu}/u.test(w)).length
  if (long.length > 0 && shouted > long.length * 0.7) return 'shouted'
  return !stops && long.length > 1 && capital > long.length * 0.7 ? 'title' : 'running'
}
