/** Where the story stands in the paper, outermost first, without the front page and without the story itself. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field, type JsonObject, typesOf } from '../../dom/json-ld.ts'
import { fold } from '../../text/fold.ts'
import { namesIn, objectOf, plainText, shownText } from './plain-text.ts'

const HOME =
  /^(?:home|homepage|home page|start|startseite|accueil|inicio|início|главная|ホーム|トップ|홈|首页|首頁|front page|main|news home|you are here|hjem|etusivu|strona główna|ana sayfa|الرئيسية)$/iu
const BREADCRUMB =
  '[itemtype*="BreadcrumbList" i], nav[aria-label*="breadcrumb" i], [class*="breadcrumb" i], [id*="breadcrumb" i], [class*="bread-crumb" i]'
const MAX_DEPTH = 6

export function readSection(doc: Document, facts: PageFacts): string[] {
  const title = fold(plainText(firstMeta(facts, 'og:title')) ?? '')
  for (const trail of [declaredTrail(facts), shownTrail(doc)]) {
    const section = trail.filter(
      (name, i) => name.length < 60 && !(i === 0 && HOME.test(name)) && !isStory(name, title) && !HOME.test(name),
    )
    if (section.length && section.length <= MAX_DEPTH) return section
  }
  const named = namesIn(facts.story && field(facts.story, 'articleSection'))
  const meta = plainText(firstMeta(facts, 'article:section', 'og:article:section', 'section', 'parsely-section'))
  return named.length ? named.slice(0, 1) : meta ? [meta] : []
}

const isStory = (name: string, title: string): boolean =>
  title !== '' && title.startsWith(fold(name)) && fold(name).length > 12

function declaredTrail(facts: PageFacts): string[] {
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
