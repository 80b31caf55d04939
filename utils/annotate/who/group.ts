/** Groups the names of one kind into entities: long forms first, then every shorter form joins the one it can stand for. */
import { lastWhere } from '../../text/last-where.ts'
import { definedAcronyms } from './defined-acronyms.ts'
import { displayName } from './display-name.ts'
import type { Entity } from './entity.ts'
import type { Form, Likeness } from './form.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import { bodyKeys, sameBody } from './same-body.ts'
import { personKeys, samePerson } from './same-person.ts'
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
  const acronyms = definedAcronyms(passages)
  return [
    ...group(passages, persons, textOf, samePerson, personKeys).map(d => entity('person', d)),
    ...group(passages, bodies, textOf, sameBody(acronyms), bodyKeys(acronyms)).map(d => entity('organization', d)),
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
  keysOf: (words: readonly string[]) => string[],
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
  // keys of all forms of a draft lead to it, so that a form is compared with its likely partners alone
  const byKey = new Map<string, Set<Draft>>()
  for (const form of longFirst) {
    const keys = keysOf(form.words)
    const partners = new Set(keys.flatMap(key => [...(byKey.get(key) ?? [])]))
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
      index(byKey, keys, draft)
    } else if (candidates.length === 1) {
      candidates[0]!.forms.push(form)
      for (const span of form.spans) candidates[0]!.spans.push(span)
      index(byKey, keys, candidates[0]!)
    } else share(form, candidates)
  }
  return drafts
}

function index(byKey: Map<string, Set<Draft>>, keys: readonly string[], draft: Draft): void {
  for (const key of keys) {
    const drafts = byKey.get(key) ?? new Set()
    if (drafts.size < LINKED) byKey.set(key, drafts.add(draft))
  }
}

/**
 * A form that fits several people goes, mention by mention, to the one last named before it; else to the one first named. Who was
 * called so before the others came keeps it beyond the paragraph: "Vik" is the mayor also after her brother Ola Vik has spoken.
 */
function share(form: Form, candidates: readonly Draft[]): void {
  const owners = candidates.map(draft => ({ draft, spans: [...draft.spans].sort(inOrder) }))
  const byFirst = [...owners].sort((a, b) => inOrder(a.spans[0]!, b.spans[0]!))
  const first = byFirst[0]!.draft
  const second = byFirst[1]!.spans[0]!
  // the surname alone stood between the two
  const kept = form.spans.some(span => inOrder(byFirst[0]!.spans[0]!, span) < 0 && inOrder(span, second) < 0)
  const shares = new Map<Draft, NameSpan[]>()
  for (const span of form.spans) {
    let owner = first
    let nearest: NameSpan | undefined
    for (const { draft, spans } of owners) {
      const before = spans[lastWhere(spans, other => inOrder(other, span) < 0)]
      if (before && (!nearest || inOrder(nearest, before) < 0)) {
        nearest = before
        owner = draft
      }
    }
    if (kept && nearest?.passage !== span.passage) owner = first
    const mine = shares.get(owner)
    if (mine) mine.push(span)
    else shares.set(owner, [span])
  }
  for (const [draft, spans] of shares) {
    draft.forms.push({ ...form, spans })
    for (const span of spans) draft.spans.push(span)
  }
}
