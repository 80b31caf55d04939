/** The keys as the browser really assigned them: it may have given a wanted key to somebody else. */
export interface Shortcut {
  name: string
  description: string
  /** Empty where no key was assigned. */
  shortcut: string
}

export const Shortcuts = ({ shortcuts }: { shortcuts: readonly Shortcut[] }) => (
  <section class="shortcuts" aria-labelledby="options-keys">
    <h2 id="options-keys">Keyboard</h2>
    <dl>
      {shortcuts.map(({ name, description, shortcut }) => (
        <div key={name}>
          <dt>{description}</dt>
          <dd>{shortcut ? <kbd>{shortcut}</kbd> : <strong class="warning">No key assigned</strong>}</dd>
        </div>
      ))}
    </dl>
    {shortcuts.some(s => !s.shortcut) && (
      <p class="warning">
        Another program or extension has that key, or it was taken away. Choose one at{' '}
        <code>chrome://extensions/shortcuts</code>, in Edge at <code>edge://extensions/shortcuts</code>, in Firefox
        under Add-ons, “Manage Extension Shortcuts”.
      </p>
    )}
    <p>
      In the reader, press <kbd>?</kbd> for its own keys.
    </p>
  </section>
)
