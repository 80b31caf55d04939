/** A table that scrolls in its own box. How a cell's blocks look is handed in, so that blocks may hold tables. */
import type { ComponentChild } from 'preact'
import type { Block } from '../../utils/model/article.ts'
import { RichText } from './RichText.tsx'

type Table = Extract<Block, { type: 'table' }>

interface Props {
  table: Table
  renderCell: (body: Block[]) => ComponentChild
}

export const TableView = ({ table: { caption, rows }, renderCell }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
  // biome-ignore lint/a11y/useSemanticElements: a section would need a heading
  <div class="table-box" role="group" aria-label={caption?.chars ?? 'Table'} tabIndex={0}>
    <table>
      {caption && (
        <caption>
          <RichText text={caption} />
        </caption>
      )}
      <tbody>
        {rows.map((row, y) => (
          <tr key={y}>
            {row.map((cell, x) => {
              const spans = {
                ...(cell.columns > 1 && { colSpan: cell.columns }),
                ...(cell.rows > 1 && { rowSpan: cell.rows }),
              }
              return cell.header ? (
                <th key={x} scope={y === 0 ? 'col' : 'row'} {...spans}>
                  {renderCell(cell.body)}
                </th>
              ) : (
                <td key={x} {...spans}>
                  {renderCell(cell.body)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
