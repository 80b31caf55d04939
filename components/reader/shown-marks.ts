/** Which mentions are marked: the key names, by the density of the settings, and every mention of the chosen one. */
import type { EntityKind, Mention, Reading } from '../../utils/model/reading.ts'
import type { Settings } from '../../utils/model/settings.ts'

export interface ShownMark extends Mention {
  /** Its place in the reading's list of mentions: the name by which a jump finds it. */
  index: number
  kind: EntityKind
  /** It names the entity that the reader follows. */
  chosen: boolean
}

export function shownMarks(reading: Reading, marks: Settings['marks'], chosen?: string): ShownMark[] {
  const entities = new Map([...reading.actors, ...reading.countries].map(e => [e.id, e]))
  const seen = new Set<string>()
  return reading.mentions.flatMap((mention, index): ShownMark[] => {
    const entity = entities.get(mention.entity)
    if (!entity) return []
    const isChosen = entity.id === chosen
    if (!isChosen && !(entity.key && marks[entity.kind] && passes(mention, marks.density, seen))) return []
    return [{ ...mention, index, kind: entity.kind, chosen: isChosen }]
  })
}

export function marksByText(marks: readonly ShownMark[]): ReadonlyMap<number, ShownMark[]> {
  const byText = new Map<number, ShownMark[]>()
  for (const mark of marks) byText.set(mark.text, [...(byText.get(mark.text) ?? []), mark])
  return byText
}

/** `seen` remembers what came before in the story; the headline, a caption and a list item count as paragraphs. */
function passes(mention: Mention, density: Settings['marks']['density'], seen: Set<string>): boolean {
  switch (density) {
    case 'all':
      return true
    case 'off':
      return false
    case 'first':
      return isNew(mention.entity, seen)
    case 'paragraph':
      return isNew(`${mention.text} ${mention.entity}`, seen)
  }
}

function isNew(key: string, seen: Set<string>): boolean {
  if (seen.has(key)) return false
  seen.add(key)
  return true
}
