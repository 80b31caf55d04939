/** What detection costs in Chromium, page by page, beside what `isProbablyReaderable` and one copy of the page cost. */
import { pageBytes } from '../read/page-bytes.ts'
import type { LabelledPage } from '../train/labelled-pages.ts'
import { type Chromium, startChromium } from './detect-cost-chromium.ts'
import { largePages } from './detect-cost-large.ts'
import type { Tier } from './detect-folds.ts'
import { pageFile } from './gold.ts'
import { table } from './table.ts'

const contestants = ['detect', 'isProbablyReaderable', 'cloneNode'] as const
type Contestant = (typeof contestants)[number]

interface Cost {
  tier: Tier
  /** Milliseconds of the main thread, at the first call and at the second. */
  cold: Record<Contestant, number>
  warm: Record<Contestant, number>
  /** Milliseconds by the clock with the processor four times slower. */
  stall: number
}

export async function costReport(corpus: string, pages: readonly LabelledPage[]): Promise<string> {
  const chromium = await startChromium()
  try {
    const costs: Cost[] = []
    for (const [turn, { page, url }] of pages.entries()) {
      try {
        if (url) costs.push(await costOf(chromium, url, pageBytes(pageFile(corpus, page)), turn))
      } catch (error) {
        console.error(`${page} ${error}`)
      }
    }
    return [forTiers(costs), await forLargePages(chromium)].join('\n\n')
  } finally {
    await chromium.close()
  }
}

/** Each contestant gets a fresh tab, so that none finds what another has warmed; who comes first changes from page to page. */
async function costOf(chromium: Chromium, url: string, body: Buffer, turn: number): Promise<Cost> {
  const cold = {} as Cost['cold']
  const warm = {} as Cost['warm']
  for (const i of contestants.keys()) {
    const name = contestants[(i + turn) % contestants.length]!
    await chromium.visit(url, body, async world => {
      cold[name] = await world.cost(`lede.contestants.${name}()`)
      warm[name] = await world.cost(`lede.contestants.${name}()`)
    })
  }
  return chromium.visit(url, body, async world => {
    await world.slowDown(4)
    const stall = await world.ask<number>('lede.timed()')
    return { tier: await world.ask<Tier>('lede.tier()'), cold, warm, stall }
  })
}

function forTiers(costs: readonly Cost[]): string {
  const decided = costs.filter(({ tier }) => tier !== 'body')
  const groups: [string, readonly Cost[]][] = [
    ['all', costs],
    ['without the body', decided],
    ['  by a veto', decided.filter(({ tier }) => tier === 'veto')],
    ['  by address and head', decided.filter(({ tier }) => tier !== 'veto')],
    ['with the body', costs.filter(({ tier }) => tier === 'body')],
  ]
  const row = ([name, of]: [string, readonly Cost[]]): string[] => {
    const ratio = (to: Contestant) => of.map(({ cold }) => cold.detect / cold[to])
    return [
      name,
      `${of.length}`,
      ms(median(of.map(c => c.cold.detect))),
      ms(median(of.map(c => c.cold.isProbablyReaderable))),
      median(ratio('isProbablyReaderable')).toFixed(2),
      quantile(ratio('isProbablyReaderable'), 0.95).toFixed(2),
      median(ratio('cloneNode')).toFixed(2),
      ms(median(of.map(c => c.warm.detect))),
      ms(median(of.map(c => c.warm.isProbablyReaderable))),
      `${Math.max(0, ...of.map(c => c.stall)).toFixed(0)} ms`,
      `${of.filter(c => c.stall > 50).length}`,
    ]
  }
  const head = ['pages decided', 'n', 'cold', 'readerable', 'ratio', 'p95', 'to clone', 'warm', 'readerable']
  return table([[...head, 'longest at 4x', 'over 50 ms'], ...groups.map(row)])
}

/** Made-up pages of one shape and many sizes: twice the page must not cost much more than twice the time. */
async function forLargePages(chromium: Chromium): Promise<string> {
  const rows: string[][] = []
  for (const { shape, elements, html } of largePages()) {
    const cost = async (name: Contestant) =>
      chromium.visit('https://large.example/a', Buffer.from(html), world => world.cost(`lede.contestants.${name}()`))
    rows.push([shape, `${elements}`, ms(await cost('detect')), ms(await cost('isProbablyReaderable'))])
  }
  return table([['large pages', 'elements', 'cold', 'readerable'], ...rows])
}

const ms = (value: number): string => `${value.toFixed(2)} ms`
const median = (values: readonly number[]): number => quantile(values, 0.5)
const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? Number.NaN
