/** The story, who is in it and where it happens: one component for popup, full reader and tab. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Article } from '../../utils/model/article.ts'
import type { Atlas } from '../../utils/model/atlas.ts'
import { noReading, type Reading } from '../../utils/model/reading.ts'
import type { Settings } from '../../utils/model/settings.ts'
import type { Verdict } from '../../utils/model/verdict.ts'
import { type Surface, SurfaceRoot } from '../SurfaceRoot.tsx'
import { Bar, type ReaderActions, type Sheet } from './Bar.tsx'
import { Blocks } from './Blocks.tsx'
import { conditionWords, endsElsewhere } from './condition-words.ts'
import { DisplaySheet } from './DisplaySheet.tsx'
import { evenHeadings } from './even-headings.ts'
import { Follower } from './Follower.tsx'
import { Foot } from './Foot.tsx'
import { Headline } from './Headline.tsx'
import { JourneySaid } from './JourneySaid.tsx'
import { KeysSheet } from './KeysSheet.tsx'
import { marksByText } from './shown-marks.ts'
import { Story } from './story-context.ts'
import { useCommands } from './use-commands.ts'

import { useKeys } from './use-keys.ts'
import { useRemoved } from './use-removed.ts'
import { useStoryJourney } from './use-story-journey.ts'
import { Who } from './Who.tsx'
import { whereabouts } from './whereabouts.ts'

export type { ReaderActions, Surface }

interface Props {
  article: Article
  /** Absent until the names are found; the story does not wait for it. */
  reading?: Reading | undefined
  /** Map and flags; they come after the reading, and without them the lists stand. */
  atlas?: Atlas | undefined
  /** What detection made of the page; absent where the story did not come from one in front of us. */
  verdict?: Verdict | undefined
  settings: Settings
  surface: Surface
  busy?: boolean | undefined
  /** One honest sentence on what did not work. */
  notice?: string | undefined
  actions: ReaderActions
}

export function Reader({ article, reading, atlas, verdict, settings, surface, busy, notice, actions }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [sheet, setSheet] = useState<Sheet>()
  const removed = useRemoved(root)
  const journey = useStoryJourney(root, reading, settings.marks)
  const context = useMemo(
    () => ({ marks: marksByText(journey.marks), current: journey.place.mention, surface }),
    [journey.marks, journey.place.mention, surface],
  )
  const places = useMemo(() => whereabouts(article, reading ?? noReading), [article, reading])
  // The same element again is not looked through again: a theme or a sheet must not cost a walk over a long story.
  const story = useMemo(
    () => (
      <div class="story" data-unended={endsElsewhere(article.limit) || undefined}>
        <Blocks body={evenHeadings(article.body)} />
      </div>
    ),
    [article.body, article.limit],
  )
  const { run, said } = useCommands({ article, reading, settings, actions, journey, sheet, setSheet, removed })
  useKeys(root, settings.keys, run)
  // So that arrows, Space and Page Down scroll the story from the first press.
  useEffect(() => root.current?.focus({ preventScroll: true }), [])

  const Main = surface === 'overlay' ? 'div' : 'main' // over a page there may be a main already
  return (
    <SurfaceRoot name="reader" theme={settings.theme} textSize={settings.textSize} surface={surface} rootRef={root}>
      <Bar
        actions={actions}
        sheet={sheet}
        canAdjust={!!actions.onSettings}
        onSheet={chosen => setSheet(chosen === sheet ? undefined : chosen)}
      >
        {sheet === 'display' && actions.onSettings && (
          <DisplaySheet settings={settings} onSettings={actions.onSettings} />
        )}
        {sheet === 'keys' && <KeysSheet on={settings.keys} />}
      </Bar>
      <Main>
        <Story.Provider value={context}>
          <article class="page" lang={article.lang ?? ''} dir={article.dir}>
            <Headline article={article} />
            {article.limit && (
              <p class="notice" role="note" lang="en" dir="ltr">
                {conditionWords(article.limit)}
              </p>
            )}
            <Who
              reading={reading}
              atlas={atlas}
              busy={busy}
              chosen={journey.place.entity}
              progress={journey.progress}
              places={places}
              onFollow={journey.follow}
            />
            {notice && (
              <p class="notice" role="status" lang="en" dir="ltr">
                {notice}
              </p>
            )}
            {story}
            <Foot
              reading={reading}
              verdict={verdict}
              removed={article.removed}
              removedOpen={removed.open}
              onToggleRemoved={removed.toggle}
            />
          </article>
        </Story.Provider>
        {journey.entity && (
          <Follower entity={journey.entity} progress={journey.progress} onStep={journey.walk} onLeave={journey.leave} />
        )}
      </Main>
      <p class="unseen" role="status">
        {said}
      </p>
      <JourneySaid entity={journey.entity} progress={journey.progress} />
    </SurfaceRoot>
  )
}
