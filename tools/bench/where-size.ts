/** What the room costs in the package: its code and tables, minified and gzipped, as a build makes them. */
import { globSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

export interface Sizes {
  /** With every language. */
  all: number
  /** Each language's own part of that. */
  byLanguage: Map<string, number>
}

const room = resolve(import.meta.dirname, '../../utils/annotate/where')

export async function sizes(): Promise<Sizes> {
  const all = await gzippedWithout(undefined)
  const own: [string, number][] = []
  // A file of its own with a table: "german.ts".
  for (const file of globSync('languages/tables/*.ts', { cwd: room }).sort())
    own.push([basename(file, '.ts'), all - (await gzippedWithout(resolve(room, file)))])
  return { all, byLanguage: new Map(own) }
}

/** A file that is left out exports nothing but an empty language. */
async function gzippedWithout(file: string | undefined): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'without',
        load: id => (id === file ? `export const ${basename(id, '.ts')} = { forms: () => [] }` : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve(room, 'where.ts'), formats: ['es'], fileName: 'where' },
    },
  })
  const parts = [built].flat().flatMap(result => (result as Rolldown.RolldownOutput).output)
  return gzipSync(parts.map(part => (part.type === 'chunk' ? part.code : '')).join('')).length
}
