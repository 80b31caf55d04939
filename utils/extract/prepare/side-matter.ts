/** Boxes that stand in or beside a story and are not it, by the names that the page gives them. */
import { nameWords } from '../../dom/name-words.ts'
import { blockOf } from '../../dom/tags.ts'
import { STORY_SHARE, type Step } from './step.ts'

const KINDS: readonly [reason: string, names: RegExp][] = [
  [
    'It offers to share or to save the page.',
    / (?:share|shares|sharing|sharebar|sharethis|addthis|addtoany|a2a|sharedaddy|social|socials|socialshare|sns|follow us|utility bar|toolbar|article tools|tools|article menu|print|bookmark) /,
  ],
  [
    'It points to other stories.',
    / (?:related|recommended|recommendations?|recirc|recirculation|read ?more|readmore|see also|also read|read also|more (?:from|on|stories|news|articles)|most (?:read|popular|viewed)|popular|trending|outbrain|taboola|teasers?|promo|promos|promobox|up next|next (?:article|story|post)|previous post|post navigation|jp relatedposts|yarpp|you may like|mehr zum thema|lire aussi|a lire aussi|leer mas|ver tambien|relacionad[ao]s?|verwandt|suggested|further reading|linked stories|article list|related links?) /,
  ],
  [
    'It asks for a subscription.',
    / (?:newsletter|newsletters|subscribe|subscription|signup|sign up|regwall|register ?wall|mailing list|abo box|donate|donation|donations|membership) /,
  ],
  [
    'It is an advertisement.',
    / (?:ads?|advert|adverts|advertisement|advertising|adsbygoogle|ad (?:slot|unit|wrapper|container|banner)|dfp|gpt|sponsor|sponsored|sponsors|werbung|anzeige|publicidad|publicite|commercial|affiliate) /,
  ],
  [
    'It names topics of the page.',
    / (?:tags?|tag list|taglist|topics|article tags|post tags|keywords|categories|hashtags?) /,
  ],
  [
    'It is a menu of the page.',
    / (?:breadcrumbs?|pagination|pager|menu|nav|navbar|navigation|sitemap|skip link|popup|modal|overlay|toast|tooltip) /,
  ],
  [
    'It tells about the author.',
    / (?:author (?:bio|box|info|card|profile|description)|bio|about (?:the )?author|authorbox|biography|post author box|autor box) /,
  ],
]

const BOXES =
  'div, section, aside, ul, ol, p, span, header, footer, table, dl, h2, h3, h4, h5, h6, figure, a, blockquote'

/** Names of a whole page or of a whole story, with a property of it beside: "article has-related". */
const WHOLE = / (?:has|with|no|is|not|show|enable|enabled|hentry) /

export const sideMatter: Step = (body, { take, proseShare }) => {
  const claims: { el: Element; reason: string; names: string }[] = []
  const shares = new Map<string, number>()
  for (const el of body.querySelectorAll(BOXES)) {
    if (/^(?:a|span)$/.test(el.localName) && !isWholeLine(el)) continue
    const names = nameWords(el, ['class', 'id', 'data-testid', 'data-component'])
    if (!names || WHOLE.test(names)) continue
    const kind = KINDS.find(([, pattern]) => pattern.test(names))
    if (!kind) continue
    claims.push({ el, reason: kind[0], names })
    shares.set(names, (shares.get(names) ?? 0) + proseShare(el))
  }
  for (const { el, reason, names } of claims) {
    // The same name on one paragraph after the other is the story's own: "paywall" marks what subscribers may read.
    if (shares.get(names)! <= STORY_SHARE / 2 && !el.querySelector('h1') && body.contains(el)) take(el, reason)
  }
}

/** A link in a sentence is part of it, whatever its name. */
const isWholeLine = (el: Element): boolean => (blockOf(el)?.textContent ?? '').trim() === (el.textContent ?? '').trim()
