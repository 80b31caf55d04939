/** Without a display: pictures of the popup and the full reader, and the reader's words, in `out/`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Tab } from '../browsers/browser.ts'
import { project } from '../browsers/build.ts'
import { settled } from '../browsers/surface.ts'
import { until } from '../browsers/until.ts'
import { storyText } from './story-text.ts'

const firstLines = 8

export async function takePictures(tab: Tab): Promise<void> {
  const popup = await tab.clickToolbar()
  await settled(popup)
  const popupPicture = await popup.png()
  await popup.close()

  await tab.openReader()
  const reader = await until('the full reader', () => tab.overlay())
  await settled(reader)
  const words = await storyText(reader)

  console.log(`popup:       ${write('popup.png', popupPicture)}`)
  console.log(`full reader: ${write('full-reader.png', await reader.png())}`)
  console.log(`its words:   ${write('story.txt', `${words}\n`)}\n`)
  console.log(words.split('\n').filter(Boolean).slice(0, firstLines).join('\n\n'))
}

function write(name: string, content: string | Uint8Array): string {
  const folder = join(project, 'out')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), content)
  return relative(process.cwd(), join(folder, name))
}
