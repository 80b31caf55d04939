/** The style holds in a page and in a shadow root, and no page's own sizes reach it. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheets = globSync('components/**/*.css').map(path => ({
  path: path.replaceAll('\\', '/'),
  css: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}))

/** ":is(:lang(ja), h1)" loses what stands in brackets, commas included. */
function withoutArguments(selector: string): string {
  const shorter = selector.replace(/\([^()]*\)/g, '')
  return shorter === selector ? selector : withoutArguments(shorter)
}

test('the one sheet brings all the others', () => {
  const surface = sheets.find(sheet => sheet.path === 'components/surface.css')!
  const brought = [...surface.css.matchAll(/@import "\.\/(.+?)"/g)].map(m => `components/${m[1]}`)
  expect(brought.toSorted()).toEqual(
    sheets
      .map(s => s.path)
      .filter(p => p !== surface.path)
      .toSorted(),
  )
})

test.each(sheets)('$path hangs on .lede alone and measures nothing by the page', ({ css }) => {
  const lists = [...css.matchAll(/(?:^|[{};])\s*([^@{};]+)\{/g)].map(m => withoutArguments(m[1]!))
  const selectors = lists.flatMap(list => list.split(','))
  expect(selectors.map(s => s.trim()).filter(s => !s.startsWith('.lede'))).toEqual([])
  expect(css).not.toMatch(/\d rem|\drem\b|:root/)
})

test.each(sheets)('$path: a role that is lost shows', ({ css }) => {
  const roles = /var\(--(?:ground|raised|ink|ink-soft|line|edge|accent|focus|person|organization|country)\)/
  expect(css).not.toMatch(roles)
})
