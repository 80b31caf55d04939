import { describe, expect, test } from 'vitest'
import { authorNote } from '../../utils/refine/author-note.ts'
import { breadcrumb } from '../../utils/refine/breadcrumb.ts'
import { byline } from '../../utils/refine/byline.ts'
import { metaLines } from '../../utils/refine/meta-lines.ts'
import { readByline } from '../../utils/refine/read-byline.ts'
import { headScraps, tailScraps } from '../../utils/refine/scraps.ts'
import { titleEcho } from '../../utils/refine/title-echo.ts'
import { article, h, list, p, prose, seen, story } from './build.ts'

const title = 'Ferry crews stop work for two days'

describe('title-echo', () => {
  test('gives the same object back when the headline is not repeated', () => {
    const given = article([h('What the crews want'), ...story()])
    expect(titleEcho.run(given)).toBe(given)
  })
  test.each([
    ['as a heading', h(title)],
    ['as a paragraph', p(title.toUpperCase())],
    ['with the name of the site', p(`${title} | Example News`)],
    ['after a kicker', h(`Strike: ${title}`)],
  ])('goes %s', (_, echo) =>
    expect(seen(titleEcho, article([echo, ...story()], { site: 'Example News' }))).toEqual(prose),
  )
  test('stays in the middle of the story, where it is a quotation', () => {
    const [a, b, c, d] = story()
    const given = article([a, b, p(title), c, d])
    expect(titleEcho.run(given)).toBe(given)
  })
  test('a story that goes on from its headline stays', () => {
    const given = article([
      p(`${title}, and nobody in the town knows when the next boat will leave the bay.`),
      ...story(),
    ])
    expect(titleEcho.run(given)).toBe(given)
  })
})

describe('byline', () => {
  test('gives the same object back when no line names the author', () => {
    const given = article(story())
    expect(byline.run(given)).toBe(given)
  })
  test('names the author where the page names nobody', () => {
    const after = byline.run(article([...story(), p('BY ANA EXAMPLE [[email protected]]')]))
    expect(after.authors).toEqual(['Ana Example'])
    expect(after.body).toHaveLength(4)
    expect(after.removed[0]?.words).toBe('BY ANA EXAMPLE [[email protected]]')
  })
  test('goes and changes nobody where the page names its authors', () =>
    expect(byline.run(article([p('By Ana Example'), ...story()], { authors: ['Ana B. Example'] })).authors).toEqual([
      'Ana B. Example',
    ]))
  test('stays in the middle of the story', () => {
    const [a, b, c, d] = story()
    const given = article([a, b, p('By Ana Example'), c, d])
    expect(byline.run(given)).toBe(given)
  })
})

describe('readByline', () => {
  test.each([
    ['By Ana Example', 'en', ['Ana Example']],
    ['By Ana Example and Bo Q. Muster, Reuters', 'en', ['Ana Example', 'Bo Q. Muster']],
    ['By ANA EXAMPLE | May 3, 2031 | 10:49 am', 'en', ['Ana Example']],
    ['Von Ana von Muster, Frankfurt', 'de', ['Ana von Muster']],
    ['Par Élise Exemple avec AFP', 'fr', ['Élise Exemple']],
    ['Por Ana Ejemplo', 'es', ['Ana Ejemplo']],
    ['Автор: Анна Примерова', 'ru', ['Анна Примерова']],
    ['홍길동 기자 hong@news.example', 'ko', ['홍길동']],
    ['记者：张三', 'zh', ['张三']],
    ['By Example Staff | May 3, 2031', 'en', []],
    ['بقلم: ليلى مثال', 'ar', ['ليلى مثال']],
  ])('%s', (line, lang, names) => expect(readByline(line, lang)).toEqual(names))
  test.each([
    ['By Tuesday the boats were back', 'en'],
    ['By the Numbers', 'en'],
    ['By Ana Example who had left the house before the rain and the storm began', 'en'],
    ['Von Hamburg nach Kiel', 'de'],
    ['Por la tarde', 'es'],
    ['Di sera il porto è vuoto', 'it'],
  ])('no byline: %s', (line, lang) => expect(readByline(line, lang)).toBeUndefined())
})

describe('breadcrumb', () => {
  test('gives the same object back when no line is a path', () => {
    const given = article([p('Port Example > Bay Island'), ...story()])
    expect(breadcrumb.run(given)).toBe(given)
  })
  test.each(['Updated: 10/31/2031', 'The minutes lie at https://port.example/a/b.', '3/4 of all boats | none on 1/2'])(
    'a slash of a date or an address leads nowhere: %s',
    line => {
      const given = article([p(line), ...story()])
      expect(breadcrumb.run(given)).toBe(given)
    },
  )
  test('bars and slashes may stand without space', () =>
    expect(breadcrumb.run(article([p('News|National/Transport'), ...story()])).section).toEqual([
      'National',
      'Transport',
    ]))
  test('fills the section where the page names none', () => {
    const after = breadcrumb.run(article([p('Home > National > Transport'), ...story()]))
    expect([after.section, after.body.length]).toEqual([['National', 'Transport'], 4])
  })
  test('goes as a list too, and leaves a known section alone', () => {
    const after = breadcrumb.run(
      article([list(p('Startseite'), p('Nachrichten'), p('Verkehr')), ...story()], {
        lang: 'de',
        section: ['Verkehr'],
      }),
    )
    expect([after.section, after.body.length]).toEqual([['Verkehr'], 4])
  })
  test('a known section alone above the story goes', () =>
    expect(
      breadcrumb.run(article([p('Transport'), ...story()], { section: ['National', 'Transport'] })).body,
    ).toHaveLength(4))
})

describe('meta-lines', () => {
  const known = { authors: ['Ana Example'], site: 'Example News' }
  test('gives the same object back when every line says something new', () => {
    const given = article([p('Port Example, Tuesday'), ...story()], known)
    expect(metaLines.run(given)).toBe(given)
  })
  test('a list of author and date is one line', () =>
    expect(
      seen(metaLines, article([list(p('Author:'), p('Ana Example'), p('3 May 2031')), ...story()], known)),
    ).toEqual(prose))
  test.each([
    ['a headline of the section’s words and a number', h('Transport 3:')],
    ['a title of the section’s words', h('National Transport')],
    ['a year among other words', h('The ferries of 2031 in Port Example')],
    ['a sentence with its day', p('On 3 May 2031 nobody sailed.')],
    ['a day and more than a place', h('The port, the crews and the town on 3 May 2031')],
    ['a list of numbers', list(p('Norvik 3'), p('Sandholm 1'))],
  ])('%s stays', (_, line) => {
    const given = article([line, ...story()], { ...known, section: ['National', 'Transport'] })
    expect(metaLines.run(given)).toBe(given)
  })
  test.each([
    ['en', 'Published: 15:56 BST, 27 April 2031 | Updated: 15:57 BST, 27 April 2031'],
    ['en', 'Ana Example for Example News · 4 min read'],
    ['en', 'May 3, 2031Updated 2 hours ago'],
    ['en', '2031-05-03T10:49:01Z'],
    ['en', 'May 3, 2031 - 10:49 AMT'],
    ['en', 'May 3rd 2031 | PORT EXAMPLE'],
    ['en', 'Last updated May 2031'],
    ['de', 'Sendung: Hafen am Abend, 03.05.2031, 15:10 Uhr'],
    ['de', 'Stand: 10:49 UhrLesedauer: 5 Minuten'],
    ['de', '3. Mai 2031, 17:47'],
    ['fr', 'Publié le 3 mai 2031 à 10h49, mis à jour à 12h'],
    ['es', '03/05/2031 | Actualizado a las 15:10h.'],
    ['it', 'Pubblicato il 3 maggio 2031 alle ore 10:49'],
    ['pt', 'Publicado em 3 de maio de 2031 às 10h49'],
    ['ru', 'Опубликовано 3 мая 2031 года, 10:49'],
    ['ko', '입력 2031.05.03. 오전 10:49 수정 2031.05.03.'],
    ['ja', '2031年5月3日 10時49分 更新'],
    ['zh', '发布时间：2031年5月3日 10:49'],
    ['ar', 'تاريخ النشر: 3 مايو 2031'],
  ])('%s: %s', (lang, line) =>
    expect(seen(metaLines, article([p(line), ...story()], { ...known, lang }))).toEqual(prose),
  )
  test.each(['In 2031 the port will close', 'Tuesday, a day of rain', '300 dead'])('stays: %s', line => {
    const given = article([p(line), ...story()], known)
    expect(metaLines.run(given)).toBe(given)
  })
  test('stays in the middle of the story', () => {
    const [a, b, c, d] = story()
    const given = article([a, b, h('3 May 2031'), c, d], known)
    expect(metaLines.run(given)).toBe(given)
  })
  test('the sign of an editor below the story goes', () =>
    expect(seen(metaLines, article([...story(), p('(ab/dpa)')]))).toEqual(prose))
})

describe('author-note', () => {
  const authors = ['Ana Example']
  test('what somebody is stays where the story goes on after it', () => {
    const [a, b, c, d] = story()
    const given = article(
      [a, b, c, p('Ana Example is president of the Society for Small Ports, and nobody asked her.'), d],
      {
        authors,
      },
    )
    expect(authorNote.run(given)).toBe(given)
  })
  test('gives the same object back when the story itself names its author', () => {
    const given = article(
      [...story(), p('Ana Example said on Friday that she had seen the boat leave the harbour at dawn.')],
      { authors },
    )
    expect(authorNote.run(given)).toBe(given)
  })
  test.each([
    'Ana Example is a transport reporter for Example News and lives by the bay with two cats.',
    'Ana Example covers ports and the sea for Example News from its office in the capital.',
    'Ana Example is president of the Society for Small Ports and has written three books on the sea.',
    'Ana Example (*1998) war Hafenmeisterin in Norvik und leitet heute eine Schule für Seeleute.',
    'Ana Example ist Redakteurin im Ressort Verkehr und berichtet seit Jahren von der Küste.',
  ])('goes below the story: %s', note =>
    expect(seen(authorNote, article([...story(), p(note)], { authors }))).toEqual(prose),
  )
})

describe('tail-scraps and head-scraps', () => {
  test('give the same object back when no page line closes or opens the story', () => {
    const given = article([p('Port Example'), ...story(), p('The end')])
    expect(tailScraps.run(given)).toBe(given)
    expect(headScraps.run(given)).toBe(given)
  })
  test('what stands between page lines after the story goes, a sentence stays', () => {
    const given = article([
      ...story(),
      p('By Ana Example'),
      p('with the Example Daily'),
      p('s'),
      p('The boats sail again.'),
    ])
    expect(seen(tailScraps, given)).toEqual([...prose, 'By Ana Example', 'The boats sail again.'])
  })
  test('what stands before the last page line above the story goes', () =>
    expect(seen(headScraps, article([p('Blue theme'), p('Print'), p('Port Example'), ...story()]))).toEqual([
      'Print',
      'Port Example',
      ...prose,
    ]))
})
