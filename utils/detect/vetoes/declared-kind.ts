/** What a page says that it is: a product, a discussion, a film. A page that also declares an article may be both. */
import { isArticle } from '../declared-types.ts'
import type { Veto } from '../signal.ts'

/** schema.org types, and what they make of a page that declares no article. */
const KINDS: [RegExp, string][] = [
  [/^(Product|Offer|AggregateOffer)/, 'a product'],
  [/^(QAPage|DiscussionForumPosting|Question|Answer)$/, 'questions and answers'],
]

export const declaredKind: Veto = ({ types, meta, address }) => {
  const open = meta().get('og:type')?.toLowerCase() ?? ''
  if (/^(product|profile|music|book|place|business|game|object)/.test(open)) return `declared a ${open}`
  if (isArticle(types())) return
  if (/^video/.test(open) && !/\/(story|articles?)\//.test(address.path)) return 'a video'
  if (/article/.test(open)) return
  return KINDS.find(([kind]) => types().some(type => kind.test(type)))?.[1]
}
