/** The little of Firefox's inner world that the scripts sent into its window use. Types only: nothing of it exists here. */
interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: unknown }) => void): void
  removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void
  loadFrameScript(url: string, allowDelayed: boolean): void
}

/** Firefox's <browser>: what shows a page. */
export interface GeckoBrowser extends HTMLElement {
  messageManager: MessageManager
  currentURI: { spec: string }
  /** Of a page of Firefox itself. */
  contentDocument: Document | null
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, ground: string): Promise<ImageBitmap> }
  }
}

/** A page's window, as Firefox itself sees it. */
export interface GeckoContent {
  windowUtils: { setHandlingUserInput(isHandling: boolean): { destruct(): void } }
}

export interface GeckoWindow extends Window {
  document: Document
  gBrowser: { selectedTab: object; selectedBrowser: GeckoBrowser }
}

interface BrowserAction {
  triggerAction(window: GeckoWindow): Promise<void>
  action: { getContextData(tab: object): { badgeText: string } }
}

interface GeckoExtension {
  shortcuts: { allCommands(): Promise<{ name: string; shortcut: string | null }[]> }
  terminateBackground(): Promise<void>
}

export interface Gecko {
  WebExtensionPolicy: { getByID(id: string): { extension: GeckoExtension } }
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: { remove(id: string, taken: object, extension: GeckoExtension): Promise<void> }
      ExtensionParent: { apiManager: { global: { browserActionFor(extension: GeckoExtension): BrowserAction } } }
    }
  }
}
