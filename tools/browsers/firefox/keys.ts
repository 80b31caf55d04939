/** Real keys for Firefox's window: they reach the page, and the shortcuts of extensions too. */
import type { GeckoWindow } from './gecko.ts'
import type { Marionette } from './marionette.ts'

interface Processor {
  beginInputTransactionForTests(window: GeckoWindow): boolean
  keydown(event: KeyboardEvent): void
  keyup(event: KeyboardEvent): void
}
declare const Cc: Record<string, { createInstance(kind: unknown): Processor }>
declare const Ci: { nsITextInputProcessor: unknown }
declare const window: GeckoWindow

/** "Escape", "n", "Alt+R". */
export const pressKeys = (marionette: Marionette, keys: string): Promise<void> => marionette.chrome(typeKeys, keys)

function typeKeys(keys: string): void {
  const modifiers: Record<string, KeyboardEventInit> = {
    Alt: { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    Ctrl: { key: 'Control', code: 'ControlLeft', keyCode: 17 },
    Shift: { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
  }
  const character = (name: string): KeyboardEventInit => {
    const upper = name.toUpperCase()
    return {
      key: name.toLowerCase(),
      code: /\d/.test(name) ? `Digit${name}` : `Key${upper}`,
      keyCode: upper.charCodeAt(0),
    }
  }
  const eventFor = (name: string): KeyboardEvent =>
    new KeyboardEvent('', modifiers[name] ?? (name.length === 1 ? character(name) : { key: name, code: name }))
  const processor = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor)
  processor.beginInputTransactionForTests(window)
  const events = keys.split('+').map(eventFor)
  for (const event of events) processor.keydown(event)
  for (const event of events.reverse()) processor.keyup(event)
}
