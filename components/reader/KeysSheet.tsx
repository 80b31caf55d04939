/** What the keys do. */
import { KEYS_HELP } from './keys.ts'
import { SheetFrame } from './SheetFrame.tsx'

export const KeysSheet = ({ on }: { on: boolean }) => (
  <SheetFrame name="Keys">
    <h2>Keys</h2>
    {!on && <p>Single keys are switched off in the options. Esc still works.</p>}
    <dl class="keys">
      {KEYS_HELP.map(([keys, meaning]) => (
        <div key={meaning}>
          <dt>
            {keys.map(key => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </SheetFrame>
)
