/** Puts who and where of a story beside its page: the list here, the marks there, both in step with the settings. */
import { render } from 'preact'
import { Panel } from '../../components/panel/Panel.tsx'
import type { Article } from '../../utils/model/article.ts'
import type { Atlas } from '../../utils/model/atlas.ts'
import type { Reading } from '../../utils/model/reading.ts'
import type { Settings } from '../../utils/model/settings.ts'
import { askAtlas } from './ask-atlas.ts'
import { type BesidePage, besidePage } from './beside-page.ts'
import { send } from './channel.ts'
import type { Target } from './inject.ts'
import { followSettings } from './settings-store.ts'
import { openReader } from './toggle-reader.ts'

interface Place {
  root: Element
  tab: Target
  onOptions: () => void
}

/** Returns the way back: the page without our marks, the panel empty. */
export function mountPanel(article: Article, first: Settings, { root, tab, onOptions }: Place): () => void {
  let settings = first
  let page: BesidePage | undefined
  /** Places, in the whole reading, of the mentions that the page shows. */
  let indexes: number[] = []
  let reading: Reading | undefined
  let missing = 0
  let atlas: Atlas | undefined
  let notice: string | undefined
  let gone = false

  const show = () => {
    if (gone) return
    render(
      <Panel
        article={article}
        reading={reading}
        atlas={atlas}
        missing={missing}
        settings={settings}
        busy={!reading && !notice}
        notice={notice}
        onMarks={marks => page?.mark(marks.map(({ index, kind }) => ({ index: indexes[index]!, kind })))}
        onGo={mention => page?.go(mention === undefined ? undefined : indexes[mention])}
        onOpenFull={() => void openReader(tab).catch((error: unknown) => say(String(error)))}
        onOptions={onOptions}
      />,
      root,
    )
  }
  const say = (sentence: string) => {
    notice = sentence
    show()
  }
  const find = async () => {
    const [whole, beside] = await Promise.all([send('annotate', article), besidePage(tab)])
    indexes = await beside.find(article, whole.mentions)
    if (gone) return beside.leave()
    page = beside
    reading = { ...whole, mentions: indexes.map(i => whole.mentions[i]!) }
    missing = whole.mentions.length - indexes.length
    show()
    atlas = await askAtlas(whole)
    show()
  }

  show()
  const unfollow = followSettings(next => {
    settings = next
    show()
  })
  find().catch((error: unknown) => {
    console.warn('[lede] Who and where could not be found.', error)
    say('Who and where could not be found this time.')
  })
  return () => {
    gone = true
    page?.leave()
    render(null, root)
    unfollow()
  }
}
