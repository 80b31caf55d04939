/** What keeps a page from showing a whole story. The reader is told in one sentence; no page is shown as what it is not. */

/** There is a story, and it is not, or not yet, all of it, or not a story alone. */
export type Limit =
  /** The rest is for subscribers or for those who log in. */
  | 'paywall'
  /** It goes on on another page. */
  | 'next-page'
  /** It is still being written, newest entry first. */
  | 'live'
  /** The film is the story, the text goes with it. */
  | 'video'
  /** Many stories, each with a line or two. */
  | 'list'

/** There is no story, only what stands before it or in its place. */
export type Wall = 'consent' | 'login' | 'missing'

export type Condition = Limit | Wall

export const isWall = (condition: Condition | undefined): condition is Wall =>
  condition === 'consent' || condition === 'login' || condition === 'missing'
