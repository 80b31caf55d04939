/** What refine must know of a language: the lines that pages print around stories, and the words of their bylines and dates. */

/** What a page line is for. */
export type LineKind =
  | 'advert'
  | 'agency'
  | 'app'
  | 'comment'
  | 'copyright'
  | 'follow'
  | 'gallery'
  | 'listen'
  | 'login'
  | 'menu'
  | 'more'
  | 'newsletter'
  | 'policy'
  | 'share'
  | 'tags'
  | 'tools'

/** What the reader is told about a line that went. The first kind that fits is the line's: an invitation may also point away. */
export const reasons: Record<LineKind, string> = {
  newsletter: 'It asks for a subscription.',
  advert: 'It labels an advertisement.',
  agency: 'It names the agencies and helpers behind the story.',
  app: 'It advertises an app.',
  comment: 'It belongs to the comments.',
  copyright: 'It states the rights of the page.',
  follow: 'It asks to be followed.',
  gallery: 'It steers a picture gallery.',
  listen: 'It belongs to a player.',
  login: 'It asks for an account.',
  menu: 'It belongs to the menu of the page.',
  more: 'It points to other pages.',
  policy: 'It states a policy of the page.',
  share: 'It offers to share the page.',
  tags: 'It lists the topics of the page.',
  tools: 'It is a button of the page.',
}

export interface Language {
  /**
   * Each pattern is matched against a whole line, in lower case, with straight quotes, without the bullets and the
   * punctuation around it. So none needs ^ or $, and a sentence that only begins alike stays.
   */
  lines: Partial<Record<LineKind, RegExp[]>>
  /**
   * What opens a line that points to another page: "Read more: Ferry crews walk out". The rest must be a title or a
   * link; a line that goes on as a sentence of the story stays.
   */
  pointers: RegExp
  /** Single words of buttons, beside the English ones. A line made of nothing but these is a row of buttons. */
  buttons: string[]
  /** What stands before a name: "By Ana Example". */
  by: RegExp
  /** What stands after a name in languages that put it there: "홍길동 기자". */
  after?: RegExp
  /** Words that stand around dates and names in the lines above a story: "updated", "min", "read", "reporter". */
  meta: string[]
  /** What a breadcrumb calls the front page. */
  home: string[]
}
