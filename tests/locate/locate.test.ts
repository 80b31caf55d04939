// @vitest-environment jsdom
/** The mentions of a story, found again in the page that it was read from. */
import { beforeEach, expect, test } from 'vitest'
import { locate } from '../../utils/locate/locate.ts'
import type { Article } from '../../utils/model/article.ts'
import type { Mention } from '../../utils/model/reading.ts'
import type { Text } from '../../utils/model/text.ts'

const storyOf = (texts: readonly Text[]): Article => ({
  url: 'https://www.quay.example/',
  title: { id: -1, chars: '', marks: [] },
  authors: [],
  section: [],
  dir: 'ltr',
  body: texts.map(text => ({ type: 'paragraph', text })),
  removed: [],
})
const text = (id: number, chars: string) => ({ id, chars, marks: [] })
const mention = (id: number, chars: string, form: string, nth = 0): Mention => {
  let from = -1
  for (let i = 0; i <= nth; i++) from = chars.indexOf(form, from + 1)
  return { text: id, from, to: from + form.length, entity: 'x' }
}
const show = (html: string) => {
  document.body.innerHTML = html
}
const wordsOf = (ranges: (Range | undefined)[]) => ranges.map(range => range?.toString())

beforeEach(() => show(''))

test('a name is found in its paragraph, across elements and line breaks, however the page spaces it', () => {
  show('<h1>Solberg sails</h1><div><p>On Monday\n   <b>Ingrid</b>\n <i>Sol\u00adberg</i>, 61,<br>left.</p></div>')
  const chars = 'On Monday Ingrid Solberg, 61,\nleft.'
  const [range] = locate(document, storyOf([text(1, chars)]), [mention(1, chars, 'Ingrid Solberg')])
  expect(
    range
      ?.toString()
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' '),
  ).toBe('Ingrid Solberg')
  expect(range?.startContainer.parentElement?.localName).toBe('b')
})

test('of two places with the same name each mention keeps its own', () => {
  show('<p>Solberg met Solberg.</p>')
  const chars = 'Solberg met Solberg.'
  const mentions = [mention(1, chars, 'Solberg'), mention(1, chars, 'Solberg', 1)]
  const ranges = locate(document, storyOf([text(1, chars)]), mentions)
  expect(ranges.map(range => range?.startOffset)).toEqual([0, 12])
})

test('a paragraph that stands twice is found in reading order', () => {
  show('<aside><p>Oslo waits.</p></aside><h1>Ferry</h1><p>First.</p><p>Oslo waits.</p>')
  const texts = [text(0, 'Ferry'), text(1, 'First.'), text(2, 'Oslo waits.')]
  const [, range] = locate(document, storyOf(texts), [mention(0, 'Ferry', 'Ferry'), mention(2, 'Oslo waits.', 'Oslo')])
  expect(range?.startContainer.parentElement?.closest('aside')).toBeNull()
})

test('a text that the page shows before its place, as a caption, is found all the same', () => {
  show('<figcaption>Oslo at dawn</figcaption><p>The ferry left Bergen.</p>')
  const texts = [text(1, 'The ferry left Bergen.'), text(2, 'Oslo at dawn')]
  const ranges = locate(document, storyOf(texts), [
    mention(1, texts[0]!.chars, 'Bergen'),
    mention(2, 'Oslo at dawn', 'Oslo'),
  ])
  expect(wordsOf(ranges)).toEqual(['Bergen', 'Oslo'])
})

test('where a paragraph holds more in the page than in the story, a name is known by the words around it', () => {
  show('<p>The ferry left <span>(map)</span> Bergen at noon and the pilots of the three harbours waved to Oslo.</p>')
  const chars = 'The ferry left Bergen at noon and the pilots of the three harbours waved to Oslo.'
  const ranges = locate(document, storyOf([text(1, chars)]), [mention(1, chars, 'Bergen'), mention(1, chars, 'Oslo')])
  expect(wordsOf(ranges)).toEqual([undefined, 'Oslo'])
})

test('what no reader sees is not looked at, and what is not there is not found', () => {
  show('<script>"Oslo waits."</script><template>Oslo waits.</template><p>Bergen.</p>')
  expect(locate(document, storyOf([text(1, 'Oslo waits.')]), [mention(1, 'Oslo waits.', 'Oslo')])).toEqual([undefined])
})

test('a form that takes the document’s names away changes nothing', () => {
  show('<form name="createRange"></form><img name="body"><p>Oslo waits.</p>')
  const ranges = locate(document, storyOf([text(1, 'Oslo waits.')]), [mention(1, 'Oslo waits.', 'Oslo')])
  expect(wordsOf(ranges)).toEqual(['Oslo'])
})
