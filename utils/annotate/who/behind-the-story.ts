/** The author and the outlet tell the story: they are no actors in it. */
import { fold } from '../../text/fold.ts'
import type { Entity } from './entity.ts'

export interface Credits {
  authors: readonly string[]
  site?: string | undefined
}

export function isBehindStory(entity: Entity, { authors, site }: Credits): boolean {
  const forms = entity.forms.map(fold)
  switch (entity.kind) {
    case 'person':
      return authors.some(author => fold(author) === fold(entity.name))
    case 'organization':
      return site !== undefined && forms.includes(fold(site).replace(/^the /, ''))
  }
}
