/** The publication's name, as the page writes it. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field, typesOf } from '../../dom/json-ld.ts'
import { namesIn, plainText } from './plain-text.ts'

export function readSite(facts: PageFacts): string | undefined {
  const publisher = facts.story && namesIn(field(facts.story, 'publisher'))[0]
  const website = facts.jsonLd.find(o => typesOf(o).includes('WebSite'))
  const declared = plainText(firstMeta(facts, 'og:site_name', 'application-name', 'apple-mobile-web-app-title'))
  const name = declared ?? publisher ?? (website && plainText(field(website, 'name')))
  // "https://www.example.com" or "@example": an address is not a name.
  return name && !/^@|^https?:/.test(name) && name.length < 80 ? name : publisher
}
