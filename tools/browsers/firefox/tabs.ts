/** The tabs of Firefox by their handles: a new one, or one that is there already. Either comes to the front. */
import { saidBy, Trouble } from '../trouble.ts'
import { until } from '../until.ts'
import type { Marionette } from './marionette.ts'

export async function openTab(marionette: Marionette, url: string): Promise<string> {
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true })
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
  try {
    await inContent(marionette, () => marionette.send('WebDriver:Navigate', { url }))
  } catch (error) {
    throw new Trouble(`${url} did not open: ${saidBy(error)}`, { cause: error })
  }
  return handle
}

export const findTab = (marionette: Marionette, address: string): Promise<string> =>
  until(`a tab with ${address}`, async () => {
    for (const handle of await marionette.send<string[]>('WebDriver:GetWindowHandles')) {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
      const { value } = await inContent(marionette, () => marionette.send<{ value: string }>('WebDriver:GetCurrentURL'))
      if (value.includes(address)) return handle
    }
    return undefined
  })

/** Addresses are a matter of content; all else that we ask is asked of Firefox's own window. */
async function inContent<T>(marionette: Marionette, ask: () => Promise<T>): Promise<T> {
  await marionette.send('Marionette:SetContext', { value: 'content' })
  try {
    return await ask()
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'chrome' })
  }
}
