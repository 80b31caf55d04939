/** What each signal is called, in the order of `signals.ts`. Apart from them: the script on every page tells no reasons. */
import { addressNames } from './signals/address-signals.ts'
import { bodyDataNames } from './signals/body-data.ts'
import { declaredNames } from './signals/declared-signals.ts'
import { presenceNames } from './signals/presence.ts'
import { runningTextNames } from './signals/running-text.ts'

export const earlyNames = (): string[] => [...addressNames, ...declaredNames]
export const allNames = (): string[] => [...earlyNames(), ...runningTextNames, ...bodyDataNames, ...presenceNames]
