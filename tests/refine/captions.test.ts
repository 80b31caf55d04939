import { describe, expect, test } from 'vitest'
import type { Block } from '../../utils/model/article.ts'
import { altEcho } from '../../utils/refine/alt-echo.ts'
import { captionCredit } from '../../utils/refine/caption-credit.ts'
import { captionEcho } from '../../utils/refine/caption-echo.ts'
import { captionParagraphs } from '../../utils/refine/caption-paragraphs.ts'
import { captionTwins } from '../../utils/refine/caption-twins.ts'
import { article, h, p, picture, prose, removedBy, seen, story, text } from './build.ts'

const said = 'Crews of the ferry Example walk off the boat in Port Example on Tuesday morning.'

describe('caption-credit', () => {
  const run = (caption: string, credit?: string) =>
    seen(captionCredit, article([picture('a.jpg', credit ? { caption, credit } : { caption }), ...story()]))[0]

  test('gives the same object back when no caption names anybody', () => {
    const given = article([picture('a.jpg', { caption: said }), ...story()])
    expect(captionCredit.run(given)).toBe(given)
  })
  test('a bracketed credit moves to its field', () =>
    expect(run(`${said} [PORT AUTHORITY]`)).toBe(`[a.jpg ${said} | PORT AUTHORITY]`))
  test('a caption that is nothing but a credit leaves no caption', () =>
    expect(run('Photo: Ana Example')).toBe('[a.jpg  | Ana Example]'))
  test('a credit that stands in its field already stands there once', () =>
    expect(run(`${said} (Reuters)`, 'Reuters')).toBe(`[a.jpg ${said} | Reuters]`))
  test('of two credits that say the same the fuller one is kept', () =>
    expect(run(`${said} (Photo: Getty Images)`, 'Getty')).toBe(`[a.jpg ${said} | Getty Images]`))
  test('a credit in a line above the caption, and a label below it', () => {
    expect(run(`Foto: Ana Example\n${said}`)).toBe(`[a.jpg ${said} | Ana Example]`)
    expect(run(`${said}\nFoto:\nAFP/ANA EXAMPLE`)).toBe(`[a.jpg ${said} | AFP/ANA EXAMPLE]`)
  })
  test('a caption that is a credit joins the other credit', () =>
    expect(run('Getty Images/iStock', 'Ana Example')).toBe('[a.jpg  | Ana Example / Getty Images/iStock]'))
  test('two credits that differ are both kept', () =>
    expect(run(`${said} (Photo: Ana Example)`, 'AFP')).toBe(`[a.jpg ${said} (Photo: Ana Example) | AFP]`))
  test('the field itself loses its label', () =>
    expect(run(said, '(Photo: Ana Example)')).toBe(`[a.jpg ${said} | Ana Example]`))
})

describe('caption-paragraphs', () => {
  test('gives the same object back when no paragraph is a caption', () => {
    const given = article([picture('a.jpg', { caption: said }), ...story()])
    expect(captionParagraphs.run(given)).toBe(given)
  })
  test('a caption that stands twice in a row without a picture becomes a figure, once', () => {
    const line = `${said} [PORT AUTHORITY]`
    const given = article([p(line), p(line), ...story()])
    expect(seen(captionParagraphs, given)).toEqual([`[ ${said} | PORT AUTHORITY]`, ...prose])
    expect(removedBy(captionParagraphs, given)).toEqual([line])
  })
  test('a credited paragraph below a bare picture is its caption', () =>
    expect(
      seen(captionParagraphs, article([...story(), picture('a.jpg'), p(`${said} Photo: Ana Example`), p(prose[0])]))[4],
    ).toBe(`[a.jpg ${said} | Ana Example]`))
  test('a credited paragraph beside a picture with the same caption goes, its credit stays', () => {
    const given = article([picture('a.jpg', { caption: said }), p(`${said} © Ana Example`), ...story()])
    expect(seen(captionParagraphs, given)).toEqual([`[a.jpg ${said} | Ana Example]`, ...prose])
  })
  test('a line that is nothing but a credit goes to the picture above it', () =>
    expect(
      seen(
        captionParagraphs,
        article([picture('a.jpg', { caption: said }), p('Ana Example/Getty Images'), ...story()]),
      )[0],
    ).toBe(`[a.jpg ${said} | Ana Example/Getty Images]`))
  test('a caption and a credit in two lines, whose picture is lost, become a figure', () =>
    expect(
      seen(captionParagraphs, article([p(prose[0]), p('The boats in the harbour'), p('REUTERS'), p(prose[1])])),
    ).toEqual([prose[0], '[ The boats in the harbour | REUTERS]', prose[1]]))
  test('an author’s line above a credit is nobody’s caption', () =>
    expect(
      seen(
        captionParagraphs,
        article([...story(), p('Columnist Ana Example ana@news.example'), p('Photo: Port Authority'), p(prose[0])]),
      ),
    ).toContain('Columnist Ana Example ana@news.example'))
  test.each([
    ['a paragraph that closes with its agency', `${prose[3]} (Reuters)`],
    ['a paragraph that stands twice and names nobody', prose[3]],
    ['a paragraph that only mentions a photo', 'He showed the court a photo by the river and a photo of his father.'],
  ])('%s stays the story’s', (_, line) => {
    const given = article([...story(), p(line), p('And so it went on until the evening boat had left.')])
    expect(captionParagraphs.run(given)).toBe(given)
  })
  test('the rights of the page are no credit', () => {
    const given = article([...story(), p('All texts © Example Daily, all rights reserved')])
    expect(captionParagraphs.run(given)).toBe(given)
  })
})

describe('caption-echo', () => {
  test('gives the same object back when nothing repeats a caption', () => {
    const given = article([picture('a.jpg', { caption: said }), ...story()])
    expect(captionEcho.run(given)).toBe(given)
  })
  test('a paragraph beside the picture that says its caption again goes', () => {
    const given = article([picture('a.jpg', { caption: said }), p(said.toUpperCase()), ...story()])
    expect(seen(captionEcho, given)).toEqual([`[a.jpg ${said} | ]`, ...prose])
    expect(removedBy(captionEcho, given)).toEqual([said.toUpperCase()])
  })
  test('a paragraph that says the alt text of a bare picture is its caption', () =>
    expect(seen(captionEcho, article([picture('a.jpg', { alt: said }), p(said), ...story()]))).toEqual([
      `[a.jpg ${said} | ]`,
      ...prose,
    ]))
  test('a short line far from the picture stays, and so does the caption', () => {
    const short = 'The boats stayed in the harbour'
    const given = article([picture('a.jpg', { caption: short }), ...story(), p(short)])
    expect(captionEcho.run(given)).toBe(given)
  })
  test('a caption that quotes a paragraph of the story from afar goes, the story stays', () => {
    const given = article([picture('a.jpg', { caption: prose[2] }), ...story()])
    expect(seen(captionEcho, given)).toEqual(['[a.jpg  | ]', ...prose])
    expect(removedBy(captionEcho, given)).toEqual([prose[2]])
  })
  test('a caption that words a paragraph from afar anew stays', () => {
    const caption = `On Friday the company replied, ${prose[2].replace('The company replied', 'it said')}`
    const given = article([picture('a.jpg', { caption }), p(prose[0]), p(prose[1]), p(prose[2]), p(prose[3])])
    expect(captionEcho.run(given)).toBe(given)
  })
  test('a sentence of the story beside the picture stays where the caption only words it anew', () => {
    const caption = prose[1].replace('had not', 'has not').replace(/\.$/, '')
    const given = article([p(prose[0]), p(prose[1]), picture('a.jpg', { caption, alt: caption }), p(prose[2])])
    expect(seen(captionEcho, given)).toEqual([prose[0], prose[1], '[a.jpg  | ]', prose[2]])
    expect(removedBy(captionEcho, given)).toEqual([caption])
  })
  test('a sentence with a source in it is the story’s, though the caption beside it has the same words', () => {
    const sourced: Block = {
      type: 'paragraph',
      text: { ...text(prose[0]), marks: [{ kind: 'link', href: 'https://ferry.example/vote', from: 4, to: 15 }] },
    }
    const given = article([picture('a.jpg', { caption: prose[0] }), sourced, p(prose[1])])
    expect(seen(captionEcho, given)).toEqual(['[a.jpg  | ]', prose[0], prose[1]])
  })
  test('a second print with its credit goes, though it is a sentence', () =>
    expect(
      seen(captionEcho, article([picture('a.jpg', { caption: prose[0] }), p(`${prose[0]} Ana Example`), p(prose[1])])),
    ).toEqual([`[a.jpg ${prose[0]} | ]`, prose[1]]))
  test('a name that is a caption may stand in the story too', () => {
    const given = article([picture('a.jpg', { caption: 'Ana Example' }), h('Bo Muster'), p('Ana'), ...story()])
    expect(captionEcho.run(given)).toBe(given)
  })
})

describe('caption-twins', () => {
  test('gives the same object back when captions differ', () => {
    const given = article([picture('a.jpg', { caption: said }), picture('b.jpg', { caption: prose[0] })])
    expect(captionTwins.run(given)).toBe(given)
  })
  test('of two pictures with one caption the first keeps it', () =>
    expect(
      seen(
        captionTwins,
        article([picture('a.jpg', { caption: said }), picture('b.jpg', { caption: said }), ...story()]),
      ).slice(0, 2),
    ).toEqual([`[a.jpg ${said} | ]`, '[b.jpg  | ]']))
  test('a caption without a picture and a picture with the same caption are one figure', () => {
    const lost = { type: 'figure' as const, figure: { images: [], caption: { id: 900, chars: said, marks: [] } } }
    const given = article([lost, p(prose[0]), picture('a.jpg', { caption: said, credit: 'AFP' }), p(prose[1])])
    expect(seen(captionTwins, given)).toEqual([`[a.jpg ${said} | AFP]`, prose[0], prose[1]])
  })
})

describe('alt-echo', () => {
  test('gives the same object back when the alt text says something else', () => {
    const given = article([picture('a.jpg', { caption: said, alt: 'Three men in oilskins' }), ...story()])
    expect(altEcho.run(given)).toBe(given)
  })
  test('an alt text equal to the caption is cleared and written down', () => {
    const given = article([picture('a.jpg', { caption: said, alt: `${said} [PORT AUTHORITY]` }), ...story()])
    const [block] = altEcho.run(given).body
    expect(block?.type === 'figure' && block.figure.images[0]?.alt).toBe('')
    expect(removedBy(altEcho, given)).toEqual([`${said} [PORT AUTHORITY]`])
  })
})
