/** What a key means in the reader. Tab, Space, arrows and every combination stay the browser's. */

export type Command =
  | { do: 'leave' | 'marks' | 'theme' | 'removed' | 'help' }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'size'; by: 1 | -1 }
  | { do: 'entity'; index: number }

export interface KeyPress {
  key: string
  /** The key's place on the keyboard: what counts where the layout writes another script. */
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  isComposing: boolean
}

const COMMANDS: Record<string, Command> = {
  Escape: { do: 'leave' },
  n: { do: 'step', by: 1 },
  p: { do: 'step', by: -1 },
  h: { do: 'marks' },
  t: { do: 'theme' },
  r: { do: 'removed' },
  '+': { do: 'size', by: 1 },
  // The same key without Shift on English keyboards.
  '=': { do: 'size', by: 1 },
  '-': { do: 'size', by: -1 },
  '?': { do: 'help' },
}

/** For the sheet that "?" opens, in the order in which they are shown. */
export const KEYS_HELP: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [['n', 'p'], 'Next, previous mention'],
  [['1', '–', '9'], 'Follow a name in the list'],
  [['h'], 'Marks on and off'],
  [['t'], 'Next theme'],
  [['+', '−'], 'Larger, smaller text'],
  [['r'], 'What was removed'],
  [['?'], 'These keys'],
  [['Esc'], 'Back, then close'],
]

export function commandOf(press: KeyPress, inField: boolean): Command | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined
  const key = latinKey(press)
  if (inField && key !== 'Escape') return undefined
  if (/^[1-9]$/.test(key)) return { do: 'entity', index: Number(key) - 1 }
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : undefined
}

/** The key as typed; under a Korean, Russian or Arabic layout the letter that the same key bears on a Latin one. */
const latinKey = ({ key, code }: KeyPress): string =>
  /^[\x20-\x7e]$|^.{2,}$/.test(key) ? key : (/^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? key)
