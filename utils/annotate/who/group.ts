/** Groups the names of one kind into entities: long forms first, then every shorter form joins the one it can stand for. */
import { displayName } from './display-name.ts'
import type { Entity } from './entity.ts'
import type { Form, Likeness } from './form.ts'
import { bare } from './lexicon/word-list.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import { sameBody } from './same-body.ts'
import { samePerson } from './same-person.ts'
import type { Passage } from './token.ts'

interface Draft {
  forms: Form[]
  spans: NameSpan[]
}

export function groupNames(
  passages: readonly Passage[],
  names: readonly NameSpan[],
  textOf: (span: NameSpan) => string,
): Entity[] {
  const persons = names.filter(n => n.kind === 'person')
  const bodies = names.filter(n => n.kind === 'organization')
  return [
    ...group(passages, persons, textOf, samePerson).map(d => entity('person', d)),
    ...group(passages, bodies, textOf, sameBody(passages)).map(d => entity('organization', d)),
  ]
}

const entity = (kind: Entity['kind'], { forms, spans }: Draft): Entity => {
  const ranked = [...forms].sort((a, b) => b.spans.length - a.spans.length)
  return { kind, name: displayName(kind, ranked), forms: ranked.map(f => f.chars), spans: [...spans].sort(inOrder) }
}

const inOrder = (a: NameSpan, b: NameSpan) => a.passage - b.passage || a.start - b.start

function group(
  passages: readonly Passage[],
  names: readonly NameSpan[],
  textOf: (span: NameSpan) => string,
  likeness: Likeness,
): Draft[] {
  const forms = new Map<string, Form>()
  for (const span of names) {
    const chars = textOf(span)
    const words = wordsOf(passages, span)
    const key = words.join(' ')
    const form = forms.get(key) ?? { words, chars, spans: [] }
    form.spans.push(span)
    forms.set(key, form)
  }
  const drafts: Draft[] = []
  const longFirst = [...forms.values()].sort(
    (a, b) => b.words.length - a.words.length || b.chars.length - a.chars.length,
  )
  // words of all forms of a draft lead to it, so that a form is compared with its likely partners alone
  const byWord = new Map<string, Set<Draft>>()
  for (const form of longFirst) {
    const partners = new Set(
      form.words.flatMap(w => [...(byWord.get(bare(w)) ?? [])]).concat([...(byWord.get('') ?? [])]),
    )
    const scored = [...partners]
      .map(draft => ({ draft, score: Math.max(...draft.forms.map(f => likeness(form.words, f.words))) }))
      .filter(s => s.score > 0)
    const best = Math.max(0, ...scored.map(s => s.score))
    const candidates = scored.filter(s => s.score === best).map(s => s.draft)
    if (candidates.length === 0) {
      const draft = { forms: [form], spans: [...form.spans] }
      drafts.push(draft)
      index(byWord, form, draft)
    } else if (candidates.length === 1) {
      candidates[0]!.forms.push(form)
      candidates[0]!.spans.push(...form.spans)
      index(byWord, form, candidates[0]!)
    } else share(form, candidates)
  }
  return drafts
}

const LINKED = 24

function index(byWord: Map<string, Set<Draft>>, form: Form, draft: Draft): void {
  const isAcronym = /^[\p{Lu}\p{N}.&]+$/u.test(form.words.join(''))
  for (const word of [...form.words.map(bare), ...(isAcronym ? [] : [acronymKey(form.words)])]) {
    const drafts = byWord.get(word) ?? new Set()
    if (drafts.size < LINKED) byWord.set(word, drafts.add(draft))
  }
}

/** "European Tide Agency" is met by the word "eta". */
export const acronymKey = (words: readonly string[]): string =>
  words
    .filter(w => /^\p{Lu}/u.test(w))
    .map(w => bare(w[0]!))
    .join('')

/** A form that fits several people goes, mention by mention, to the one last named before it. */
function share(form: Form, candidates: readonly Draft[]): void {
  const full = candidates.map(draft => ({ draft, spans: [...draft.spans].sort(inOrder) }))
  for (const span of form.spans) {
    const owner = full
      .map(({ draft, spans }) => ({ draft, before: spans.findLast(s => inOrder(s, span) < 0), first: spans[0]! }))
      .sort((a, b) =>
        a.before && b.before ? inOrder(b.before, a.before) : a.before ? -1 : b.before ? 1 : inOrder(a.first, b.first),
      )[0]!.draft
    const own = owner.forms.find(f => f.chars === form.chars)
    if (own) own.spans.push(span)
    else owner.forms.push({ ...form, spans: [span] })
    owner.spans.push(span)
  }
}
