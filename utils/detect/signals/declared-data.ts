/** What a page declares for search engines and for friends. */
import { isArticle, isNews } from '../declared-types.ts'
import type { Page } from '../page.ts'
import type { Signal } from '../signal.ts'

const open = (page: Page): string | undefined => page.meta().get('og:type')
const declares = (name: RegExp) => (page: Page) => [...page.meta().keys()].some(key => name.test(key))

export const declaredData: readonly Signal[] = [
  ['NewsArticle data', page => isNews(page.types())],
  ['Article data', page => isArticle(page.types())],
  ['declared article', page => /article/i.test(open(page) ?? '')],
  ['declared no article', page => /^(?!.*article)./i.test(open(page) ?? '')],
  ['date of publication', declares(/published|pub.?(date|time)|^date|^dc.*(date|issued)|sailthru/)],
  ['newspaper section', declares(/article:(section|tag)|^section|news_keywords|parsely-/)],
  ['author', declares(/author|^byl|dc\.creator/)],
]
