/** What other sites show inside the story becomes one frame with a name, which is read as a titled link. */
import { safeUrl } from '../../dom/url.ts'
import type { Step } from './step.ts'

/** A post that was pasted in: a quotation which a script would turn into a frame. */
const POSTS =
  'blockquote[class*="twitter-" i], blockquote[class*="instagram-" i], blockquote[class*="tiktok-" i], blockquote[class*="bluesky-" i], ' +
  'blockquote[class*="reddit-" i], blockquote[class*="threads-" i], blockquote[class*="mastodon-" i], blockquote[class*="imgur-" i]'
const MAX_LABEL = 200

export const embeds: Step = (body, { base }) => {
  for (const post of body.querySelectorAll(POSTS)) {
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
