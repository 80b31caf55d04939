/** A film with a few lines under it: the page declares itself a video, and no article. */
import { firstMeta } from '../../dom/facts.ts'
import { isDeclaredStory } from '../declared.ts'
import { declares, type Sign } from './look.ts'

/** In letters: a description is shorter than a story. */
const LONGEST = 700

export const video: Sign = look => {
  if (look.said > LONGEST) return false
  if (/^video/i.test(firstMeta(look.facts, 'og:type') ?? '')) return true
  return declares(look, /^VideoObject$/) && !isDeclaredStory(look.facts)
}
