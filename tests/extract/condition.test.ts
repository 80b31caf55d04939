/** What keeps a page from showing a whole story is found by what the page shows and declares, and a whole story is left alone. */
import { describe, expect, test } from 'vitest'
import { isGateLine } from '../../utils/extract/condition/gate-words.ts'
import { isSecondPage } from '../../utils/extract/condition/next-page.ts'
import { extract, survey } from '../../utils/extract/extract.ts'
import { pageOf } from '../page.ts'
import { page, paragraphs, paragraphsOf, story } from './story.ts'

const URL_HERE = 'https://news.example/2026/03/04/story'
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const article = (more: object = {}) => ld({ '@type': 'NewsArticle', headline: 'Ferries stay in harbour', ...more })
const conditionOf = (doc: Document) => {
  const { article: found, wall } = survey(doc)
  return found?.limit ?? wall
}
const start = `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>`
const longer = story.repeat(4)

test('a whole story says nothing of the kind', () => {
  expect(conditionOf(page(story, article()))).toBeUndefined()
  expect(extract(page(story))).not.toHaveProperty('limit')
})

describe('a paywall', () => {
  const paid = { isAccessibleForFree: false }

  test('that is declared, over a paragraph or two', () =>
    expect(conditionOf(page(start, article({ ...paid, isAccessibleForFree: 'False' })))).toBe('paywall'))

  test('that is declared, over much less than the story’s declared length', () => {
    expect(conditionOf(page(story, article({ ...paid, wordCount: 900 })))).toBe('paywall')
    expect(conditionOf(page(story, article({ ...paid, articleBody: paragraphs.join(' ').repeat(4) })))).toBe('paywall')
  })

  test('that is declared, where the last paragraph breaks off', () =>
    expect(
      conditionOf(page(`${story}<p>A second round of talks is planned for the week in which the …</p>`, article(paid))),
    ).toBe('paywall'))

  test('that says so below a few paragraphs, and declares nothing', () =>
    expect(
      conditionOf(page(`${start}<div class="offer"><p>Subscribe to continue reading this article.</p></div>`)),
    ).toBe('paywall'))

  test('leaves the beginning of the story to be read', () =>
    expect(paragraphsOf(extract(page(start, article(paid)))!)).toEqual(paragraphs.slice(0, 2)))

  test.each([
    ['a declared one over a story that is all there', `${longer}`, article({ ...paid, wordCount: 560 })],
    [
      'a declared one whose paid part is shown',
      `${start}<div class="paid">${longer}</div>`,
      article({
        ...paid,
        wordCount: 2000,
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' },
      }),
    ],
    [
      'a selector that is none',
      longer,
      article({ ...paid, wordCount: 500, hasPart: { isAccessibleForFree: false, cssSelector: '::' } }),
    ],
    ['an offer below a long story', `${longer}<p>Subscribe to continue reading our newsletter.</p>`, ''],
    ['a story that is free, however short', start, article({ isAccessibleForFree: true })],
  ])('is not seen in %s', (_, body, head) => expect(conditionOf(page(body, head))).toBeUndefined())

  test.each([
    ['To read the rest of this story subscribe to Example+.'],
    ['To read this article, please log in or create an account'],
    ['Jetzt weiterlesen mit dem Abo'],
    ['Cet article est réservé aux abonnés'],
    ['Il vous reste 74.21% de cet article à lire'],
    ['Contenido exclusivo para suscriptores'],
    ['Per continuare a leggere abbonati'],
    ['Conteúdo exclusivo para assinantes'],
    ['Alleen voor abonnees'],
    ['Artykuł dostępny tylko dla subskrybentów'],
    ['Чтобы дочитать, оформите подписку'],
    ['Artikeln är för våra prenumeranter'],
    ['この記事は有料会員限定記事です。残り 1,204 文字'],
    ['로그인하시면 계속 보실 수 있습니다'],
    ['登录后继续阅读全文'],
  ])('is said by “%s”', line => expect(isGateLine(line)).toBe(true))

  test.each([
    ['The union asked its members to subscribe to the new rules.'],
    ['Already a subscriber? Log in'],
    ['Sign up for our newsletter'],
    ['Die Fähre ist nur für Fußgänger.'],
    ['有料会員になると会員限定の有料記事もお読みいただけます。'],
    ['He continued to read the statement to the members.'],
  ])('is not said by “%s”', line => expect(isGateLine(line)).toBe(false))
})

describe('a consent wall', () => {
  const asks = [
    'We and our 217 partners store and access cookies on your device. With your consent we process personal data for advertising.',
    'You can accept or manage your choices at any time in our privacy policy, where the cookies of each partner are listed.',
  ]
  const wall = (words: readonly string[]) =>
    pageOf(
      `<html><head><title>Example</title></head><body><div class="consent-page">${words.map(w => `<p>${w}</p>`).join('')}
      <button>OK</button></div></body></html>`,
      URL_HERE,
    )

  test('is no story', () => expect(survey(wall(asks))).toEqual({ wall: 'consent' }))

  test.each([
    [
      'German',
      [
        'Wir und unsere 120 Partner speichern Cookies auf Ihrem Gerät, wenn Sie zustimmen, und verarbeiten personenbezogene Daten.',
      ],
    ],
    [
      'French',
      [
        'Avec votre consentement, nos partenaires et nous utilisons des cookies pour accéder à des informations sur votre terminal.',
      ],
    ],
    [
      'Spanish',
      [
        'Con su consentimiento, nosotros y nuestros socios usamos cookies para almacenar y acceder a datos personales en su dispositivo.',
      ],
    ],
    [
      'Italian',
      [
        'Noi e i nostri 845 partner utilizziamo cookie e, con il tuo consenso, trattiamo dati personali come il tuo indirizzo.',
      ],
    ],
    [
      'Portuguese',
      [
        'Nós e os nossos parceiros usamos cookies e, com o seu consentimento, tratamos dados pessoais do seu dispositivo.',
      ],
    ],
    [
      'Dutch',
      [
        'Wij en onze partners plaatsen met jouw toestemming cookies op je apparaat en verwerken persoonlijke gegevens daarvan.',
      ],
    ],
    [
      'Polish',
      [
        'Za Twoją zgodą my i nasi partnerzy zapisujemy pliki cookies na urządzeniu i przetwarzamy dane osobowe w serwisie.',
      ],
    ],
    [
      'Russian',
      [
        'Продолжая пользоваться сайтом, вы даёте согласие на использование файлов cookies и обработку данных партнёрами.',
      ],
    ],
    [
      'Swedish',
      ['Vi och våra partner lagrar cookies på din enhet med ditt samtycke och behandlar personuppgifter för annonser.'],
    ],
    [
      'Japanese',
      [
        '当サイトとパートナーは、お客様の同意のもとでクッキーを使用し、広告の配信と分析のために端末の情報を保存します。続けるには同意してください。',
      ],
    ],
    [
      'Korean',
      [
        '저희와 파트너는 귀하의 동의를 받아 쿠키를 저장하고 광고와 분석을 위해 기기의 개인정보를 처리합니다. 계속하려면 동의해 주세요.',
      ],
    ],
  ])('is known in %s', (_, words) => expect(survey(wall(words)).wall).toBe('consent'))

  test('in front of a story hides nothing of it', () => {
    const doc = page(`${story}<div class="cookie-consent">${asks.map(w => `<p>${w}</p>`).join('')}</div>`)
    expect(conditionOf(doc)).toBeUndefined()
    expect(paragraphsOf(extract(doc)!)).toEqual(paragraphs)
  })

  test('is not a story about cookies and those who consent to them', () => {
    const baker =
      'The bakery gave away cookies, and its partners agreed to accept what they were given, the baker said on Tuesday.'
    expect(conditionOf(page(`<p>${baker}</p><p>${baker.replace('Tuesday', 'Friday')}</p>`))).toBeUndefined()
  })
})

describe('a further page', () => {
  const here = (path: string) => new URL(path, 'https://news.example/')

  test.each([
    ['/story', '/story?page=2'],
    ['/story', '/story/2'],
    ['/story/', '/story/2/'],
    ['/story/', '/story/page/2/'],
    ['/story.html', '/story_2.html'],
    ['/story.html', '/story-2.html'],
    ['/story.htm', '/story_page_2.htm'],
    ['/1010/43352.html', '/1010/43352_Page2.html'],
    ['/artikel,12.html', '/artikel,12,2.html'],
    ['/artikel', '/artikel?seite=2'],
  ])('of %s is %s', (from, to) => expect(isSecondPage(here(to), here(from))).toBe(true))

  test.each([
    ['the next story', '/2026/story-1', '/2026/story-2'],
    ['the third page', '/story', '/story/3'],
    ['itself', '/story?page=2', '/story?page=2'],
    ['comments', '/story', '/story/comment-page-2'],
    ['comments by number', '/story', '/story?cpage=2'],
    ['the second page of a front page', '/', '/?page=2'],
    ['another site’s', '/story', 'https://other.example/story/2'],
    ['a longer name', '/story', '/story-2-weeks-later'],
  ])('is not %s', (_, from, to) => expect(isSecondPage(here(to), here(from))).toBe(false))

  test('is said where the page offers one below the story', () => {
    const pager = (href: string) => `<div class="pagination"><span>1</span> <a href="${href}">2</a></div>`
    expect(conditionOf(page(story + pager('/2026/03/04/story/2')))).toBe('next-page')
    expect(conditionOf(page(story + pager('/2026/03/04/other/2')))).toBeUndefined()
    expect(conditionOf(page(story, `<link rel="next" href="${URL_HERE}?page=2">`))).toBe('next-page')
    expect(conditionOf(page(`${story}<div id="comments">${pager(`${URL_HERE}?page=2`)}</div>`))).toBeUndefined()
  })
})

describe('a live blog', () => {
  test('that declares itself', () =>
    expect(conditionOf(page(story, ld({ '@type': 'LiveBlogPosting', headline: 'Ferries: all updates' })))).toBe('live'))

  test('by its address and the times of its entries', () => {
    const entries = paragraphs.map((p, i) => `<div><time>1${i}:00</time><p>${p}</p></div>`).join('')
    const address = 'https://news.example/2026/03/04/ferries-live-blog'
    expect(conditionOf(page(entries, '', address))).toBe('live')
    expect(conditionOf(page(entries))).toBeUndefined()
    expect(conditionOf(page(story, '', address))).toBeUndefined()
  })
})

describe('a video', () => {
  const card = '<meta property="og:type" content="video.other">'

  test('with a few lines under it', () => {
    expect(conditionOf(page(`<video src="a.mp4"></video>${start}`, card))).toBe('video')
    expect(conditionOf(page(start, ld({ '@type': 'VideoObject', name: 'Ferries' })))).toBe('video')
  })

  test('is not a story with a film above it', () => {
    expect(conditionOf(page(`<video src="a.mp4"></video>${longer}`, card))).toBeUndefined()
    expect(conditionOf(page(start, article() + ld({ '@type': 'VideoObject', name: 'Ferries' })))).toBeUndefined()
  })
})

describe('a list of stories', () => {
  const teasers = paragraphs
    .concat(paragraphs, paragraphs)
    .map((p, i) => `<h3><a href="/s/${i}">Story ${i}</a></h3><p>${p}</p>`)
  const front = (address: string, head = '') =>
    pageOf(
      `<html><head><title>Example Times</title>${head}</head><body><main>${teasers.join('')}</main></body></html>`,
      address,
    )

  test('on a front page and in a section that says so', () => {
    expect(conditionOf(front('https://news.example/'))).toBe('list')
    expect(conditionOf(front('https://news.example/sport', ld({ '@type': 'CollectionPage' })))).toBe('list')
  })

  test('is not a story with many teasers below it', () =>
    expect(conditionOf(front(URL_HERE, article()))).toBeUndefined())
})

describe('no story at all', () => {
  const bare = (title: string, body: string) =>
    pageOf(`<html><head><title>${title}</title></head><body><main>${body}</main></body></html>`, URL_HERE)

  test('where the page asks for a name and a password', () => {
    const form = '<h1>Log in</h1><form><input name="u"><input type="password" name="p"></form>'
    expect(survey(bare('Log in', form))).toEqual({ wall: 'login' })
    expect(conditionOf(page(`<header>${form}</header>${story}`))).toBeUndefined()
  })

  test.each([
    '404',
    'Page not found | Example Times',
    'Seite nicht gefunden',
    'Page introuvable',
    'Página no encontrada',
    'Pagina non trovata',
    'Страница не найдена',
    'ページが見つかりません',
    '페이지를 찾을 수 없습니다',
  ])('where the title says “%s”', title =>
    expect(
      survey(
        bare(title, `<h1>${title}</h1><p>Perhaps it has moved, or the address was mistyped. Try the front page.</p>`),
      ),
    ).toEqual({ wall: 'missing' }),
  )

  test('but a brief about what was not found is one', () =>
    expect(
      conditionOf(
        page(start.replaceAll('Ferries', 'Boat'), '<meta property="og:title" content="Missing boat not found">'),
      ),
    ).toBeUndefined())
})

test('a page that takes the document’s methods away costs nobody the story', () => {
  const doc = page(
    `${story}<form name="querySelector"></form><form name="querySelectorAll"><input name="closest"></form>`,
  )
  expect(paragraphsOf(survey(doc).article!)).toEqual(paragraphs)
})
