/** Samples of labelled stories. */
import { expect, test } from 'vitest'
import { goldStories, sampleOf } from '../../tools/bench/gold.ts'

const stories = ['c', 'a', 'd', 'b'].map(page => ({ page, url: '', corpus: page < 'd' ? 'large' : 'small', body: '' }))

test('a sample takes as many of each set, the same on every run', () =>
  expect(sampleOf(stories, 2).map(s => s.page)).toEqual(['a', 'd']))

test('a sample larger than the list is the list', () => expect(sampleOf(stories, 100)).toHaveLength(4))

test('a folder without a corpus has none', () => expect(goldStories('/nowhere')).toBeUndefined())
