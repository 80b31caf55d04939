/** What other sites show inside the story: a post stays a quotation, anything else becomes one frame, read as a titled link. */
import { safeUrl } from '../../dom/url.ts'
import { weight } from '../../text/prose.ts'
import type { Step } from './step.ts'

/** A post that was pasted in: a quotation which a script would turn into a frame. */
const POSTS =
  'blockquote[class*="twitter-" i], blockquote[class*="instagram-" i], blockquote[class*="tiktok-" i], blockquote[class*="bluesky-" i], ' +
  'blockquote[class*="reddit-" i], blockquote[class*="threads-" i], blockquote[class*="mastodon-" i], blockquote[class*="imgur-" i]'
/** A post that says less than this in words of its own ("View this post on …") is known by its link. */
const SAYS_SOMETHING = 40
const MAX_LABEL = 200

export const embeds: Step = (body, { base }) => {
  for (const post of body.querySelectorAll(POSTS)) {
    if (ownWords(post) >= SAYS_SOMETHING) {
      // Without the names by which the steps to come, and Readability, would take it for an advertisement.
      post.removeAttribute('class')
      signBelow(post)
      frameOf(post).replaceWith(post)
      continue
    }
    const links = [
      post.getAttribute('cite'),
      ...[...post.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).reverse(),
    ]
    const href = links.map(link => safeUrl(link, base, ['http:', 'https:'])).find(link => link !== undefined)
    if (!href) continue
    const frame = body.ownerDocument.createElement('iframe')
    frame.setAttribute('src', href)
    frame.setAttribute('title', (post.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_LABEL))
    post.replaceWith(frame)
  }
  for (const frame of body.querySelectorAll('iframe')) {
    const src = ['src', 'data-src', 'data-lazy-src', 'data-url'].map(name =>
      safeUrl(frame.getAttribute(name), base, ['http:', 'https:']),
    )
    const href = src.find(address => address && EMBEDS.test(address))
    if (href) frame.setAttribute('src', href)
    else frame.remove()
  }
}

/** Frames of these hold something to see or to hear; any other frame is an advertisement, a form or a counter. */
export const EMBEDS =
  /\/\/(?:[\w-]+\.)*(?:youtube|youtube-nocookie|youtu|vimeo|dailymotion|twitch|twitter|x|instagram|tiktok|facebook|bsky|threads|reddit|spotify|soundcloud|apple|acast|megaphone|datawrapper|dwcdn|infogram|flourish|documentcloud|scribd|brightcove|jwplayer|jwplatform|streamable|archive|wikimedia|bandcamp|rumble|bilibili|qq|youku|naver|nicovideo|vk|rutube|ok|giphy|knightlab|tableau|google|openstreetmap|arte|ted)\.(?:com|be|net|org|io|co|tv|app|studio|de|fr|ru|jp|cn)\b/i

/** Who says it, and when, stays with what is said: "— Port (@port), 4 March" is no paragraph of its own. */
function signBelow(post: Element): void {
  const last = [...post.children].findLast(child => child.localName === 'p')
  const signature: Node[] = []
  for (let node = last?.nextSibling; node; node = node.nextSibling) signature.push(node)
  if (last && signature.some(node => node.textContent?.trim()))
    last.append(post.ownerDocument.createElement('br'), ...signature)
}

/** The outermost element that says nothing but what the post says. */
function frameOf(post: Element): Element {
  const words = (post.textContent ?? '').trim()
  let frame = post
  while (frame.parentElement?.localName === 'div' && (frame.parentElement.textContent ?? '').trim() === words)
    frame = frame.parentElement
  return frame
}

/** Words outside links: a name, a date and hashtags are links. */
const ownWords = (post: Element): number =>
  [...post.querySelectorAll('a')].reduce(
    (left, a) => left - weight(a.textContent ?? ''),
    weight(post.textContent ?? ''),
  )
