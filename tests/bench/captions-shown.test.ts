/** How often the captions of the gold are shown. */
import { expect, test } from 'vitest'
import { timesCaptionsShown } from '../../tools/bench/captions-shown.ts'
import type { ShownLine } from '../../tools/bench/shown.ts'

const line = (kind: ShownLine['kind'], words: string): ShownLine => ({ kind, words, linked: 0 })
const quay = 'The quay on Friday morning, seen from the hill.'
const hill = 'The hill on Friday morning, seen from the quay, with the old lighthouse behind it.'
const borrowed = 'On Friday morning the quay, seen from the hill, was empty but for a dog, a gull and Bo Ek.'

test.each<[string, string[], ShownLine[], number[]]>([
  ['a caption and its credit are one line', [`${quay} Bo Ek`], [line('caption', quay), line('credit', 'Bo Ek')], [1]],
  ['a caption that is a line of text too', [quay], [line('caption', quay), line('text', `${quay} (Bo Ek)`)], [2]],
  ['a caption that is a line of text alone', [quay], [line('text', quay)], [1]],
  ['another caption', ['A gull over the empty harbour.'], [line('caption', quay)], [0]],
  ['two captions that share their words', [quay, hill], [line('caption', quay), line('caption', hill)], [1, 1]],
  ['one of two captions that share their words', [quay, hill], [line('caption', hill)], [0, 1]],
  ['two captions in one figure', [quay, hill], [line('caption', `${quay}\n${hill}`)], [1, 1]],
  ['a caption that the gold lists twice', [quay, quay], [line('caption', quay)], [1, 1]],
  ['a sentence of the author’s near the caption', [quay], [line('caption', quay), line('text', borrowed)], [1]],
  ['a sentence of the author’s near the caption, which is lost', [quay], [line('text', borrowed)], [0]],
  ['a caption that the author quotes', ['a gull and Bo Ek'], [line('text', borrowed)], [1]],
  ['a name in a sentence', ['Bo Ek'], [line('caption', 'Bo Ek'), line('text', 'It was seen by Bo Ek')], [1]],
  ['a name lost, though others are credited', ['Bo Ek'], [line('caption', quay), line('credit', 'Bo Ek')], [0]],
])('%s', (_, captions, lines, times) => expect(timesCaptionsShown(captions, lines, borrowed)).toEqual(times))
