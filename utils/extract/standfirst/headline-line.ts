/** Where the headline stands: the line that says the title, in a heading if there is one. */
import { fold } from '../../text/fold.ts'
import { weight } from '../../text/prose.ts'
import type { Line } from '../lines.ts'

const ELSEWHERE = 'nav, aside, footer'
const HEADING = 'h1, h2, h3, [itemprop="headline"]'

/** Where no line says the title, the first h1: a page may call its story otherwise elsewhere. */
export function headlineIn(body: Element, lines: readonly Line[], title: string): Element | undefined {
  const wanted = fold(title)
  const saying = lines.filter(
    ({ words, linked, block }) =>
      weight(title) > 10 && fold(words).endsWith(wanted) && linked < words.length / 2 && !block.closest(ELSEWHERE),
  )
  const line = saying.find(({ block }) => block.closest(HEADING)) ?? saying[0]
  return line?.block ?? [...body.querySelectorAll('h1')].find(h1 => h1.textContent?.trim() && !h1.closest(ELSEWHERE))
}
