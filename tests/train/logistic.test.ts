/** The trainer's arithmetic and its folds. */
import { expect, test } from 'vitest'
import { foldOf, publisherOf } from '../../tools/train/labelled-pages.ts'
import { probability, regress } from '../../tools/train/logistic.ts'

const rows = Array.from({ length: 40 }, (_, i) => [1, i % 2, i % 3 === 0 ? 1 : 0])
const truth = rows.map(([, first]) => first === 1)

test('what tells the two apart gets the weight, what does not gets none', () => {
  const [, telling, silent] = regress(rows, truth)
  expect(telling).toBeGreaterThan(1)
  expect(Math.abs(silent!)).toBeLessThan(0.2)
})

test('the weights are where the slope is level', () => {
  const weights = regress(rows, truth)
  const slope = weights.map(
    (w, i) =>
      (i === 0 ? 0 : 3 * w) +
      rows.reduce((sum, row, n) => sum + (probability(row, weights) - Number(truth[n])) * row[i]!, 0),
  )
  for (const part of slope) expect(Math.abs(part)).toBeLessThan(1e-6)
})

test('the same rows give the same weights', () => expect(regress(rows, truth)).toEqual(regress(rows, truth)))

const page = (url: string) => ({ page: 'x', url, isNews: true, type: 'news', hardness: 'plain' })

test.each([
  ['https://www.norvik.example/a', 'norvik.example'],
  ['https://sport.norvik.co.uk/a', 'norvik.co.uk'],
  ['https://norvik.com.br/a', 'norvik.com.br'],
])('%s is published by %s', (url, publisher) => expect(publisherOf(page(url))).toBe(publisher))

test('pages of one publisher fall into one fold', () =>
  expect(foldOf(page('https://www.norvik.example/a'), 10)).toBe(foldOf(page('https://sport.norvik.example/b'), 10)))
