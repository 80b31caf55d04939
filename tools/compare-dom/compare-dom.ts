/** The same extract over the same saved pages in jsdom and in Chromium: `node tools/compare-dom/compare-dom.ts --corpus DIR`. */
import { parseArgs } from 'node:util'
import { goldStories, pageFile, sampleOf } from '../bench/gold.ts'
import { agreement, scoreOf } from '../bench/shingles.ts'
import { pageBytes } from '../read/page-bytes.ts'
import { pageDocument } from '../read/page-document.ts'
import { startChromium } from './in-chromium.ts'
import { storyText } from './story-text.ts'

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: '../shared/corpora' }, sample: { type: 'string', default: '20' } },
})

const stories = goldStories(values.corpus)
if (!stories) {
  console.error(`There are no saved pages in ${values.corpus}: name the corpus's folder with --corpus DIR.`)
  process.exit(1)
}

const chromium = await startChromium()
let same = 0
let blocks = 0
try {
  const sample = sampleOf(stories, Number(values.sample))
  for (const { page, url } of sample) {
    const file = pageFile(values.corpus, page)
    const bytes = pageBytes(file)
    const dom = pageDocument(bytes, file, url)
    const inJsdom = storyText(dom.window.document)
    dom.window.close()
    const inChromium = await chromium.read(url, bytes)
    blocks += inChromium?.length ?? 0
    if (JSON.stringify(inJsdom) === JSON.stringify(inChromium)) same++
    else tell(page, inJsdom ?? [], inChromium ?? [])
  }
  console.log(`${same} of ${sample.length} pages read the same in jsdom and in Chromium (${blocks} blocks).`)
} finally {
  await chromium.close()
}

function tell(page: string, jsdom: string[], chromium: string[]): void {
  const { f1 } = scoreOf(agreement(chromium.join('\n'), jsdom.join('\n')))
  const only = (mine: string[], other: string[]) => mine.filter(block => !other.includes(block))
  console.log(`${page}: ${jsdom.length} and ${chromium.length} blocks, F1 ${f1.toFixed(4)}`)
  for (const block of only(jsdom, chromium)) console.log(`  jsdom only:    ${JSON.stringify(block.slice(0, 160))}`)
  for (const block of only(chromium, jsdom)) console.log(`  Chromium only: ${JSON.stringify(block.slice(0, 160))}`)
}
