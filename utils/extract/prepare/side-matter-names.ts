/** How pages name the boxes that stand in or beside a story: words of a class, an id or a label, as `nameWords` splits them. */
export interface Kind {
  reason: string
  /** Believed only of a box that holds such a thing, or stands in one. */
  holds?: string
  /** Believed only of a box that holds no such thing. */
  lacks?: string
  names: readonly string[]
}

export const kinds: readonly Kind[] = [
  {
    reason: 'It offers to share or to save the page.',
    lacks: 'blockquote', // "social" is also what a post is called that the story quotes
    names: [
      ...[
        'share',
        'shares',
        'sharing',
        'sharebar',
        'sharethis',
        'sharedaddy',
        'socialshare',
        'addthis',
        'addtoany',
        'a2a',
      ],
      ...[
        'social',
        'socials',
        'sns',
        'follow us',
        'toolbar',
        'utility bar',
        'tools',
        'article menu',
        '(?<! (?:hide|hidden|on|dn|no|none|not) )print', // "hide-on-print" stands on any box
        'bookmark',
      ],
    ],
  },
  {
    reason: 'It points to other stories.',
    holds: 'a[href]', // "teaser" is also what a paper calls the picture above its own story
    names: [
      ...['related', 'related links', 'recommended', 'recommendation', 'recommendations', 'recirc', 'recirculation'],
      ...['suggested', 'further reading', 'linked stories', 'article list', 'up next', 'you may like', 'see also'],
      ...[
        'read more',
        'readmore',
        'also read',
        'read also',
        'more from',
        'more on',
        'more stories',
        'more news',
        'more articles',
      ],
      ...[
        'most read',
        'most popular',
        'most viewed',
        'popular',
        'trending',
        'outbrain',
        'taboola',
        'yarpp',
        'jp relatedposts',
      ],
      ...['teaser', 'teasers', 'promo', 'promos', 'promobox', 'rollover'],
      ...['next article', 'next story', 'next post', 'previous post', 'post navigation'],
      ...[
        'mehr zum thema',
        'verwandt',
        'lire aussi',
        'leer mas',
        'ver tambien',
        'relacionado',
        'relacionados',
        'relacionada',
        'relacionadas',
      ],
    ],
  },
  {
    reason: 'It asks for a subscription.',
    names: [
      ...[
        'newsletter',
        'newsletters',
        'subscribe',
        'subscription',
        'signup',
        'sign up',
        'sign in',
        'signin',
        'login',
        'mailing list',
        'abo box',
      ],
      ...['regwall', 'registerwall', 'register wall', 'donate', 'donation', 'donations', 'membership'],
    ],
  },
  {
    reason: 'It is an advertisement.',
    names: [
      ...[
        'ad',
        'ads',
        'advert',
        'adverts',
        'advertisement',
        'advertising',
        'adsbygoogle',
        'dfp',
        'gpt',
        'commercial',
        'affiliate',
      ],
      ...['sponsor', 'sponsors', 'sponsored', 'werbung', 'anzeige', 'publicidad', 'publicite', 'reklama'],
    ],
  },
  {
    reason: 'It names topics of the page.',
    names: ['tag', 'tags', 'tag list', 'taglist', 'topics', 'keywords', 'categories', 'hashtag', 'hashtags'],
  },
  {
    reason: 'It is a menu of the page.',
    names: [
      ...[
        'breadcrumb',
        'breadcrumbs',
        'pagination',
        'pager',
        'menu',
        'nav',
        'navbar',
        'navigation',
        'sitemap',
        'skip link',
      ],
      ...['overlay', 'toast', 'tooltip'],
    ],
  },
  {
    reason: 'It tells about the author.',
    names: [
      ...[
        'author bio',
        'author box',
        'author info',
        'author card',
        'author profile',
        'author description',
        'author content',
      ],
      ...['about author', 'about the author', 'authorbox', 'autor box', 'post author', 'bio', 'biography'],
    ],
  },
  {
    reason: 'It asks what readers think.',
    names: ['poll', 'quiz', 'survey', 'umfrage', 'sondage', 'encuesta', 'feedback', 'rating', 'ratings'],
  },
  {
    reason: 'It stands in for what a consent would show.',
    names: ['embed placeholder', 'oembed placeholder', 'consent placeholder', 'embed consent', 'privacy placeholder'],
  },
]
