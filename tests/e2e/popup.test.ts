/** The main job: a real click on the toolbar button, and the popup shows the story, with who and where. */
import { expect, test } from 'vitest'
import { settled, wordsOf } from '../../tools/browsers/surface.ts'
import { expected } from './sample.ts'
import { inEveryBrowser, pages } from './under-test.ts'

const { story, page } = pages()

inEveryBrowser(browser => {
  const popupOn = async (url: string) => settled(await (await (await browser()).open(url)).clickToolbar())

  test('the popup shows headline, author and every paragraph in order, word for word', async () => {
    const popup = await popupOn(story())
    const shown = await popup.read(root => ({
      title: root.querySelector('h1')?.textContent,
      author: root.querySelector('.authors')?.textContent,
      paragraphs: [...root.querySelectorAll('.story > p')].map(p => p.textContent),
    }))
    expect(shown).toEqual({ title: expected.title, author: expected.authors[0], paragraphs: expected.paragraphs })
  })

  test('each picture stands once, with its caption and its credit', async () => {
    const popup = await popupOn(story())
    const pictures = await popup.read(root =>
      [...root.querySelectorAll('figure')].map(figure =>
        [...figure.querySelectorAll('img')].map(img => img.src.split('/').slice(-2).join('/')),
      ),
    )
    expect(pictures).toEqual(expected.figures.map(figure => [figure.src]))
    const words = await wordsOf(popup)
    for (const { caption, credit } of expected.figures) {
      expect(words.split(caption)).toHaveLength(2)
      expect(words.split(credit)).toHaveLength(2)
    }
  })

  test('nothing of the page around the story is shown', async () => {
    const popup = await popupOn(story())
    const words = await popup.read(root => root.querySelector('.story')!.textContent)
    expect(expected.chrome.filter(line => words.includes(line))).toEqual([])
  })

  test('people and countries are marked in the story and listed, each person under one name', async () => {
    const popup = await popupOn(story())
    const marked = await popup.read(root => [
      ...new Set([...root.querySelectorAll<HTMLElement>('.story mark.name')].map(mark => mark.dataset.kind)),
    ])
    expect(marked).toEqual(expect.arrayContaining(['person', 'country']))

    const names = () =>
      popup.read(root => [...root.querySelectorAll('.entity-name')].map(element => element.textContent))
    expect(await names()).toEqual(expect.arrayContaining(['Wanjiru Kathambi', 'Salim al-Rawasi', 'Kenya', 'Oman']))
    while (await popup.read(root => root.querySelector('button.more[aria-expanded="false"]') !== null))
      await popup.click('button.more[aria-expanded="false"]')
    const listed = await names()
    const people = expected.actors.filter(actor => actor.kind === 'person')
    const forms = people.map(({ name, aliases }) => [name, ...aliases])
    expect(forms.filter(form => listed.filter(name => form.includes(name)).length !== 1)).toEqual([])
  })

  test('a German story is read with the words of its language: no country in it is named but by an adjective', async () => {
    const popup = await popupOn(page('german-story.html'))
    const names = await popup.read(root =>
      [...root.querySelectorAll('[data-kind="country"] .entity-name')].map(element => element.textContent),
    )
    expect(names).toEqual(['France', 'Denmark'])
  })

  test('the foot says why the page was taken for an article', async () => {
    expect(await wordsOf(await popupOn(story()))).toContain('Looks like a news article: dated address, ')
  })

  test('a click on a name leads to its first mention', async () => {
    const popup = await popupOn(story())
    await popup.click('button.entity', 'Raghunath Iyengar')
    expect(await popup.read(root => root.querySelector('mark[data-current]')?.textContent)).toContain('Iyengar')
  })

  test.each([
    ['an empty page', 'blank.html', 'Lede found no article on this page. Does not look like a news article: '],
    ['a picture', 'dot.gif', 'This tab shows a file (image/gif), not a web page.'],
  ])('%s is answered with a sentence', async (_, name, sentence) => {
    const popup = await popupOn(page(name))
    expect(await wordsOf(popup)).toContain(sentence)
  })
})
