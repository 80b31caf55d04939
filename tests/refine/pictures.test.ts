import { describe, expect, test } from 'vitest'
import { leadPicture } from '../../utils/refine/lead-picture.ts'
import { ornaments } from '../../utils/refine/ornaments.ts'
import { pictureOnce } from '../../utils/refine/picture-once.ts'
import { article, p, picture, prose, seen, story } from './build.ts'

const image = (file: string) => ({ src: `https://news.example/img/${file}`, alt: '' })

describe('picture-once', () => {
  test('gives the same object back when every picture is another', () => {
    const given = article([picture('a.jpg', { alt: 'A ferry' }), ...story(), picture('b.jpg', { alt: 'A ferry' })])
    expect(pictureOnce.run(given)).toBe(given)
  })
  test('the same file in two sizes is shown once, in the first place, with the words of both', () => {
    const given = article([
      picture('ferry-300x200.jpg', { width: 300 }),
      ...story(),
      picture('ferry.jpg?w=1200', { caption: 'At dusk', credit: 'AFP', width: 1200 }),
    ])
    expect(seen(pictureOnce, given)).toEqual(['[ferry.jpg?w=1200 At dusk | AFP]', ...prose])
  })
  test('what only the poorer copy said is written down', () => {
    const given = article([
      picture('a.jpg', { caption: 'At dusk' }),
      picture('a.jpg', { caption: 'The ferry Example at dusk' }),
    ])
    const after = pictureOnce.run(given)
    expect(after.removed.map(r => r.words)).toEqual(['At dusk'])
  })
  test('two captions that say different things are both kept', () => {
    const given = article([
      picture('a.jpg', { caption: 'The ferry at dusk' }),
      ...story(),
      picture('a.jpg', { caption: 'Nobody works on Tuesdays' }),
    ])
    expect(seen(pictureOnce, given)[0]).toBe('[a.jpg The ferry at dusk\nNobody works on Tuesdays | ]')
    expect(pictureOnce.run(given).removed.map(r => r.words)).toEqual(['https://news.example/img/a.jpg'])
  })
  test('twins inside one figure are one picture', () => {
    const given = article([
      { type: 'figure', figure: { images: [image('a.jpg'), image('a.jpg?w=9'), image('b.jpg')] } },
      ...story(),
    ])
    expect(seen(pictureOnce, given)[0]).toBe('[a.jpg+b.jpg  | ]')
  })
})

describe('lead-picture', () => {
  test('gives the same object back when the body shows the lead', () => {
    const given = article([...story(), picture('ferry-300x200.jpg')], { lead: image('ferry.jpg') })
    expect(leadPicture.run(given)).toBe(given)
  })
  test('comes back to the top when the body has no picture there', () =>
    expect(seen(leadPicture, article([...story(), picture('b.jpg')], { lead: image('ferry.jpg') }))[0]).toBe(
      '[ferry.jpg  | ]',
    ))
  test('joins the caption that has lost its picture', () => {
    const lost = { type: 'figure' as const, figure: { images: [], caption: { id: 900, chars: 'At dusk', marks: [] } } }
    expect(seen(leadPicture, article([lost, ...story()], { lead: image('ferry.jpg') }))).toEqual([
      '[ferry.jpg At dusk | ]',
      ...prose,
    ])
  })
  test.each([
    ['ferry-strike.jpg', 'the same name with a cut', 'ferry-strike-teaser.jpg'],
    ['quay.jpg', 'a word of its name', 'quay-2.jpg'],
    ['4711001.jpg', 'the next number', '4711003.jpg'],
  ])('%s stays away when the picture at the top may be another cut of it: %s', (file, _, top) => {
    const given = article([picture(top), ...story()], { lead: image(file) })
    expect(leadPicture.run(given)).toBe(given)
  })
  test.each([
    ['another picture', 'mayor-at-the-quay.jpg', 900],
    ['a portrait', 'ferry-ana.jpg', 150],
    ['a placeholder', 'leer.gif', 900],
  ])('stands above %s', (_, file, width) => {
    const given = article([picture(file, { width }), ...story()], { lead: image('ferry-strike.jpg') })
    expect(seen(leadPicture, given).slice(0, 2)).toEqual(['[ferry-strike.jpg  | ]', `[${file}  | ]`])
  })
  test('the words of its alt text tell the same picture under another name', () => {
    const alt = 'A ferry at the quay of Port Example'
    const given = article([picture('0417.jpg', { alt }), ...story()], { lead: { ...image('ferry-strike.jpg'), alt } })
    expect(leadPicture.run(given)).toBe(given)
  })
  test.each(['logo.png', 'site-logo-1200.jpg', 'default.jpg', 'og-image.png', 'placeholder_news.jpg', 'brand.svg'])(
    '%s is no lead',
    file => {
      const given = article(story(), { lead: image(file) })
      expect(leadPicture.run(given)).toBe(given)
    },
  )
  test.each(['logos-on-trial.jpg', 'iconic-ferry.jpg', 'defaulted-loans.jpg'])('%s may well be one', file =>
    expect(leadPicture.run(article(story(), { lead: image(file) })).body).toHaveLength(5),
  )
})

describe('ornaments', () => {
  test('gives the same object back when every picture is the story’s', () => {
    const given = article([picture('ferry.jpg'), ...story()])
    expect(ornaments.run(given)).toBe(given)
  })
  test('the portrait of the author goes, the portrait of somebody else stays', () => {
    const given = article(
      [
        picture('ana-example-thumb.png'),
        picture('p1.jpg', { alt: 'Ana Example' }),
        picture('p2.jpg', { alt: 'Bo Muster' }),
        ...story(),
      ],
      {
        authors: ['Ana Example'],
      },
    )
    expect(seen(ornaments, given)).toEqual(['[p2.jpg  | ]', ...prose])
  })
  test('a badge on a picture goes, the picture stays', () => {
    const both = [image('ferry.jpg'), { ...image('award.svg'), alt: 'Best of the year' }]
    const given = article([{ type: 'figure', figure: { images: both } }, ...story()])
    expect(seen(ornaments, given)[0]).toBe('[ferry.jpg  | ]')
    expect(ornaments.run(given).removed.map(r => r.words)).toEqual(['Best of the year'])
  })
  test('icons without words go, a captioned logo stays', () => {
    const given = article([
      picture('icon-print.png'),
      p(prose[0]),
      picture('logo.png', { caption: 'The new sign of the company' }),
    ])
    expect(seen(ornaments, given)).toEqual([prose[0], '[logo.png The new sign of the company | ]'])
  })
})
