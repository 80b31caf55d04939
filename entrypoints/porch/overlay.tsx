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
import { storyOf } from './story.ts'

/** Opens the reader and returns the function that closes it. `closed` is called once, however it closes. */
export async function openOverlay(closed: () => void): Promise<() => void> {
  const story = await attempt(() => storyOf(document)) // before our host stands in the page
  const restorePage = rememberPage()
  const { host, dialog, stage } = stand()
  let unmount = () => render(null, stage)

  const close = () => {
    if (!host.isConnected) return
    dialog.close()
    unmount()
    host.remove()
    removeEventListener('keydown', onKey, true)
    restorePage()
    closed()
  }
  // Before the page's own listeners can swallow it, wherever the focus is.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopImmediatePropagation()
    event.preventDefault()
    close()
  }

  document.documentElement.append(host)
  dialog.showModal()
  addEventListener('keydown', onKey, true)
  dialog.addEventListener('cancel', event => {
    event.preventDefault()
    close()
  })

  const onOptions = () => void send('options', null)
  if (story.ok && story.value.article) {
    unmount = await mountReader(story.value.article, {
      root: stage,
      surface: 'overlay',
      actions: { onClose: close, onOptions },
    })
  } else {
    const reason = story.ok ? 'Lede found no article on this page.' : story.error
    render(
      <Unreadable theme={(await loadSettings()).theme} reason={reason} onClose={close} onOptions={onOptions} />,
      stage,
    )
  }
  return close
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
