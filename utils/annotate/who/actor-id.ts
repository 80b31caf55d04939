/** An id that is the same whenever the same story is read. */
import { fold } from '../../text/fold.ts'
import type { Entity } from './entity.ts'

/** "person:anna-example"; a second bearer of the name is "person:anna-example-2". */
export function freshId({ kind, name }: Entity, taken: Set<string>): string {
  const base = `${kind}:${fold(name).replaceAll(' ', '-') || 'unnamed'}`
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  taken.add(id)
  return id
}
