/** The map in words, for those who do not see it and for what lies outside the picture. */
import type { StoryMap } from '../../utils/model/atlas.ts'

export type NameOf = (code: string) => string

const list = (names: readonly string[]): string => new Intl.ListFormat('en').format(names)

/** "Map of the region. Filled: Kenya and Oman. Outlined: India." */
export function mapInWords({ scope, countries }: StoryMap, nameOf: NameOf): string {
  const names = (key: boolean) => countries.filter(c => c.key === key).map(c => nameOf(c.code))
  const part = (what: string, of: readonly string[]) => (of.length > 0 ? ` ${what}: ${list(of)}.` : '')
  const where = scope === 'world' ? 'Map of the world.' : 'Map of the region.'
  return `${where}${part('Filled', names(true))}${part('Outlined', names(false))}`
}

export const absentInWords = ({ absent }: StoryMap, nameOf: NameOf): string | undefined =>
  absent.length > 0 ? `Not on this map: ${list(absent.map(nameOf))}` : undefined
