/** The head of a story: section, headline, standfirst, who wrote it, when, where it was published, how long it takes. */
import type { Article } from '../../utils/model/article.ts'
import { dateline } from './dateline.ts'
import { localeOf } from './locale.ts'
import { RichText } from './RichText.tsx'
import { readingMinutes } from './reading-time.ts'

export function Headline({ article }: { article: Article }) {
  const { title, section, authors, publishedAt, site, lang, standfirst } = article
  const date = publishedAt && dateline(publishedAt, lang)
  const minutes = readingMinutes(article, lang)
  return (
    <header class="headline">
      {section.length > 0 && (
        <ul class="section" aria-label="Section">
          {section.map(name => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <h1>
        <RichText text={title} />
      </h1>
      {standfirst && (
        <p class="standfirst">
          <RichText text={standfirst} />
        </p>
      )}
      {authors.length > 0 && <p class="authors">{new Intl.ListFormat(localeOf(lang)).format(authors)}</p>}
      <p class="facts">
        {date && <time dateTime={publishedAt}>{date}</time>}
        <span>
          {site && <bdi>{site}</bdi>} <Host url={article.url} />
        </span>
        {minutes && (
          <bdi lang="en" dir="ltr">
            {minutes} min read
          </bdi>
        )}
      </p>
    </header>
  )
}

/** The address's own host, in punycode: nothing that a page says about itself can stand in for it. */
const Host = ({ url }: { url: string }) => {
  const host = URL.parse(url)?.host.replace(/^www\./, '')
  return host ? (
    <bdi class="host" dir="ltr">
      {host}
    </bdi>
  ) : null
}
