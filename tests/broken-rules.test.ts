/** A rule that nobody saw fail holds nothing: each house rule is broken here once, and must say so. */
import { expect, test } from 'vitest'
import { breaches, type House, ROOMS, type Rule } from './house.ts'

const map = Object.keys(ROOMS).join('\n')
const house = (files: Record<string, string>): House => ({ files: new Map(Object.entries(files)), map })

test.each<[Rule, string, Record<string, string>]>([
  ['room', 'a file outside every room', { 'utils/helpers/misc.ts': '' }],
  ['door', 'an arrow up', { 'utils/model/a.ts': "import type { F } from '../text/f.ts'", 'utils/text/f.ts': '' }],
  [
    'door',
    'a door between two rooms of one floor',
    { 'utils/refine/a.ts': "import '../extract/extract.ts'", 'utils/extract/extract.ts': '' },
  ],
  ['door', 'an import of a file that is not there', { 'utils/text/a.ts': "import './gone.ts'" }],
  ['package', 'a package the room does not use', { 'utils/model/a.ts': "import { h } from 'preact'" }],
  ['package', 'all of Readability on every page', { 'utils/detect/a.ts': "import '@mozilla/readability'" }],
  ['package', 'a package loaded late', { 'utils/annotate/a.ts': "const m = await import('compromise')" }],
  [
    'entrance',
    'a closed room entered by the window',
    { 'entrypoints/a.ts': "import '../utils/refine/b.ts'", 'utils/refine/b.ts': '' },
  ],
  [
    'circle',
    'two files that import each other',
    { 'utils/text/a.ts': "import './b.ts'", 'utils/text/b.ts': "export * from './a.ts'" },
  ],
  ['browser', 'browser.* below the entrypoints', { 'components/a.ts': 'browser.storage.local.get()' }],
  ['browser', 'chrome?.* below the entrypoints', { 'utils/dom/a.ts': 'chrome?.runtime.id' }],
  ['browser', 'the API taken apart', { 'components/a.ts': 'const { storage } = browser' }],
  ['browser', 'a part of the API handed on', { 'utils/text/a.ts': 'const r = chrome.runtime' }],
  ['browser', 'the polyfill', { 'components/a.ts': "import b from 'webextension-polyfill'" }],
  ['html', 'innerHTML', { 'components/a.ts': 'el.innerHTML = s' }],
  ['html', 'innerHTML, added to', { 'components/a.ts': 'el.innerHTML += s' }],
  ['html', 'innerHTML by another spelling', { 'components/a.ts': "el['innerHTML'] = s" }],
  ['html', 'outerHTML', { 'entrypoints/a.ts': 'el.outerHTML = s' }],
  ['html', 'document.write', { 'utils/dom/a.ts': 'document.write(s)' }],
  ['html', 'Preact’s own back door', { 'components/a.tsx': 'const a = <p dangerouslySetInnerHTML={{ __html: s }} />' }],
  ['html', 'a frame made of a string', { 'components/a.tsx': 'const a = <iframe srcdoc={s} />' }],
  ['html', 'a parser', { 'utils/extract/a.ts': "new DOMParser().parseFromString(s, 'text/html')" }],
])('%s: %s', (rule, _, files) => expect(breaches(house(files), [rule])).toHaveLength(1))

test('the map: a room it does not name', () =>
  expect(breaches({ files: new Map(), map: map.replace('utils/dom', '') }, ['map'])).toHaveLength(1))

test('what only reads, or bears the same name, is no breach', () =>
  expect(
    breaches(house({ 'utils/text/a.ts': 'const n = el.innerHTML.length; const o = { browser: 1 }; o.browser' }), [
      'html',
      'browser',
    ]),
  ).toEqual([]))

test('a comment may name what code may not use', () =>
  expect(breaches(house({ 'utils/text/a.ts': '// never el.innerHTML = s' }), ['html'])).toEqual([]))
