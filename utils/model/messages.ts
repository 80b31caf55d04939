/** Every message that crosses between contexts: name, what it carries, what comes back. */
import type { Article } from './article.ts'
import type { Atlas } from './atlas.ts'
import type { Country, Reading } from './reading.ts'
import type { Verdict } from './verdict.ts'

export interface Protocol {
  /** page -> background, when the page is news and when it no longer is: the badge. */
  verdict(data: Pick<Verdict, 'isNews'>): void
  /** view -> background: who and where. */
  annotate(data: Article): Reading
  /** view -> background: the map and the flags of these countries. */
  atlas(data: Pick<Country, 'code' | 'key'>[]): Atlas
  /** reader over a page -> background: a page cannot open the options itself. */
  options(data: null): void
  /** popup, menu -> panel that is open already: the tab in front may be read now. */
  beside(data: null): void
}

export type Name = keyof Protocol
export type Data<N extends Name> = Parameters<Protocol[N]>[0]
export type Reply<N extends Name> = ReturnType<Protocol[N]>
export interface Envelope<N extends Name = Name> {
  name: N
  data: Data<N>
}
