/** Groups the names of one kind into entities: long forms first, then every shorter form joins the one it can stand for. */

import { bare } from '../lexicon/word-list.ts'
import { displayName } from './display-name.ts'
import type { Entity } from './entity.ts'
import type { Form, Likeness } from './form.ts'
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
  const inCaption = (span: NameSpan) => passages[span.passage]!.place === 'caption'
  const entity = (kind: Entity['kind'], { forms, spans }: Draft): Entity => {
    const ranked = [...forms].sort((a, b) => b.spans.length - a.spans.length)
    const name = displayName(kind, ranked, inCaption)
    return { kind, name, forms: ranked.map(f => f.chars), spans: [...spans].sort(inOrder) }
  }
  return [
    ...group(passages, persons, textOf, samePerson).map(d => entity('person', d)),
    ...group(passages, bodies, textOf, sameBody(passages)).map(d => entity('organization', d)),
  ]
}

const inOrder = (a: NameSpan, b: NameSpan) => a.passage - b.passage || a.start - b.start

/** How many drafts one word leads to, and how many forms of a draft are looked at: a story has fewer, a wall of names more. */
const LINKED = 24
const COMPARED = 8

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
      .map(draft => ({
        draft,
        score: Math.max(...draft.forms.slice(0, COMPARED).map(f => likeness(form.words, f.words))),
      }))
      .filter(s => s.score > 0)
    const best = Math.max(0, ...scored.map(s => s.score))
    const candidates = scored.filter(s => s.score === best).map(s => s.draft)
    if (candidates.length === 0) {
      const draft = { forms: [form], spans: [...form.spans] }
      drafts.push(draft)
      index(byWord, form, draft)
    } else if (candidates.length === 1) {
      candidates[0]!.forms.push(form)
      for (const span of form.spans) candidates[0]!.spans.push(span)
      index(byWord, form, candidates[0]!)
    } else share(form, candidates)
  }
  return drafts
}

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

/** A form that fits several people goes, mention by mention, to the one last named before it; else to the one first named. */
function share(form: Form, candidates: readonly Draft[]): void {
  const owners = candidates.map(draft => ({ draft, spans: [...draft.spans].sort(inOrder) }))
  const first = [...owners].sort((a, b) => inOrder(a.spans[0]!, b.spans[0]!))[0]!.draft
  const shares = new Map<Draft, NameSpan[]>()
  for (const span of form.spans) {
    let owner = first
    let nearest: NameSpan | undefined
    for (const { draft, spans } of owners) {
      const before = lastBefore(spans, span)
      if (before && (!nearest || inOrder(nearest, before) < 0)) {
        nearest = before
        owner = draft
      }
    }
    const mine = shares.get(owner)
    if (mine) mine.push(span)
    else shares.set(owner, [span])
  }
  for (const [draft, spans] of shares) {
    draft.forms.push({ ...form, spans })
    for (const span of spans) draft.spans.push(span)
  }
}

/** Of spans in order, the last that stands before `span`. */
function lastBefore(spans: readonly NameSpan[], span: NameSpan): NameSpan | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inOrder(spans[middle]!, span) < 0) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}
