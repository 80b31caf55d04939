import { describe, expect, test } from 'vitest'
import type { Block } from '../../utils/model/article.ts'
import { blockWords } from '../../utils/refine/block-words.ts'
import { boxes } from '../../utils/refine/boxes.ts'
import { emptyHeadings } from '../../utils/refine/empty-headings.ts'
import { linkLists } from '../../utils/refine/link-lists.ts'
import { loneLinks } from '../../utils/refine/lone-links.ts'
import { metaLines } from '../../utils/refine/meta-lines.ts'
import { pageLines } from '../../utils/refine/page-lines.ts'
import { repeats } from '../../utils/refine/repeats.ts'
import { article, h, link, list, p, picture, prose, removedBy, seen, story, text } from './build.ts'

describe('page-lines', () => {
  test('gives the same object back when every line is the story’s', () => {
    const given = article([h('What the crews want'), ...story()])
    expect(pageLines.run(given)).toBe(given)
  })
  test('goes wherever it stands, and is written down', () => {
    const [a, b, c, d] = story()
    const given = article([
      p('Print'),
      a,
      b,
      p('Advertisement'),
      p('Story continues below'),
      c,
      d,
      p('Share this article'),
    ])
    expect(seen(pageLines, given)).toEqual(prose)
    expect(removedBy(pageLines, given)).toEqual([
      'Print',
      'Advertisement',
      'Story continues below',
      'Share this article',
    ])
  })
  test('a heading that heads a part of the story stays, one that heads nothing goes', () => {
    const [a, b, c, d] = story()
    expect(seen(pageLines, article([a, b, h('Latest'), c, d, h('Latest')]))).toEqual([
      prose[0],
      prose[1],
      'Latest',
      prose[2],
      prose[3],
    ])
  })
  test('who helped and who owns the rights is a page line at the end alone', () => {
    const [a, b, c, d] = story()
    const note = 'Additional reporting by Bo Muster'
    expect(seen(pageLines, article([a, b, c, d, p(note)]))).toEqual(prose)
    expect(seen(pageLines, article([a, b, p(note), c, d]))).toContain(note)
  })
  test('a pointer with a link goes, the same words as a sentence stay', () => {
    const [a, b, c, d] = story()
    const given = article([
      a,
      b,
      link('Read more: Crews of the northern bay walk out'),
      p('Read more books: that is what he told them every day.'),
      c,
      d,
    ])
    expect(seen(pageLines, given)).toEqual([
      prose[0],
      prose[1],
      'Read more books: that is what he told them every day.',
      prose[2],
      prose[3],
    ])
  })
  test('a pointer that prints an address stays in the story and goes below it', () => {
    const [a, b, c, d] = story()
    const line = p('For more information on the winter timetable and its boats, please visit: www.ferry.example')
    const given = article([a, b, line, c, d])
    expect(pageLines.run(given)).toBe(given)
    expect(seen(pageLines, article([...story(), line]))).toEqual(prose)
  })
  test('a numbered heading is no button with its counter', () => {
    const [a, b, c, d] = story()
    const sizes = list(p('Two decks'), p('Six thousand seats'))
    const given = article([a, h('1. Size'), sizes, b, h('2) Zoom'), sizes, c, d])
    expect(pageLines.run(given)).toBe(given)
    expect(seen(pageLines, article([a, p('12 Share'), b, p('Share 1.2k'), c, d]))).toEqual(prose)
  })
  test('a list of buttons is one page line', () =>
    expect(seen(pageLines, article([list(p('Facebook'), p('Email'), p('Copy link')), ...story()]))).toEqual(prose))
})

describe('page-lines in a paragraph of several sentences', () => {
  const [a, b, c, d] = story()
  const between = (line: Block, lang = 'en') => removedBy(pageLines, article([a, b, line, c, d], { lang })).length > 0
  const linked = (chars: string): Block => ({
    type: 'paragraph',
    text: { ...text(chars), marks: [{ kind: 'link', href: 'https://news.example/app', from: 0, to: 5 }] },
  })
  test.each([
    ['en', 'Love boats? Live for the bay? The Morning Boat has all the news. Sign up now and be one of the crew.'],
    ['en', 'This story was part of the Morning Boat newsletter. Sign up for it here.'],
    ['en', '[Want great stories delivered right to your inbox? Create an account today.]'],
    ['en', 'Our site is the place for news. Please bookmark it and sign up for our daily newsletter, The Boat, here.'],
    ['de', 'Nachrichten am Morgen und am Abend: Abonniere den WhatsApp-Kanal und du bekommst sie aufs Handy.'],
    ['de', '"Hafen heute": Der Newsletter informiert Sie über das Wichtigste. Hier geht’s zur Anmeldung!'],
  ])('goes with its one call, %s: %s', (lang, line) => expect(between(p(line), lang)).toBe(true))
  test.each([
    ['en', 'The crews of the north have walked out as well. Read more'],
    ['de', 'Auch die Mannschaften im Norden haben die Arbeit niedergelegt.MEHR'],
  ])('the summary of another story goes with its button, %s: %s', (lang, line) =>
    expect(between(p(line), lang)).toBe(true),
  )
  test.each(['Nobody answered. More boats', 'Nobody answered. He read more.'])('no button: %s', line =>
    expect(between(p(line))).toBe(false),
  )
  test('a call for the app or to follow takes a link', () => {
    const line = 'Never miss a boat. Download our app now.'
    expect(between(p(line))).toBe(false)
    expect(between(linked(line))).toBe(true)
  })
  test.each([
    'The crews printed a newsletter. It went to six hundred inboxes and was read aloud in every kitchen.',
    'She had signed up for the navy at sixteen. Now she asks others to sign up for the strike.',
    'Does your boat leak? Email us at boats@port.example before the winter.',
  ])('a story that tells of such things stays: %s', line => expect(between(linked(line))).toBe(false))
  test('a list of calls and of lines that point elsewhere goes', () => {
    expect(between(list(link('READ MORE: Crews of the north walk out')))).toBe(true)
    const pointer = linked('The bay is closed until May. Read more here.')
    const offers = (...lines: Block[]) => between(list(linked('Boats on your phone? Read more here.'), ...lines))
    expect(offers(p('Hungry? Sign up for our newsletter now.'), p('The port'))).toBe(true)
    expect(offers(p('The port'), p('The bay'))).toBe(false)
    expect(between(pointer)).toBe(false)
    expect(between(list(p('Hungry? Sign up for our newsletter now.'), p('Follow us on Facebook'), p('The port')))).toBe(
      true,
    )
  })
})

describe('page-lines as headings', () => {
  test.each(['Related news', 'More:', 'Most read in Sport', 'Read more'])(
    '"%s" heads a box that was emptied, whatever follows',
    heading => {
      const [a, b, c, d] = story()
      expect(seen(pageLines, article([a, b, h(heading), c, d]))).toEqual(prose)
    },
  )
})

describe('lone-links', () => {
  const [a, b, c, d] = story()
  const kept = (...lines: Block[]) => removedBy(loneLinks, article([a, b, ...lines, c, d])).length === 0
  test('gives the same object back when a link tells no more than where it leads', () => {
    const given = article([a, b, link('The letter of the crews in full'), c, d])
    expect(loneLinks.run(given)).toBe(given)
  })
  test('goes in capitals, in brackets, and alone in a quotation', () => {
    expect(kept(link('CREWS OF THE NORTH WALK OUT OF MVs'))).toBe(false)
    expect(kept(link('(Here is how the crews of the north walked out.)'))).toBe(false)
    expect(kept({ type: 'quote', body: [link('Crews of the north walk out')] })).toBe(false)
  })
  test('goes below the story, as a question or a sentence too', () =>
    expect(seen(loneLinks, article([...story(), link('Who will sail the boats of the north?')]))).toEqual(prose))
  test('stays where no link covers it, and where it is a name', () => {
    expect(kept(p('NOBODY SAILS ON THE BAY TODAY'))).toBe(true)
    expect(kept(p('(Nobody sails on the bay today, says the port.)'))).toBe(true)
    expect(kept({ type: 'quote', body: [p('Nobody sails on the bay today.')] })).toBe(true)
    expect(kept(link('M/S RED FERRY'))).toBe(true)
    expect(kept(link('乗組員の手紙の全文'))).toBe(true)
  })
})

describe('link-lists', () => {
  test('gives the same object back when a lone link stands in the story', () => {
    const [a, b, c, d] = story()
    const given = article([a, b, link('The letter of the crews in full'), c, d])
    expect(linkLists.run(given)).toBe(given)
  })
  test('goes after the story, after an announcement, and where it is long', () => {
    const [a, b, c, d] = story()
    const run = [
      link('Crews of the north walk out'),
      link('Bay bridge shut again'),
      link('A winter without boats'),
    ] as const
    expect(seen(linkLists, article([...story(), run[0]]))).toEqual(prose)
    expect(seen(linkLists, article([a, b, p('Related stories'), run[0], c, d]))).toEqual([
      prose[0],
      prose[1],
      'Related stories',
      prose[2],
      prose[3],
    ])
    expect(seen(linkLists, article([a, b, ...run, c, d]))).toEqual(prose)
    expect(seen(linkLists, article([a, b, list(...run), c, d]))).toEqual(prose)
  })
  test('a paragraph of several links and next to nothing else goes, one with three sources stays', () => {
    const [a, b, c, d] = story()
    const links = (chars: string, ...spans: [number, number][]): Block => ({
      type: 'paragraph',
      text: {
        ...text(chars),
        marks: spans.map(([from, to]) => ({ kind: 'link' as const, href: `https://news.example/${from}`, from, to })),
      },
    })
    const row = links('Crews walk out | Bridge shut again | A winter without boats', [0, 14], [17, 34], [37, 59])
    const sources = links(
      'The letter, the reply and the minutes of the meeting were all made public.',
      [0, 10],
      [12, 21],
      [26, 37],
    )
    expect(seen(linkLists, article([a, b, row, sources, c, d]))).toEqual([
      prose[0],
      prose[1],
      blockWords(sources),
      prose[2],
      prose[3],
    ])
  })
  test('a card with a picture and a headline that is a link goes', () => {
    const [a, b, c, d] = story()
    const headline: Block = {
      type: 'heading',
      level: 3,
      text: text('Crews of the north walk out', 'https://news.example/n'),
    }
    const card: Block = {
      type: 'list',
      ordered: false,
      start: 1,
      items: [[picture('n.jpg'), headline, p('They want the same.')]],
    }
    expect(seen(linkLists, article([a, b, card, c, d]))).toEqual(prose)
  })
  test('a list of the story, with a link here and there, stays', () => {
    const given = article([...story(), list(p('No boat on Tuesday'), p('No boat on Wednesday'), link('The timetable'))])
    expect(linkLists.run(given)).toBe(given)
  })
  test.each([
    ['a heading', h('Other crossings that sail in winter:')],
    ['a sentence', p('Nobody has to swim. These are the boats that the island runs itself:')],
  ])('a list that %s of the story leads up to stays, wherever it stands', (_, before) => {
    const [a, b, c, d] = story()
    const boats = list(link('Bay Boats'), link('The Red Ferry'), link('Night Line'))
    for (const body of [
      [a, b, before, boats, c, d],
      [a, b, c, d, before, boats],
    ]) {
      const given = article(body)
      expect(linkLists.run(given)).toBe(given)
    }
  })
  test.each([
    ['a page line', p('Related stories:')],
    ['a pointer', p('Read more about the winter on the islands:')],
    ['a short label', h('Winter:')],
    ['a link', link('Related coverage of the winter on the bay:')],
  ])('a list below %s goes, colon or not', (_, before) =>
    expect(
      seen(
        linkLists,
        article([...story(), before, list(link('Bay Boats'), link('The Red Ferry'), link('Night Line'))]),
      ),
    ).not.toContain('Bay Boats\nThe Red Ferry\nNight Line'),
  )
  test.each(['https://ferry.example/timetable', 'www.ferry.example', 'ferry.example'])(
    '%s is an address that the story prints, not the title of another page',
    address => {
      const given = article([...story(), link(address)])
      expect(linkLists.run(given)).toBe(given)
    },
  )
  test.each([
    ['into the story itself', 'https://news.example/2031/ferry#', true],
    ['to other sites', 'https://boats.example/', true],
    ['to other pages of the site', 'https://www.news.example/2031/', false],
  ])('a list that nothing announces, in the midst of the story, with links %s', (_, address, stays) => {
    const [a, b, c, d] = story()
    const titles = ['Bay Boats', 'The Red Ferry', 'Night Line']
    const linked = list(...titles.map((title, at) => ({ type: 'paragraph', text: text(title, address + at) }) as const))
    const body = (...above: Block[]) => [a, b, ...above, linked, c, d]
    for (const given of [article(body()), article(body(h('Which boats sail')))])
      expect(removedBy(linkLists, given)).toEqual(stays ? [] : [titles.join('\n')])
    expect(removedBy(linkLists, article(body(h('Related stories'))))).toEqual([titles.join('\n')])
    expect(removedBy(linkLists, article([...story(), linked]))).toEqual([titles.join('\n')])
  })
  test('what opens a page is its menu, and below a line it tells what the story holds', () => {
    const parts = list(
      ...['The crews', 'The company'].map(
        (title, at) => ({ type: 'paragraph', text: text(title, `https://news.example/2031/ferry#${at}`) }) as const,
      ),
    )
    expect(removedBy(linkLists, article([parts, ...story()]))).toEqual(['The crews\nThe company'])
    expect(removedBy(linkLists, article([p('Contents'), parts, ...story()]))).toEqual(['The crews\nThe company'])
    expect(removedBy(linkLists, article([p('The most important'), parts, ...story()]))).toEqual([])
  })
  test('ten thousand links in a row are one run', () => {
    const crowd = Array.from({ length: 10_000 }, () => link('Crews of the north walk out'))
    expect(seen(linkLists, article([...story(), ...crowd]))).toEqual(prose)
  })
  test('one linked line between the last two paragraphs stays, a list there goes', () => {
    const [a, b, c, d] = story()
    const line = link('The letter of the crews in full')
    const given = article([a, b, c, line, d])
    expect(linkLists.run(given)).toBe(given)
    expect(removedBy(linkLists, article([a, b, c, list(line, link('The reply of the company')), d]))).toHaveLength(1)
  })
  test('a linked date is left to the step that knows dates', () => {
    const given = article([link('Published: 08 Dec. 2031, 18:32'), ...story()])
    expect(linkLists.run(given)).toBe(given)
    expect(metaLines.run(given).removed.map(r => r.reason)).toEqual([
      'It says when, where and by whom the page was published.',
    ])
  })
})

describe('boxes', () => {
  test('gives the same object back when a newsletter is only mentioned once', () => {
    const given = article([...story(), p('Newsletter')])
    expect(boxes.run(given)).toBe(given)
  })
  test('the name and the praise of a newsletter go with it', () => {
    const [a, b, c, d] = story()
    const given = article([
      a,
      b,
      h('Newsletter'),
      p('The Morning Boat'),
      p('All news of the bay before breakfast'),
      p('Sign up here'),
      c,
      d,
    ])
    expect(removedBy(boxes, given)).toEqual(['The Morning Boat', 'All news of the bay before breakfast'])
  })
  test('a story between two such lines stays', () => {
    const given = article([p('Newsletter'), ...story(), p('Newsletter')])
    expect(boxes.run(given)).toBe(given)
  })
})

describe('repeats', () => {
  test('gives the same object back when nothing stands twice', () => {
    const given = article([...story(), p('No.'), p('No.')])
    expect(repeats.run(given)).toBe(given)
  })
  test('a paragraph twice in a row goes once', () =>
    expect(seen(repeats, article([p(prose[0]), ...story()]))).toEqual(prose))
  test('a stretch that stands again further down goes', () =>
    expect(seen(repeats, article([...story(), p('Then came the night.'), p(prose[1]), p(prose[2])]))).toEqual([
      ...prose,
      'Then came the night.',
    ]))
  test('ten thousand equal paragraphs are looked up, not compared with each other', () => {
    const crowd = Array.from({ length: 10_000 }, () => p(prose[0]))
    expect(seen(repeats, article([...crowd, ...story()]))).toEqual(prose)
  })
  test('two paragraphs that take turns go after their first turn', () =>
    expect(seen(repeats, article([p(prose[0]), p(prose[1]), p(prose[0]), p(prose[1]), p(prose[2])]))).toEqual([
      prose[0],
      prose[1],
      prose[2],
    ]))
  test('one paragraph again further down may be meant', () => {
    const given = article([...story(), p(prose[0])])
    expect(repeats.run(given)).toBe(given)
  })
})

describe('empty-headings', () => {
  test('gives the same object back when the story ends in text', () => {
    const given = article([h('What the crews want'), ...story()])
    expect(emptyHeadings.run(given)).toBe(given)
  })
  test('headings at the very end go', () =>
    expect(seen(emptyHeadings, article([...story(), h('More'), h('Topics')]))).toEqual(prose))
})
