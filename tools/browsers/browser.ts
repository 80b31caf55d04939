/** What a test, or the demo, asks of a browser that has Lede loaded. One driver for each family answers. */
export const families = ['chromium', 'firefox'] as const
export type Family = (typeof families)[number]

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** A document, or the overlay's shadow root, from outside. */
export interface View<Root extends ParentNode = Document> {
  /** The question is sent as source text: it may use what it is given and what hangs on `root`, nothing else. */
  read<T, Given extends Json[]>(
    question: (root: Root, ...given: Given) => T | Promise<T>,
    ...given: Given
  ): Promise<Awaited<T>>
  /** A trusted click on the first match that holds the words; throws where there is none. */
  click(selector: string, words?: string): Promise<void>
  png(): Promise<Uint8Array>
}

export interface Tab extends View {
  /** A trusted key in the page: "Escape", "n". */
  press(key: string): Promise<void>
  /** The toolbar button. Resolves with the popup, which need not be painted yet. */
  clickToolbar(): Promise<Popup>
  /** What the `open-reader` shortcut does. */
  openReader(): Promise<void>
  /** The full reader over the page, if it is open. */
  overlay(): Promise<View<ShadowRoot> | undefined>
  badge(): Promise<string>
  close(): Promise<void>
}

export interface Popup extends View {
  close(): Promise<void>
}

export interface Shortcut {
  name: string
  /** Empty where the browser assigned none. */
  shortcut: string
}

export interface Browser {
  family: Family
  /** A new tab in front, loaded. */
  open(url: string): Promise<Tab>
  /** A new tab in front with a page of the extension: "options.html". */
  openOwn(page: string): Promise<Tab>
  /** A tab that the extension opened by itself, known by a part of its address. */
  tabWith(address: string): Promise<Tab>
  /** The panel beside the page, if it is open. */
  panel(): Promise<View | undefined>
  shortcuts(): Promise<Shortcut[]>
  /** As a reader who allows the extension on no site before a click. For good: the browser is not used for anything else. */
  limitToClicks(): Promise<void>
  /** Ends the background as the browser does with one that has idled. */
  killBackground(): Promise<void>
  /** Resolves when a person has closed the browser. */
  closed: Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** The browser's program. */
  program: string
  /** The folder of the built extension. */
  extension: string
  /** In a window that a person sees. */
  visible?: boolean
  /** The screen for the window, where it is not the usual one: ":99". */
  display?: string
}
