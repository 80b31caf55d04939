/** What measured pages say together: a corpus, a language, or all of them. */
import type { Measured, Result, Tool } from './extract-page.ts'
import { tools } from './extract-page.ts'
import { type JunkKind, junkKinds, pageLineKinds } from './junk.ts'
import { type RepeatKind, repeatKinds } from './repeats.ts'
import type { RightFields } from './right-fields.ts'
import { type Score, scoreOfAll } from './shingles.ts'

/** A part of a whole: pages right of pages asked. */
export interface Part {
  part: number
  whole: number
}

export interface Volume {
  pages: number
  words: number
}

export interface ToolSummary {
  body: Score
  withStandfirst: Score
  everything: Score
  fields: Record<keyof RightFields, Part>
  repeats: Record<RepeatKind, number>
  /** Pages with a caption, a credit or a picture twice. */
  twice: Part
  junk: Record<JunkKind, Volume>
  /** Pages with a line of the page itself. */
  pageLines: Part
  lead: { once: Part; never: number; again: number }
  /** Articles all of whose captions are shown once: of all that have them, and of those that have them on the page. */
  captions: Part
  captionsOnPage: Part
  wanted: Part
  unwanted: Part
}

export interface Summary {
  group: string
  pages: number
  tools: Record<Tool, ToolSummary>
  lostByRefine: Part
  missed: Record<string, Volume>
  medianMs: number
}

export function summaryOf(group: string, pages: readonly Measured[]): Summary {
  const runs = (p: Measured) => p.lede.body.both + p.lede.body.missed
  return {
    group,
    pages: pages.length,
    tools: Object.fromEntries(tools.map(tool => [tool, toolSummary(pages, tool)])) as Summary['tools'],
    lostByRefine: { part: sum(pages, p => p.lostByRefine), whole: sum(pages, runs) },
    missed: Object.fromEntries(
      [...new Set(pages.flatMap(p => p.missed.map(m => m.by)))]
        .sort()
        .map(by => [by, volume(pages, p => p.missed.filter(m => m.by === by))]),
    ),
    medianMs: Math.round(pages.map(p => p.ms).sort((a, b) => a - b)[pages.length >> 1] ?? 0),
  }
}

function toolSummary(pages: readonly Measured[], tool: Tool): ToolSummary {
  const results = pages.map(p => p[tool])
  const right = (field: keyof RightFields): Part => {
    const asked = results.filter(r => r[field] !== undefined)
    return shareOf(asked, r => r[field] === true)
  }
  const led = results.filter(r => r.lead !== undefined)
  const has = (r: Result, kinds: readonly RepeatKind[]) => r.repeats.some(one => kinds.includes(one.kind))
  const captioned = pages.filter(p => p.captionsOnPage.length > 0)
  return {
    body: scoreOfAll(results.map(r => r.body)),
    withStandfirst: scoreOfAll(results.map(r => r.withStandfirst)),
    everything: scoreOfAll(results.map(r => r.everything)),
    fields: { title: right('title'), authors: right('authors'), date: right('date') },
    repeats: Object.fromEntries(
      repeatKinds.map(kind => [kind, results.filter(r => has(r, [kind])).length]),
    ) as ToolSummary['repeats'],
    twice: shareOf(results, r => has(r, ['caption', 'credit', 'picture'])),
    junk: Object.fromEntries(
      junkKinds.map(kind => [kind, volume(pages, p => p[tool].junk.filter(one => one.kind === kind))]),
    ) as ToolSummary['junk'],
    pageLines: shareOf(results, r => r.junk.some(one => pageLineKinds.has(one.kind))),
    lead: {
      once: shareOf(led, r => r.lead === 1),
      never: led.filter(r => r.lead === 0).length,
      again: led.filter(r => r.lead! > 1).length,
    },
    captions: shareOf(captioned, p => p[tool].captions.every(times => times === 1)),
    captionsOnPage: shareOf(
      captioned.filter(p => p.captionsOnPage.some(Boolean)),
      p => p[tool].captions.every((times, at) => times === 1 || !p.captionsOnPage[at]),
    ),
    wanted: { part: sum(results, r => r.withFound), whole: sum(pages, p => p.withAll) },
    unwanted: { part: sum(results, r => r.withoutFound), whole: sum(pages, p => p.withoutAll) },
  }
}

const sum = <T>(all: readonly T[], read: (one: T) => number): number => all.reduce((total, one) => total + read(one), 0)

const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): Part => ({
  part: all.filter(holds).length,
  whole: all.length,
})

function volume(pages: readonly Measured[], read: (p: Measured) => readonly { words: number }[]): Volume {
  const each = pages.map(read).filter(lines => lines.length > 0)
  return { pages: each.length, words: sum(each.flat(), line => line.words) }
}
