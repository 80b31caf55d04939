/** Indians of America, and teams named after them: "the Chumash Indians", "the Rockford Indians". */
import { before, isCapitalised, opensSentence } from '../around.ts'
import type { Candidate } from '../scan.ts'
import type { Story } from '../story.ts'

export function isTribe(c: Candidate, story: Story): boolean {
  if (c.form.chars !== 'Indians' || story.settings[c.at] !== 'running') return false
  const { word, gap } = before(c)
  return gap === ' ' && isCapitalised(word) && !opensSentence(c)
}
