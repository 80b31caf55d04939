/** A short story, set as the reader would set it with the settings beside it. */
import { useMemo } from 'preact/hooks'
import type { Settings } from '../../utils/model/settings.ts'
import { Blocks } from '../reader/Blocks.tsx'
import { RichText } from '../reader/RichText.tsx'
import { marksByText, shownMarks } from '../reader/shown-marks.ts'
import { Story } from '../reader/story-context.ts'
import { sampleArticle, sampleReading } from './sample-story.ts'

export function Sample({ marks }: { marks: Settings['marks'] }) {
  const context = useMemo(
    () => ({ marks: marksByText(shownMarks(sampleReading, marks)), surface: 'tab' as const }),
    [marks],
  )
  return (
    <section class="sample" aria-label="How a story looks">
      <Story.Provider value={context}>
        <article class="page" lang={sampleArticle.lang} dir={sampleArticle.dir}>
          <header class="headline">
            <h2 class="sample-headline">
              <RichText text={sampleArticle.title} />
            </h2>
          </header>
          <div class="story">
            <Blocks body={sampleArticle.body} />
          </div>
        </article>
      </Story.Provider>
    </section>
  )
}
