/** table: rows of cells, each cell a small story of its own. A table that only lays out a page is read as what it holds. */
import type { Block, Cell } from '../../model/article.ts'
import type { Reading } from './reading.ts'

const MAX_SPAN = 100

export function readTable(el: Element, { inside, line }: Reading): Block[] {
  const own = (selector: string) =>
    [...el.querySelectorAll(selector)].filter(x => x.parentElement?.closest('table') === el)
  const rows = own('tr')
    .map(row => [...row.children].filter(c => c.localName === 'td' || c.localName === 'th').map(readCell))
    .filter(cells => cells.length > 0)
  const outside = [...el.children].filter(
    c => c.localName !== 'caption' && !c.matches('thead, tbody, tfoot, tr, colgroup, col'),
  )
  const rest = outside.flatMap(inside)
  if (!isData(el, rows)) return [...rows.flat().flatMap(cell => cell.body), ...rest]
  const captionEl = own('caption')[0]
  const caption = captionEl && line(captionEl)
  return [{ type: 'table', rows, ...(caption && { caption }) }, ...rest]

  function readCell(cell: Element): Cell {
    return {
      header: cell.localName === 'th',
      columns: spanOf(cell, 'colspan'),
      rows: spanOf(cell, 'rowspan'),
      body: inside(cell),
    }
  }
}

const spanOf = (cell: Element, name: string) =>
  Math.min(MAX_SPAN, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1))

/** Old pages lay whole stories out in tables: one row or one column, tables in tables, cells full of paragraphs. */
function isData(el: Element, rows: Cell[][]): boolean {
  const filled = rows.filter(cells => cells.some(cell => cell.body.length > 0))
  if (filled.length < 2 || Math.max(...filled.map(cells => cells.length)) < 2) return false
  if (el.getAttribute('role') === 'presentation' || el.querySelector('table')) return false
  return !filled
    .flat()
    .some(cell => cell.body.filter(b => b.type === 'paragraph' && b.text.chars.length > 200).length > 1)
}
