/** The full reader: a modal dialog in a closed shadow root over the page, which stays as it is. */
import { render } from 'preact'
import { Unreadable } from '../../components/reader/Unreadable.tsx'
import surface from '../../components/surface.css?inline'
import { attempt } from './attempt.ts'
import { send } from './channel.ts'
import { mountReader } from './mount-reader.tsx'
import frame from './overlay.css?inline'
import { rememberPage } from './page-state.ts'
import { loadSettings } from './settings-store.ts'
import { stillPage } from './still-page.ts'
import { storyOf } from './story.ts'

export interface Overlay {
  /** False once the reader was closed, or the page threw our host out. */
  standing(): boolean
  close(): void
}

export async function openOverlay(): Promise<Overlay> {
  const story = await attempt(() => storyOf(document)) // before our host stands in the page
  const settings = await loadSettings()
  const restorePage = rememberPage()
  const freePage = stillPage()
  const { host, dialog, stage } = stand()
  let unmount = () => render(null, stage)

  const close = () => {
    dialog.close()
    unmount()
    host.remove()
    freePage()
    restorePage()
  }
  document.documentElement.append(host)
  dialog.showModal()
  // The reader hears its own Escape; this is for an Escape that it did not get to hear.
  dialog.addEventListener('cancel', event => {
    event.preventDefault()
    close()
  })

  const onOptions = () => void send('options', null)
  if (story.ok && story.value.article) {
    const place = { root: stage, surface: 'overlay', actions: { onClose: close, onOptions } } as const
    unmount = mountReader(story.value.article, settings, place)
  } else {
    const reason = story.ok ? 'Lede found no article on this page.' : story.error
    const ways = { onClose: close, onOptions }
    render(<Unreadable theme={settings.theme} surface="overlay" reason={reason} {...ways} />, stage)
  }
  return { standing: () => host.isConnected, close }
}

/** The host in the page, and in its closed shadow root the dialog with our styles. */
function stand() {
  const host = document.createElement('lede-reader')
  // Inline and important: no rule of the page can hide, move or restyle it. Fixed: it takes no room in the page's layout.
  for (const [name, value] of [
    ['all', 'initial'],
    ['position', 'fixed'],
    ['display', 'block'],
  ] as const)
    host.style.setProperty(name, value, 'important')
  const shadow = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(surface + frame)
  shadow.adoptedStyleSheets = [sheet]
  const dialog = document.createElement('dialog')
  dialog.ariaLabel = 'Lede reader'
  const stage = document.createElement('div')
  dialog.append(stage)
  shadow.append(dialog)
  return { host, dialog, stage }
}
