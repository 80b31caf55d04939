/** Where the story stands in the paper, outermost first, without the front page and without the story itself. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field, type JsonObject, typesOf } from '../../dom/json-ld.ts'
import { fold } from '../../text/fold.ts'
import { beginsWith, likeness } from '../../text/likeness.ts'
import { namesIn, objectOf, plainText, shownText } from './plain-text.ts'

const HOME =
  /^(?:home|homepage|home page|start|startseite|accueil|inicio|início|главная|ホーム|トップ(?:ページ)?|홈|首页|首頁|front page|main|news home|you are here|hjem|etusivu|strona główna|ana ?sayfa|beginpagina|voorpagina|forside|الرئيسية)$/iu
const BREADCRUMB =
  '[itemtype*="BreadcrumbList" i], nav[aria-label*="breadcrumb" i], [class*="breadcrumb" i], [id*="breadcrumb" i], [class*="bread-crumb" i]'
const MAX_DEPTH = 6

export function readSection(doc: Document, facts: PageFacts, story: Named): string[] {
  const isSection = (name: string): boolean =>
    name.length > 1 && !HOME.test(name) && !/^https?:|^www\./.test(name) && fold(name) !== fold(story.site ?? '')
  for (const trail of [declaredTrail(facts), shownTrail(doc)]) {
    const section = trail.filter(
      (name, i) => isSection(name) && !(i === trail.length - 1 && isStory(name, facts, story)),
    )
    if (section.length && section.length <= MAX_DEPTH && section.every(name => name.length < 60)) return section
  }
  const named = namesIn(facts.story && field(facts.story, 'articleSection'))
  const meta = plainText(firstMeta(facts, 'article:section', 'og:article:section', 'section', 'parsely-section'))
  // "World,Front page": some templates give a list as one name.
  return [...named, ...(meta ? [meta] : [])]
    .flatMap(list => list.split(/\s*[,;]\s+|,(?=\S)/))
    .filter(name => isSection(name) && name.length < 60)
    .slice(0, 1)
}

export interface Named {
  title: string
  site: string | undefined
}

/** A section's name is a word or three; the last step of a trail is often the story's own headline, in any of its forms. */
const MAX_WORDS = 5
const ALIKE = 0.6

function isStory(name: string, facts: PageFacts, { title }: Named): boolean {
  const forms = [title, plainText(firstMeta(facts, 'og:title')) ?? '']
  return (
    name.split(' ').length > MAX_WORDS ||
    forms.some(form => likeness(form, name) >= ALIKE || (fold(name).length > 12 && beginsWith(form, name)))
  )
}

export function declaredTrail(facts: PageFacts): string[] {
  const list = facts.jsonLd.find(o => typesOf(o).includes('BreadcrumbList'))
  const items = list
    ? [field(list, 'itemListElement')].flat(2).flatMap((item): JsonObject[] => {
        const object = objectOf(item)
        return object ? [object] : []
      })
    : []
  return items.sort((a, b) => position(a) - position(b)).flatMap(item => nameOf(item) ?? [])
}

const position = (item: JsonObject): number => Number(field(item, 'position')) || 0

const nameOf = (item: JsonObject): string | undefined =>
  plainText(field(item, 'name')) ?? namesIn(objectOf(field(item, 'item')))[0]

function shownTrail(doc: Document): string[] {
  for (const trail of doc.querySelectorAll(BREADCRUMB)) {
    const names = [...trail.querySelectorAll('a, li, [itemprop="name"]')].filter(
      el => !el.querySelector('a, li, [itemprop="name"]'),
    )
    const words = names.flatMap(el => shownText(el)?.replace(/^[\s>›»/|·]+|[\s>›»/|·]+$/g, '') || [])
    if (words.length) return words.filter((word, i) => words.indexOf(word) === i)
  }
  return []
}
