/** Pictures that are the story's, and pictures that are not. */
import { describe, expect, test } from 'vitest'
import { only, page, paragraphs, read, story } from './story.ts'

const images = (html: string, head = '') => only(read(page(html, head)), 'figure').flatMap(block => block.figure.images)
const files = (html: string, head = '') => images(html, head).map(image => image.src.split('/').at(-1))

describe('a picture that waits for a script', () => {
  test('its address among settings', () => {
    const settings = '{"default":{"w":80,"src":"//news.example/quay.jpg?w=80"}}'
    expect(files(`<figure><img src="/blank.gif" data-src='${settings}'></figure>${story}`)).toEqual(['quay.jpg?w=80'])
  })
  test('the largest of several, not the one that is there first', () => {
    const sources = '<source data-srcset="/quay-s.jpg 280w, /quay-l.jpg 1240w">'
    expect(files(`<picture>${sources}<img src="/blank.gif" data-src="/quay-s.jpg"></picture>${story}`)).toEqual([
      'quay-l.jpg',
    ])
  })
  test('a mark that it is lazy is no address', () =>
    expect(files(`<figure><img src="/quay.jpg" data-lazy="true"></figure>${story}`)).toEqual(['quay.jpg']))
  test('a component without alternative text', () =>
    expect(files(`<figure><news-image-v3 data-src="/quay.jpg"></news-image-v3></figure>${story}`)).toEqual([
      'quay.jpg',
    ]))
})

test.each([
  [
    'a pixel that a style makes small',
    '<img src="https://b.example/70c8" style="position:absolute;width:1px;height:1px">',
  ],
  ['an advertisement', '<img src="https://b.example/adserver/www/delivery/avw.php?zoneid=909">'],
  ['a counter', '<img src="https://pixel.b.example/70c8">'],
])('%s is no picture', (_, img) => expect(files(`<p>${paragraphs[0]}</p>${img}${story}`)).toEqual([]))

test('an alternative text that was escaped twice is read', () =>
  expect(images(`<img src="/quay.jpg" alt="The &amp;quot;quay&amp;quot;">${story}`)[0]!.alt).toBe('The "quay"'))

test('above the story, a picture with a caption that links to its own file is the story’s; one that links to a story in Japan is not', () => {
  const html = (href: string) =>
    `<div><a href="${href}"><figure><img src="/quay.jpg"><figcaption>Ferries at the quay</figcaption></figure></a><p><a href="/1">Boat show opens</a></p></div><div>${story}</div>`
  expect(files(html('/large/quay.JPG?w=1200'))).toEqual(['quay.jpg'])
  expect(files(html('https://www.news.jp/ports/1'))).toEqual([])
})

test('the declared lead picture belongs to the story, though other lines share its frame', () => {
  const head = '<meta property="og:image" content="/quay.jpg?w=1200">'
  const html = (file: string) =>
    `<div><div><img src="${file}"><p><a href="/1">Boat show opens</a></p><p>Ports</p></div></div><div>${story}</div>`
  expect(files(html('/quay.jpg'), head)).toEqual(['quay.jpg'])
  expect(files(html('/gull.jpg'), head)).toEqual([])
})
