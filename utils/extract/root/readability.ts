/** The only file that knows Mozilla Readability. It hands back the element it built, never a string. */
import { Readability } from '@mozilla/readability'
import { EMBEDS } from '../prepare/embeds.ts'

/** How much it distrusts: everything; no longer what its name makes unlikely; no longer what its shape makes unlikely. */
export const strictness = [0b111, 0b110, 0b000] as const
export type Strictness = (typeof strictness)[number]

export function readabilityRoot(copy: Document, flags: Strictness): Element | undefined {
  try {
    const reader = new Readability<Element>(copy, {
      serializer: node => node as Element,
      // Its own second attempts parse the page again from a string, and text nodes would lose their identity.
      charThreshold: 0,
      keepClasses: true,
      disableJSONLD: true,
      allowedVideoRegex: EMBEDS,
    })
    // So the second attempts are ours; 0.6.0 has no option for them.
    return Object.assign(reader, { _flags: flags }).parse()?.content ?? undefined
  } catch (fault) {
    console.warn('Lede: Readability failed', fault)
    return undefined
  }
}
