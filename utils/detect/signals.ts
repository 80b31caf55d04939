/** Every signal, in the order in which they are looked at: address and head, then the body. */
import type { Signal } from './signal.ts'
import { addressShape } from './signals/address-shape.ts'
import { addressWords } from './signals/address-words.ts'
import { body } from './signals/body.ts'
import { declaredData } from './signals/declared-data.ts'
import { headShape } from './signals/head-shape.ts'

export const early: readonly Signal[] = [...addressShape, ...addressWords, ...declaredData, ...headShape]
export const all: readonly Signal[] = [...early, ...body]
