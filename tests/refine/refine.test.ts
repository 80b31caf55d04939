import { describe, expect, test } from 'vitest'
import { refine, steps } from '../../utils/refine/refine.ts'
import { article, h, p, picture, prose, shown, story } from './build.ts'

const said = 'Crews of the ferry Example walk off the boat in Port Example on Tuesday morning.'
const title = 'Ferry crews stop work for two days'

/** A page with every line a bare paragraph, as some sites serve it. */
const bare = () =>
  article([
    p(title),
    p('Home > National > Transport'),
    p('print dictionary print'),
    p(title),
    p(`${said} [PORT AUTHORITY]`),
    p(`${said} [PORT AUTHORITY]`),
    ...story(),
    p('BY ANA EXAMPLE [[email protected]]'),
    p('Log in to Twitter or Facebook account to connect'),
    p('with the Example Daily'),
    p('help-image Social comment?'),
    p('s'),
    p('lock icon'),
    p('To write comments, please log in to one of the accounts.'),
    p('Example Board Policy (0/250자)'),
  ])

describe('refine', () => {
  test('gives the same object back when nothing needs changing', () => {
    const given = article([picture('a.jpg', { caption: said, credit: 'AFP' }), h('What the crews want'), ...story()])
    expect(refine(given)).toBe(given)
  })
  test('a page of bare paragraphs becomes the story, its picture’s caption, its author and its section', () => {
    const after = refine(bare())
    expect(shown(after.body)).toEqual([`[ ${said} | PORT AUTHORITY]`, ...prose])
    expect([after.authors, after.section]).toEqual([['Ana Example'], ['National', 'Transport']])
  })
  test('each line that went is written down, with its step and a reason', () => {
    const { removed } = refine(bare())
    expect(removed.map(r => r.words).toSorted()).toEqual(
      bare()
        .body.filter(b => b.type === 'paragraph')
        .map(b => b.text.chars)
        .filter(
          (line, at, all) =>
            !prose.includes(line as never) && (line !== `${said} [PORT AUTHORITY]` || all.indexOf(line) !== at),
        )
        .toSorted(),
    )
    expect(removed.every(r => r.reason.endsWith('.') && steps.some(s => s.name === r.step))).toBe(true)
  })
  test.each(steps.map(s => s.name))('%s alone can be switched off, and writes nothing down then', name => {
    const { removed } = refine(bare(), { off: new Set([name]) })
    expect(removed.filter(r => r.step === name)).toEqual([])
  })
  test('a step that throws is told about once and costs nothing', () => {
    const faults: string[] = []
    const broken = { type: 'figure' as const, figure: { images: [{ src: undefined as never, alt: '' }] } }
    const after = refine(article([broken, ...story(), p('Share this article')]), { onFault: step => faults.push(step) })
    expect(after.body.slice(1)).toEqual(after.body.filter(b => b.type === 'paragraph'))
    expect(after.removed.map(r => r.words)).toEqual(['Share this article'])
    expect(faults).toContain('ornaments')
    expect(new Set(faults).size).toBe(faults.length)
  })
  test('a page that is page lines from end to end is left as it is', () => {
    const given = article([p('Share'), p('Print')])
    expect(shown(refine(given).body)).toEqual(['Share', 'Print'])
  })
  test('every step has a name of its own', () => expect(new Set(steps.map(s => s.name)).size).toBe(steps.length))
})
