/** What the reader should know of the list: what a press does, that names may be mistaken, what the page does not show. */
import type { Reading } from '../../utils/model/reading.ts'

export const PanelNote = ({ reading, missing }: { reading: Reading; missing: number }) => (
  <p class="panel-note">
    {reading.actors.length + reading.countries.length === 0
      ? 'Lede found no people, organisations or countries named in this story.'
      : 'Press a name to see it on the page. The page itself is not changed. Names were found on your device; Lede may miss or mistake some.'}
    {missing > 0 &&
      ` ${missing === 1 ? 'One mention stands' : `${missing} mentions stand`} in text that the page shows otherwise.`}
  </p>
)
