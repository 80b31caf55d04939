/** Every signal, in the order in which they are looked at: address and head, then the body, cheapest first. */
import type { Signals } from './signal.ts'
import { addressSignals } from './signals/address-signals.ts'
import { bodyData } from './signals/body-data.ts'
import { declaredSignals } from './signals/declared-signals.ts'
import { presence } from './signals/presence.ts'
import { runningText } from './signals/running-text.ts'

export const early: readonly Signals[] = [addressSignals, declaredSignals]
export const late: readonly Signals[] = [runningText, bodyData, ...presence]
