/** Reads a data file of the extension's own package. For the background: a page may not, and cannot see that the file is there. */
import browser from 'webextension-polyfill'

export async function packaged<T>(file: `${string}.json`): Promise<T> {
  const answer = await fetch(browser.runtime.getURL(file))
  if (!answer.ok) throw new Error(`${file} is not in the package.`)
  return (await answer.json()) as T
}
