/** Bytes to document: the encodings and addresses of saved pages. */
import { expect, test } from 'vitest'
import { pageDocument } from '../../tools/read/page-document.ts'

const titled = (charset: string, title: string) => `<!doctype html><meta charset="${charset}"><title>${title}</title>`
const title = (bytes: Buffer) => pageDocument(bytes, 'x.html').window.document.title

test.each([
  ['UTF-8 without a word about it', Buffer.from('<title>Ærø größer</title>'), 'Ærø größer'],
  ['UTF-8 that was saved under its old declaration', Buffer.from(titled('euc-kr', '나루 소식')), '나루 소식'],
  ['Latin-1 as declared', Buffer.from(titled('iso-8859-1', 'Fähre'), 'latin1'), 'Fähre'],
  ['UTF-16 by its mark', Buffer.from(`\ufeff${titled('utf-8', 'Færge')}`, 'utf16le'), 'Færge'],
])('%s', (_, bytes, expected) => expect(title(bytes)).toBe(expected))

const canonical = (href: string) => `<link rel="canonical" href="${href}">`
const og = (url: string) => `<meta property="og:url" content="${url}">`

test.each([
  ['the canonical address', canonical('https://a.example/x') + og('https://b.example/y'), 'https://a.example/x'],
  ['og:url where there is no other', og('http://b.example/y'), 'http://b.example/y'],
  [
    'a story’s address rather than the front page’s',
    canonical('https://a.example/') + og('https://a.example/y'),
    'https://a.example/y',
  ],
  ['no address of another kind', canonical('javascript:alert(1)') + og('/y'), 'https://saved.invalid/saved/x-html'],
  [
    'one made from its title where there is no other',
    '<title>Ferries stop: “no day off”</title>',
    'https://saved.invalid/saved/ferries-stop-no-day-off',
  ],
])('a page without a given address takes %s', (_, head, expected) =>
  expect(pageDocument(Buffer.from(`${head}<p>x`), 'dir/x.html').window.document.URL).toBe(expected),
)

test('a given address wins', () =>
  expect(
    pageDocument(Buffer.from(canonical('https://a.example/x')), 'x.html', 'https://given.example/z').window.document
      .URL,
  ).toBe('https://given.example/z'))

test('no script of the page runs', () =>
  expect(title(Buffer.from('<title>still</title><script>document.title = "changed"</script>'))).toBe('still'))
