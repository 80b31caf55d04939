/** Stories that nobody published: the pieces of `invented.txt` with invented names, marked as they are put in. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chanceFrom, shuffled } from './chance.ts'
import { type InventedName, inventedName, type NameLists, type Pick } from './invented-names.ts'
import type { MarkedText } from './named-stories.ts'

/** How often each piece is told, with other names. */
const TIMES = 14
const PIECES_OF_A_STORY = 3

export function inventedStories(lists: NameLists): MarkedText[] {
  const chance = chanceFrom(4711)
  const pick: Pick = things => things[Math.floor(chance() * things.length)]!
  const pieces = readFileSync(join(import.meta.dirname, 'invented.txt'), 'utf8')
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\n{2,}/)
  const told = shuffled(Array.from({ length: TIMES }, () => pieces).flat(), chance).map(piece =>
    filled(piece, pick, lists),
  )
  const stories: MarkedText[] = []
  for (let i = 0; i < told.length; i += PIECES_OF_A_STORY)
    stories.push(joined(`invented-${i}`, told.slice(i, i + PIECES_OF_A_STORY)))
  return stories
}

const SLOT = /\{(?:(\w):)?(\^?)(\w+)(?:\.(\w+))?\}/g

type Piece = Omit<MarkedText, 'id'>

/** "{a:person} met {city}. {a.last} left." with names, each marked. */
export function filled(piece: string, pick: Pick, lists: NameLists): Piece {
  const cast = new Map<string, InventedName>()
  const ents: MarkedText['ents'] = []
  let text = ''
  let at = 0
  for (const { 0: slot, index, 1: variable, 2: capitals, 3: kind = '', 4: part = 'full' } of piece.matchAll(SLOT)) {
    const name = cast.get(kind) ?? inventedName(kind, pick, lists)
    if (!name) throw new Error(`invented.txt: nobody knows what "${slot}" is`)
    if (variable) cast.set(variable, name)
    const chars = name[part as keyof InventedName]
    text += piece.slice(at, index)
    at = index + slot.length
    const quote = chars.startsWith('"') ? 1 : 0
    ents.push([text.length + quote, text.length + chars.length - quote, name.label])
    text += capitals ? chars.toUpperCase() : chars
  }
  return { text: text + piece.slice(at), ents }
}

function joined(id: string, pieces: readonly Piece[]): MarkedText {
  const story: MarkedText = { id, text: '', ents: [] }
  for (const { text, ents } of pieces) {
    const from = story.text.length
    story.ents.push(...ents.map(([a, b, label]): [number, number, string] => [a + from, b + from, label]))
    story.text += `${text}\n`
  }
  return story
}
