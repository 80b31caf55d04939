/** The story's text as the page gives it to search engines (articleBody): a second witness of where the story ends. */
import { field, type JsonObject } from '../../dom/json-ld.ts'
import { fold } from '../../text/fold.ts'

/** Is this line in the quotation? */
export type Quoted = (words: string) => boolean

/** Letters enough to tell a line from all others, few enough that one changed word does not hide it. */
const TELLING = 24
/** Some write it with tags and entities, and some as words alone. */
const MARKUP = /<[^<>]{0,2000}>|&#?\w{1,8};/g
const SHORTEST = 300
const LONGEST = 200_000

/** Undefined where the page quotes nothing, or the beginning alone. */
export function readQuoted(story: JsonObject | undefined): Quoted | undefined {
  const body = story && field(story, 'articleBody')
  if (typeof body !== 'string' || body.length < SHORTEST || body.length > LONGEST) return
  if (/(?:…|\.\.\.)\W*$/.test(body)) return
  const text = tight(body.replace(MARKUP, ' '))
  const runs = new Set<string>()
  for (let at = 0; at + TELLING <= text.length; at++) runs.add(text.slice(at, at + TELLING))
  return words => {
    const line = tight(words)
    return line.length >= TELLING && (runs.has(line.slice(0, TELLING)) || runs.has(line.slice(-TELLING)))
  }
}

const tight = (s: string): string => fold(s).replaceAll(' ', '')
