/** What the room costs in the package, as a build makes it, gzipped: its code with English, and each language's file beside it. */
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { languages } from '../../utils/annotate/where/languages/country-words.ts'
import { countryWords } from '../countries/country-words.ts'

export interface Sizes {
  /** Code and the tables of English, with the given names that it shares with the finder of people. */
  english: number
  /** The file of each other language. */
  byLanguage: Map<string, number>
}

const room = resolve(import.meta.dirname, '../../utils/annotate/where')

export async function sizes(): Promise<Sizes> {
  return {
    english: await gzippedRoom(),
    byLanguage: new Map(languages.map(lang => [lang, gzipSync(JSON.stringify(countryWords(lang))).length])),
  }
}

async function gzippedRoom(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve(room, 'where.ts'), formats: ['es'], fileName: 'where' },
    },
  })
  const parts = [built].flat().flatMap(result => (result as Rolldown.RolldownOutput).output)
  return gzipSync(parts.map(part => (part.type === 'chunk' ? part.code : '')).join('')).length
}
