/** A live blog: entries are added while it is read, the newest first. */
import { field } from '../../dom/json-ld.ts'
import { declares, type Sign } from './look.ts'

/** Names of live blogs in addresses and titles, where the page declares nothing. */
const NAMED =
  /\blive[- _]?(?:blog|ticker|updates?)s?\b|\bnewsblog\b|\bminuto a minuto\b|\bminute par minute\b|\bao vivo\b|\bliverapport/i
/** So many entries have a time of their own. */
const ENTRIES = 5

export const live: Sign = look => {
  const { facts, body, title } = look
  if (declares(look, /^LiveBlogPosting$/)) return true
  if (facts.jsonLd.some(object => Array.isArray(field(object, 'liveBlogUpdate')))) return true
  const named = NAMED.test((URL.parse(facts.url)?.pathname ?? '').replaceAll('-', ' ')) || NAMED.test(title)
  return named && body.querySelectorAll('main time, article time, [class*="live" i] time').length >= ENTRIES
}
