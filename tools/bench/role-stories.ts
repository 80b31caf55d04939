/** Invented stories whose actors are labelled with all their names and roles: the texts in tests/annotate/roles. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldActor } from './who-gold.ts'

export interface LabelledActor extends GoldActor {
  kind: 'person' | 'organization'
  /** The roles that are right, the best first; `-` where having none is right. */
  roles: string[]
  /** To find it is right and to miss it is no fault: "Oxford" in "an Oxford epidemiologist". */
  optional: boolean
}

export interface RoleStory {
  id: string
  title: string
  paragraphs: string[]
  actors: LabelledActor[]
}

/** A file is the headline, the paragraphs, `==`, and a line for each actor: `kind | name | role / other role | alias; alias`. */
export function roleStory(id: string, chars: string): RoleStory {
  const [text = '', labels = ''] = chars.split('\n==\n')
  const [title = '', ...paragraphs] = text.trim().split(/\n\n+/)
  return { id, title, paragraphs, actors: labels.trim().split('\n').map(actorIn) }
}

export function roleStories(folder: string): RoleStory[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.txt'))
  return files.sort().map(file => roleStory(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')))
}

function actorIn(line: string): LabelledActor {
  const [kind = '', name = '', roles = '-', aliases = ''] = line.split('|').map(cell => cell.trim())
  const sort = kind.replace('?', '')
  if ((sort !== 'person' && sort !== 'organization') || !name) throw new Error(`This line names no actor: ${line}`)
  return {
    kind: sort,
    forms: [name, ...aliases.split(';').map(alias => alias.trim())].filter(Boolean),
    roles: roles.split(' / ').map(role => role.trim()),
    optional: kind.endsWith('?'),
    salience: 0,
  }
}
