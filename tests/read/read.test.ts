/** The terminal door, as a person uses it: the real command on real files. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { folder, read, story } from './saved-page.ts'

test('a saved page becomes one line with the story in it', () => {
  const { status, lines } = read(['--json', 'ferry.html'], { cwd: folder({ 'ferry.html': story }) })
  const [line] = lines()
  expect(status).toBe(0)
  expect(line).toMatchObject({
    file: 'ferry.html',
    error: null,
    article: { title: 'Ferries stop for a day', lang: 'en' },
  })
  expect(line!.url).toBe('https://harbour.example/news/2026/03/14/ferries-stop-for-a-day')
  expect(line!.text.split('\n\n')).toHaveLength(4)
  expect(line!.figures).toMatchObject([{ src: 'https://harbour.example/pictures/quay.jpg' }])
})

test('the shape is stable: every key, in one order, whatever happened to the page', () => {
  const cwd = folder({ 'ferry.html': story, 'empty.html': '' })
  const [page, failed] = read(['--json', 'ferry.html', 'empty.html'], { cwd }).lines()
  expect(Object.keys(page!)).toEqual(Object.keys(failed!))
  expect(Object.keys(page!).join(' ')).toBe(
    'file url verdict article condition text figures removed actors countries mentions timings error',
  )
})

test('every mention is a cut out of its block', () => {
  const [line] = read(['--json', 'ferry.html'], { cwd: folder({ 'ferry.html': story }) }).lines()
  expect(line!.mentions.length).toBeGreaterThan(0)
  for (const { block, from, to, text } of line!.mentions)
    expect(line!.text.split('\n\n')[block]!.slice(from, to)).toBe(text)
})

test('files that give no page say why in a line of their own, and the others still come in order', () => {
  const cwd = folder({
    'empty.html': '',
    'picture.html': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, ...new Array(500).fill(0)]),
    'notes.html': 'Only words, and no tag at all.',
    'large.html': new Uint8Array(50_000_000),
    'bomb.html.gz': gzipSync(new Uint8Array(50_000_000)),
    'damaged.html.gz': gzipSync(story).subarray(0, 200),
    'ferry.html.gz': gzipSync(story),
  })
  const files = [
    'gone.html',
    'empty.html',
    '.',
    'picture.html',
    'notes.html',
    'large.html',
    'bomb.html.gz',
    'damaged.html.gz',
  ]
  const { status, lines } = read(['--json', ...files, 'ferry.html.gz'], { cwd })
  expect(status).toBe(1)
  expect(lines().map(line => line.file)).toEqual([...files, 'ferry.html.gz'])
  expect(lines().map(line => line.error)).toEqual([
    'There is no file gone.html: check the name.',
    'empty.html is empty: save the page again.',
    '. is a directory: name the saved pages in it one by one.',
    'picture.html holds no HTML: save the page as "HTML only" and name that file.',
    'notes.html holds no HTML: save the page as "HTML only" and name that file.',
    'large.html is 48 MB, and pages of up to 16 MB are read: save it as "HTML only".',
    'bomb.html.gz unpacks to more than 16 MB, and pages of up to 16 MB are read: save it as "HTML only".',
    'damaged.html.gz is a damaged gzip file: pack or fetch it again.',
    null,
  ])
})

test.skipIf(process.platform === 'win32')('a device or a pipe is not waited for', () => {
  const { status, lines } = read(['--json', '/dev/zero'], { cwd: folder({}) })
  expect([status, lines()[0]!.error]).toEqual([1, '/dev/zero is no ordinary file: save the page and name that file.'])
})

test('a list on standard input, some with an address', () => {
  const cwd = folder({ 'a.html': story, 'b.html': story, 'c.html': story })
  const input = 'a.html\thttps://other.example/2026/a\r\nb.html\nc.html\tnowhere\n'
  const { status, lines } = read(['--json', '--jobs', '2'], { cwd, input })
  expect(lines().map(line => [line.file, line.url, line.error])).toEqual([
    ['a.html', 'https://other.example/2026/a', null],
    ['b.html', 'https://harbour.example/news/2026/03/14/ferries-stop-for-a-day', null],
    ['c.html', 'nowhere', 'nowhere is no web address: give a whole one, with https://.'],
  ])
  expect(status).toBe(1)
})

test('without --json a person can read it', () => {
  const { stdout } = read(['ferry.html'], { cwd: folder({ 'ferry.html': story }) })
  expect(stdout).toContain('Ferries stop for a day\n')
  expect(stdout).toContain('The quay on Friday morning.')
  expect(stdout).not.toContain('{')
})

test.each([
  ['no file', [], /No FILE/],
  ['one address for two files', ['--url', 'https://x.example/', 'a', 'b'], /--url is the address of one FILE/],
  ['an option that is not there', ['--xml', 'a'], /--xml/],
  ['jobs that are no number', ['--jobs', 'many', 'a'], /--jobs is a whole number/],
])('%s: the command says what makes no sense and how to use it', (_, args, said) => {
  const { status, stderr, stdout } = read(args, { cwd: folder({}) })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(said)
  expect(stderr).toContain('Usage:')
})
