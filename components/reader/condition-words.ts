/** What keeps a page from showing a whole story, in one sentence each. */
import type { Condition } from '../../utils/model/condition.ts'

export function conditionWords(condition: Condition): string {
  switch (condition) {
    case 'paywall':
      return 'The page shows only the beginning of this story. The rest is for subscribers or registered readers.'
    case 'next-page':
      return 'This story goes on on another page. Lede shows the part that this page holds.'
    case 'live':
      return 'This is a live blog. It may have gone on since Lede read it.'
    case 'video':
      return 'This page is a video. Lede shows the text that goes with it.'
    case 'list':
      return 'This page lists many stories. Open one of them to read it whole.'
    case 'consent':
      return 'This page asks for consent before it shows its story. Answer it on the page, then try again.'
    case 'login':
      return 'This page asks you to log in, and shows no story.'
    case 'missing':
      return 'This page says that it could not find what was asked for.'
  }
}

/** Does the story stop here though it is not over? Then nothing may look like its end. */
export function endsElsewhere(condition: Condition | undefined): boolean {
  return condition === 'paywall' || condition === 'next-page' || condition === 'live'
}
