/** A country's flag, drawn and not written: emoji flags are letters on Windows. Decorative, for the name stands beside it. */
import type { Flag as Shapes } from '../../utils/model/atlas.ts'

export const Flag = ({ shapes }: { shapes: Shapes }) => (
  <svg class="flag" viewBox="0 0 160 120" width="20" height="15" aria-hidden="true" focusable="false">
    {shapes.map(({ fill, d, stroke, width }) => (
      <path key={d} fill={fill} d={d} stroke={stroke} stroke-width={width} />
    ))}
  </svg>
)
