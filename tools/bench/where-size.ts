/** What the room costs in the package: its code and tables, minified and gzipped, as a build makes them. */
import { globSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

export interface Sizes {
  english: number
  /** English and this language. */
  byLanguage: Map<string, number>
  /** English and every language. */
  all: number
}

const room = resolve(import.meta.dirname, '../../utils/annotate/where')
const tables = globSync('languages/tables/*.ts', { cwd: room })
  .map(file => resolve(room, file))
  .sort()

export async function sizes(): Promise<Sizes> {
  const byLanguage = new Map<string, number>()
  for (const table of tables) byLanguage.set(basename(table, '.ts'), await gzippedWith([table]))
  return { english: await gzippedWith([]), byLanguage, all: await gzippedWith(tables) }
}

/** A table that is left out becomes an empty language. */
async function gzippedWith(kept: readonly string[]): Promise<number> {
  const isLeftOut = (id: string) => tables.includes(id) && !kept.includes(id)
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'languages-left-out',
        load: id => (isLeftOut(id) ? `export const ${basename(id, '.ts')} = { forms: () => [] }` : null),
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
