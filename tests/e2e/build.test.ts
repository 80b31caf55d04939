/** What is shipped: small, asking for little, and with nothing that a page could find. */
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { families } from '../../tools/browsers/browser.ts'
import { buildFolder } from '../../tools/browsers/build.ts'

describe.each(families)('for %s', family => {
  const folder = buildFolder(family)
  const read = (file: string) => readFileSync(join(folder, file))

  test('the script on every page is at most 8 kB and does not carry the polyfill', () => {
    const script = read('detect.js')
    expect(script.length).toBeLessThanOrEqual(8000)
    expect(script.toString()).not.toContain('The message port closed before a response was received')
  })

  test('the packed extension is at most 1.2 MB', () => {
    const entryHeaders = 200 // bytes a file, in a zip's two directories
    const files = globSync('**/*', { cwd: folder }).filter(file => statSync(join(folder, file)).isFile())
    const packed = files.reduce((sum, file) => sum + deflateRawSync(read(file)).length + entryHeaders, 0)
    expect(files.length).toBeGreaterThan(5)
    expect(packed).toBeLessThanOrEqual(1_200_000)
  })

  test('it asks for the permissions it needs, for no host, and shows no file to pages', () => {
    const manifest = JSON.parse(read('manifest.json').toString())
    const beside = family === 'chromium' ? ['sidePanel'] : [] // Firefox's sidebar needs none
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', ...beside, 'storage'])
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest).not.toHaveProperty('web_accessible_resources')
  })
})
