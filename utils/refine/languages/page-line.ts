/** Is this whole line something that pages print around stories, and what for? */
import { en } from './en.ts'
import { type Language, type LineKind, reasons } from './language.ts'
import { languagesOf } from './languages.ts'

/** Longer than this is never a page line, whatever it says. */
const LONGEST = 320

/** As the tables see a line: lower case, straight quotes, no bullets, arrows or colons around it. A full stop stays. */
export const bare = (line: string): string =>
  line
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0307/g, '') // what is left of a Turkish capital İ
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\s\u200b\u00ad]+/gu, ' ')
    .replace(/^[\s•·▪►▶◆■●○>»›→←‹«|*–—:+↓↑▼▲✕×…-]+/u, '')
    .replace(/[\s•·▪►▶◆■●○>»›→←‹«|*–—:+↓↑▼▲✕×…]+$/u, '')

export function pageLineKind(line: string, lang: string | undefined): LineKind | undefined {
  if (line.length > LONGEST) return
  const said = bare(line)
  if (!said) return
  for (const language of languagesOf(lang)) {
    const { whole, buttons } = compiled(language)
    if (isButtonRow(said, buttons)) return 'share'
    for (const [kind, pattern] of whole) if (pattern.test(said)) return kind
  }
  return
}

/** "Read more: Ferry crews walk out": opens as a pointer, and what follows is no sentence. */
export function isPointer(line: string, lang: string | undefined): boolean {
  if (line.length > LONGEST) return false
  const said = bare(line.replace(/^[[(（【]/u, ''))
  return languagesOf(lang).some(language => compiled(language).pointer.test(said))
}

interface Compiled {
  whole: [LineKind, RegExp][]
  pointer: RegExp
  buttons: Set<string>
}

const cache = new Map<Language, Compiled>()

function compiled(language: Language): Compiled {
  const known = cache.get(language)
  if (known) return known
  const made: Compiled = {
    whole: (Object.keys(reasons) as LineKind[]).flatMap(kind => {
      const patterns = language.lines[kind]
      return patterns ? [[kind, wholeLine(patterns)] as [LineKind, RegExp]] : []
    }),
    pointer: new RegExp(`^(?:${language.pointers.source})`, 'u'),
    buttons: new Set([...en.buttons, ...language.buttons].map(bare)),
  }
  cache.set(language, made)
  return made
}

/** A pattern that ends in (?!\.) is for labels, which no full stop closes: neither after it nor as its last character. */
const wholeLine = (patterns: RegExp[]): RegExp => {
  const sources = patterns.map(p => p.source.replace(/\(\?!([^()]+)\)/g, '(?<!$1)(?!$1)'))
  return new RegExp(`^(?:${sources.join('|')})[.!:：…。]?$`, 'u')
}

/** "Share Tweet Email 12": buttons and their counters, nothing else. "1. Size" counts the parts of a story. */
const isButtonRow = (said: string, buttons: Set<string>): boolean => {
  const words = said.split(/[\s|,/·•()[\]]+/).filter(Boolean)
  return (
    words.length > 0 &&
    words.length < 16 &&
    !/^\d+[.)] /.test(said) &&
    words.some(w => buttons.has(w)) &&
    words.every(w => buttons.has(w) || /^[\d.,k+]+$/.test(w))
  )
}
