/**
 * `npm run atlas -- --world FILE --flags DIR`: makes the map and the flags that the extension carries, in `public/atlas/`.
 *
 * FILE is `countries-50m.json` of the package world-atlas 2.0.2, DIR is `flags/4x3` of the package flag-icons 7.5.0. `npm pack NAME`
 * brings each as an archive. They are no dependencies: what is built from them is small, changes once in years and is kept here.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { buildFlags } from './flags.ts'
import { buildWorld } from './world.ts'

const { values } = parseArgs({ options: { world: { type: 'string' }, flags: { type: 'string' } } })
const folder = resolve(import.meta.dirname, '../../public/atlas')

if (values.world) write('world.json', buildWorld(values.world))
if (values.flags) write('flags.json', buildFlags(values.flags))
if (!values.world && !values.flags) {
  console.error('Name what to build from: --world countries-50m.json, --flags flags/4x3.')
  process.exitCode = 1
}

function write(file: string, content: object): void {
  // A line a country, so that a change can be read.
  const lines = JSON.stringify(content).replace(/,"([A-Z]{2})":/g, ',\n"$1":')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), `${lines}\n`)
  console.log(`public/atlas/${file}: ${(gzipSync(lines).length / 1024).toFixed(1)} KB zipped`)
}
