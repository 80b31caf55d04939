/** Stories of a corpus folder whose actors are known: GUM (entities with all their mentions and their salience) and Wikinews (salience). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bare } from '../../utils/annotate/lexicon/word-list.ts'
import { isCountryForm } from '../../utils/annotate/where/where.ts'
import { peoples } from '../../utils/annotate/who/lexicon/words-of-things.ts'
import type { Article, Block } from '../../utils/model/article.ts'
import type { Span } from '../../utils/model/text.ts'

export interface GoldActor {
  kind: 'person' | 'organization' | 'any'
  /** Every form that names it. */
  forms: string[]
  /** How much the story is about it; above 0 for those that a reader would mention. */
  salience: number
}

export interface ActorStory {
  id: string
  article: Article
  actors: GoldActor[]
}

export function gumStories(corpus: string, set: string): ActorStory[] | undefined {
  return linesOf<GumLine>(corpus, set)?.map(({ id, title, text, ments }) => {
    const paragraphs = text.split('\n\n').filter((p, i) => i > 0 || p !== title)
    return { id, article: articleOf(title, paragraphs), actors: gumActors(text, ments) }
  })
}

/** Of three judges: 1 not salient, 2 somewhat, 3 very. */
const SALIENT = 2

export function wikinewsStories(corpus: string): ActorStory[] | undefined {
  return linesOf<WikinewsLine>(corpus, 'dexter-salience')?.map(({ docId, document, entities }) => {
    const part = (name: string) => document.filter(d => d.name.startsWith(name)).map(d => plain(d.value))
    const actors = entities.map(({ title, spots, score }): GoldActor => {
      const forms = [title.replaceAll('_', ' '), ...spots]
      return { kind: 'any', forms, salience: score >= SALIENT ? score : 0 }
    })
    return { id: `${docId}`, article: articleOf(part('headline')[0] ?? '', part('body')), actors }
  })
}

interface GumLine {
  id: string
  title: string
  text: string
  /** Mentions of every entity; `name` where the mention holds a name. */
  ments: { grp: string; type: string; s: number; e: number; sal: number; name?: [number, number] }[]
}

interface WikinewsLine {
  docId: number
  document: { name: string; value: string }[]
  entities: { title: string; spots: string[]; score: number }[]
}

const KINDS: Record<string, GoldActor['kind']> = { PER: 'person', ORG: 'organization' }

/**
 * An entity is an actor where one of its mentions holds a name. As LABELS.md has it, a country is none, under no name ("the North"), and a
 * name inside the name of an event, a place or a work names nobody ("FIFA World Cup"), nor does a god's.
 */
export function gumActors(text: string, ments: GumLine['ments']): GoldActor[] {
  const actors = new Map<string, GoldActor>()
  const countries = new Set(
    ments.filter(({ s, e }) => isCountryForm(text.slice(s, e).replace(/^[Tt]he /, ''))).map(({ grp }) => grp),
  )
  for (const ment of ments) {
    const { grp, type, s, e, name, sal } = ment
    const kind = KINDS[type]
    if (!kind || countries.has(grp) || isInsideName(text, ment, ments)) continue
    const mention = { from: s, to: e }
    const form = name ? nameIn(kind, text, mention, { from: name[0], to: name[1] }) : nameAtEnd(kind, text, mention)
    if (!form || GODS.test(form)) continue
    const actor = actors.get(grp) ?? { kind, forms: [], salience: sal }
    actor.forms.push(form)
    actors.set(grp, actor)
  }
  return merged([...actors.values()])
}

/** Persons there, and nobody. */
const GODS = /^(?:Zeus|Hera|Poseidon|Aphrodite|Athena|God|Allah|Satan)$/

/** A capital, straight behind it or behind one small word, goes on within an event, a place or a work. */
function isInsideName(text: string, { s, e, grp }: GumLine['ments'][number], ments: GumLine['ments']): boolean {
  return ments.some(
    whole =>
      whole.grp !== grp &&
      !KINDS[whole.type] &&
      whole.s <= s &&
      whole.e > e &&
      /^ (?:\p{Ll}+ )?\p{Lu}/u.test(text.slice(e, whole.e)) &&
      !/^ (?:in|of|at|on|for|and|or|from|to|with|by|against) /.test(text.slice(e, whole.e)),
  )
}

/** Names in a table are often entities of their own there: one name, one actor. */
function merged(actors: readonly GoldActor[]): GoldActor[] {
  const byName = new Map<string, GoldActor>()
  for (const actor of actors) {
    const name = `${actor.kind} ${actor.forms.reduce((a, b) => (b.length > a.length ? b : a))}`
    const same = byName.get(name)
    if (!same) byName.set(name, actor)
    else {
      same.forms.push(...actor.forms)
      same.salience = Math.max(same.salience, actor.salience)
    }
  }
  return [...byName.values()]
}

/** "tide scientist Anna Example" has no marked name, for its head is the scientist. */
function nameAtEnd(kind: GoldActor['kind'], text: string, { from, to }: Span): string | undefined {
  const mention = text.slice(from, to)
  const last = [...mention.matchAll(RUN)].at(-1)
  if (kind !== 'person' || !last || last.index + last[0].length !== mention.length) return
  const whole = last[0].replace(OFFICE, '')
  return /^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S+$/u.test(whole) && !isCountryForm(whole) ? whole : undefined
}

const OFFICE =
  /^(?:(?:(?:U\.?[SK]\.?|[A-Z]\w+(?:n|sh|ese)) )?(?:(?:Vice|Prime|Home|Foreign|Shadow|Deputy|Interior|State) )*(?:President|Prime Minister|Minister|Secretary|Commissioner|Undersecretary|Sheriff|Governor|Senator|Judge|Professor|General|Mayor|King|Queen|Dr\.?|Mr\.?|Mrs\.?|Ms\.?)\s*)+/
/** Capitalised words, also over "of", "for the" and "and". */
const RUN = /\p{Lu}[\p{L}\p{N}.&'’-]*(?:(?: (?:of|for|and|the|&|'s))* (?:\p{Lu}[\p{L}\p{N}.&'’-]*))*/gu

/** A person by the marked name without its office; a body by all the capitals round the marked word. */
function nameIn(kind: GoldActor['kind'], text: string, mention: Span, name: Span): string | undefined {
  const marked = text.slice(name.from, name.to)
  const runs = [...text.slice(mention.from, mention.to).matchAll(RUN)]
  const around = runs.find(m => mention.from + m.index <= name.from && mention.from + m.index + m[0].length >= name.to)
  const whole = kind === 'person' ? marked.replace(OFFICE, '') : (around?.[0] ?? marked).replace(/^The /, '')
  return /^\p{Lu}/u.test(whole) &&
    !isCountryForm(whole) &&
    !peoples.has(bare(whole)) &&
    !/^(?:Secretary|Minister)$/.test(whole)
    ? whole
    : undefined
}

const plain = (chars: string): string =>
  chars.replaceAll('&mdash;', '—').replaceAll('&ndash;', '–').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

export function articleOf(title: string, paragraphs: readonly string[]): Article {
  let id = 0
  const text = (chars: string) => ({ id: id++, chars, marks: [] })
  return {
    url: '',
    title: text(title),
    authors: [],
    section: [],
    lang: 'en',
    dir: 'ltr',
    body: paragraphs.map((chars): Block => ({ type: 'paragraph', text: text(chars) })),
    removed: [],
  }
}

export function linesOf<T>(corpus: string, set: string): T[] | undefined {
  const file = join(corpus, 'entities', `${set}.jsonl.gz`)
  if (!existsSync(file)) return
  const lines = gunzipSync(readFileSync(file)).toString().split('\n')
  return lines.filter(Boolean).map(line => JSON.parse(line))
}
