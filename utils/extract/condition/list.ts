/** A front page or a section that was opened by hand: many headlines that lead elsewhere, and no story of its own. */
import { isDeclaredStory } from '../declared.ts'
import { declares, type Sign } from './look.ts'
import { offersSecondPage } from './next-page.ts'

/** A story has a handful of related headlines beside it. */
const HEADLINES = 12
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/i

export const list: Sign = look => {
  const { facts, body } = look
  if (isDeclaredStory(facts) || facts.meta.has('article:published_time')) return false
  const { pathname = '', search = '' } = URL.parse(facts.url) ?? {}
  const headlines = [...body.querySelectorAll(':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)')].filter(
    el => !el.closest('nav, footer'),
  ).length
  if (headlines < HEADLINES) return false
  const isFront = FRONT.test(pathname) && !/[?&]\w+=\d/.test(search)
  return isFront || declares(look, /^(?:CollectionPage|SearchResultsPage|ItemList)$/) || offersSecondPage(look)
}
