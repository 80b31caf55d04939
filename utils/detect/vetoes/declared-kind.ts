/** What a page says that it is: a product, a discussion, a film. A page that also declares an article may be both. */
import { isArticle } from '../kinds.ts'
import type { Veto } from '../signal.ts'
import { isOneOf } from '../words.ts'

/** The card's kind up to its first dot: "music.song" is music. */
const CARDS = ' product profile music book place business game object '
/** schema.org types of pages that declare no article. */
const TYPES = ' Product ProductGroup Offer AggregateOffer QAPage DiscussionForumPosting Question Answer '

export const declaredKind: Veto = ({ declared, address }) => {
  const { open, types } = declared()
  const card = open.split(/\W/, 1)[0]
  if (isOneOf(CARDS, card)) return `declared a ${card}`
  if (isArticle(types)) return
  if (card === 'video' && !address.segments.some(name => isOneOf(' story article ', name))) return 'a video'
  if (open.includes('article')) return
  const type = types.find(type => isOneOf(TYPES, type))
  return type && `${type} data`
}
