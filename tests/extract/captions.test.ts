/** Captions and credits, wherever the page keeps them. */
import { describe, expect, test } from 'vitest'
import { only, page, paragraphs, paragraphsOf, read, story } from './story.ts'

const caption = 'Ferries lie at the quay of Port Example.'
const img = '<img src="/quay.jpg" alt="Ferries">'
const figuresOf = (html: string) =>
  only(read(page(`<p>${paragraphs[0]}</p>${html}${story}`)), 'figure').map(b => b.figure)

describe('a caption', () => {
  test.each([
    [
      'named, beside its picture, in the frame of the whole story',
      `${img}<div class="image__caption">${caption}</div>`,
    ],
    [
      'named in a slide, after its counter',
      `<div><div>${img}</div><div class="slide-description"><span>2 of 9 | </span><p>${caption}</p></div></div>`,
    ],
    [
      'named, in an item of a gallery',
      `<ul class="gallery-items"><li>${img}<span class="img-info">${caption}</span></li></ul>`,
    ],
    ['in a frame of frames', `<div><span><span><picture>${img}</picture></span></span><p>${caption}</p></div>`],
    [
      'beside a component of the page’s own',
      `<div><news-image-v3 data-src="/quay.jpg" alt="Ferries"></news-image-v3><p>${caption}</p></div>`,
    ],
    [
      'named, in a frame that stands inside <picture>',
      `<picture><source srcset="/quay.jpg"><div>${img}<p class="caption">${caption}</p></div></picture>`,
    ],
    ['that a gallery keeps for its script', `<img src="/quay.jpg" alt="Ferries" data-caption="${caption}">`],
    [
      'behind a button, which says the alternative text again',
      `<section><div><img src="/quay.jpg" alt="${caption.slice(0, -1)}"></div><div style="display:none">${caption}</div></section>`,
    ],
  ])('%s', (_, html) => {
    const [figure, ...more] = figuresOf(html)
    expect(more).toEqual([])
    expect(figure!.caption?.chars).toBe(caption)
    expect(figure!.images.map(i => i.src)).toEqual(['https://news.example/quay.jpg'])
  })

  test('without its picture stands alone', () =>
    expect(figuresOf(`<div class="image-caption">${caption}</div>`)).toMatchObject([
      { images: [], caption: { chars: caption } },
    ]))

  test.each([
    ['a person’s card', `<div>${img}<div>By&nbsp;Ana Example, harbour correspondent</div></div>`],
    ['a logo with a slogan', `<div><img src="/team.png" alt="Ferries" width="80"><p>${caption}</p></div>`],
    ['a praise beside a portrait', `<div>${img}<div><blockquote>${caption}</blockquote></div></div>`],
    [
      'a text on a slide',
      `<div><div>${img}</div><h3>The quay</h3><div class="slide-text">${paragraphs[1]}</div></div>`,
    ],
  ])('is not %s', (_, html) => expect(figuresOf(html)[0]!.caption).toBeUndefined())

  test('of a lead picture that stands above everything that holds the story', () => {
    const doc = page('', '<meta property="og:image" content="/quay.jpg">')
    const body = doc.querySelector('body')!
    const made = (tag: string, ...inside: (Element | string)[]) => {
      const el = doc.createElement(tag)
      el.append(...inside)
      return el
    }
    const picture = made('img')
    picture.setAttribute('src', '/quay.jpg?w=900')
    const top = made('div', made('figure', picture, made('figcaption', caption)))
    const text = made('div', made('section', made('h1', 'Ferries'), ...paragraphs.map(words => made('p', words))))
    body.replaceChildren(top, text)
    const article = read(doc)
    expect(only(article, 'figure')[0]!.figure.caption?.chars).toBe(caption)
    expect(paragraphsOf(article)).toEqual(paragraphs)
  })
})

describe('a credit, or a control,', () => {
  test.each([
    [
      'in a piece of its own, after a label',
      `${caption}<span class="credit">Foto:<p>Ana Example / AP</p></span>`,
      'Ana Example / AP',
    ],
    ['glued to the sentence', `${caption}<span>Ana Example</span>`, 'Ana Example'],
    ['an agency in small letters', `${caption}<small>dpa</small>`, 'dpa'],
    ['before the caption', `<span class="photographer">Ana Example</span> ${caption}`, 'Ana Example'],
    ['two', `${caption}<span class="credit">Ana Example</span><span class="agency">AFP</span>`, 'Ana Example / AFP'],
    [
      'after a label that stands outside',
      `${caption} Photo: <span itemprop="author">Ana Example</span>`,
      'Ana Example',
    ],
  ])('%s', (_, html, credit) =>
    expect(figuresOf(`<figure>${img}<figcaption>${html}</figcaption></figure>`)).toMatchObject([
      { caption: { chars: caption }, credit },
    ]),
  )
  test.each([
    '<b>Enlarge</b> / WORDS',
    'WORDS <b>hide caption</b>',
    '<span>3 / 9</span> WORDS',
    'WORDS ©',
    'WORDS<br>Foto',
  ])('has no part in %s', html =>
    expect(
      figuresOf(`<figure>${img}<figcaption>${html.replace('WORDS', caption)}</figcaption></figure>`)[0]!.caption?.chars,
    ).toBe(caption),
  )
  test.each([
    ['two pieces', `${caption}<span>Ana Example</span> <span>(Getty Images)</span>`, 'Ana Example / Getty Images'],
    ['the same twice', `${caption} <span class="copyright">© Ana Example | Ana Example</span>`, 'Ana Example'],
  ])('in %s is one', (_, html, credit) =>
    expect(figuresOf(`<figure>${img}<figcaption>${html}</figcaption></figure>`)).toMatchObject([
      { caption: { chars: caption }, credit },
    ]),
  )
  test('is not the caption, though its element is called so', () =>
    expect(
      figuresOf(
        `<figure>${img}<figcaption>Video<p class="copyright">${caption} / Bild: Ana Muster</p></figcaption></figure>`,
      ),
    ).toMatchObject([{ caption: { chars: `Video\n${caption} / Bild: Ana Muster` } }]))
  test('is not the name in slanted letters that ends a caption', () =>
    expect(figuresOf(`<figure>${img}<figcaption>The ferry <i>Ana Example</i></figcaption></figure>`)).toMatchObject([
      { caption: { chars: 'The ferry Ana Example' } },
    ]))
})
