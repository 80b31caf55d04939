/** A film with a few lines under it: the page declares itself a video, and no article. */
import { firstMeta } from '../../dom/facts.ts'
import { declares, type Sign } from './look.ts'

/** In letters: a description is shorter than a story. */
const LONGEST = 700

export const video: Sign = look => {
  if (look.said > LONGEST) return false
  const card = firstMeta(look.facts, 'og:type') ?? ''
  if (/^video/i.test(card)) return true
  return declares(look, /^VideoObject$/) && !look.facts.story && !/article/i.test(card)
}
