/** The only file that knows Mozilla Readability. It hands back the element it built, never a string. */
import { Readability } from '@mozilla/readability'
import { EMBEDS } from '../prepare/embeds.ts'

export function readabilityRoot(copy: Document): Element | undefined {
  try {
    const found = new Readability<Element>(copy, {
      serializer: node => node as Element,
      // Its second attempts parse the page again from a string, and text nodes would lose their identity.
      charThreshold: 0,
      keepClasses: true,
      disableJSONLD: true,
      allowedVideoRegex: EMBEDS,
    }).parse()
    return found?.content ?? undefined
  } catch (fault) {
    console.warn('Lede: Readability failed', fault)
    return undefined
  }
}
