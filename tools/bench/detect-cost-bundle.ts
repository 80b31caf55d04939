/** `detect-cost-page.ts` as one minified script for a page: it leaves a global `lede`. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export async function costBundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./detect-cost-page.ts', import.meta.url))
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'lede' } },
  })
  for (const { output } of [result].flat() as { output: { type: string; code?: string }[] }[])
    for (const file of output) if (file.type === 'chunk' && file.code) return file.code
  throw new Error('The bundle for the page came out empty.')
}
