/** What measured pages say together. */
import { expect, test } from 'vitest'
import type { Measured, Result } from '../../tools/bench/extract-page.ts'
import { forTerminal } from '../../tools/bench/extract-report.ts'
import { summaryOf } from '../../tools/bench/extract-summary.ts'
import { worstPages } from '../../tools/bench/extract-worst.ts'

const agreement = { both: 9, extra: 1, missed: 1 }
const result = (more: Partial<Result> = {}): Result => ({
  body: agreement,
  withStandfirst: agreement,
  everything: agreement,
  junk: [],
  repeats: [],
  pictures: 1,
  captions: [1],
  withFound: 0,
  withoutFound: 0,
  ...more,
})
const page = (lede: Partial<Result>, more: Partial<Measured> = {}): Measured => ({
  page: 'x',
  host: 'a.example',
  corpus: 'x',
  lang: 'en',
  lede: result(lede),
  readability: result(),
  defuddle: result(),
  missed: [],
  lostByRefine: 1,
  captionsOnPage: [true],
  withAll: 0,
  withoutAll: 0,
  ms: 5,
  ...more,
})

const pages = [
  page({ lead: 1, title: true }),
  page({ lead: 2, title: false, captions: [0], repeats: [{ kind: 'picture', words: 'https://a.example/quay.jpg' }] }),
  page(
    {
      captions: [],
      junk: [
        { kind: 'share', words: 1, line: 'Share' },
        { kind: 'short', words: 2, line: 'Go on' },
      ],
    },
    { captionsOnPage: [], missed: [{ by: 'scraps', words: 4, line: 'It never came back', at: 0.5 }] },
  ),
]
const summary = summaryOf('all', pages)

test('shares are of the pages that were asked', () =>
  expect(summary.tools.lede).toMatchObject({
    fields: { title: { part: 1, whole: 2 }, date: { part: 0, whole: 0 } },
    twice: { part: 1, whole: 3 },
    pageLines: { part: 1, whole: 3 },
    lead: { once: { part: 1, whole: 2 }, never: 0, again: 1 },
    captions: { part: 1, whole: 2 },
    junk: { share: { pages: 1, words: 1 }, short: { pages: 1, words: 2 } },
  }))

test('a short line that nobody knows is no page line', () =>
  expect(summaryOf('x', [page({ junk: [{ kind: 'short', words: 2, line: 'Go on' }] })]).tools.lede.pageLines.part).toBe(
    0,
  ))

test('gold lost is a share of the gold', () => expect(summary.lostByRefine).toEqual({ part: 3, whole: 30 }))

test('what was missed is told with who took it', () => {
  expect(summary.missed).toEqual({ scraps: { pages: 1, words: 4 } })
  expect(worstPages(pages, 3)).toContain('missed, scraps, 4 words: It never came back')
  expect(forTerminal([summary], [summary])).toMatch(/^scraps +1\/4$/m)
})
