/** A screen and a keyboard that are not there: Xvfb and xdotool, for the one test that presses real keys in Chromium. */
import { spawnSync } from 'node:child_process'
import { installPackages, isDebianRoot } from '../browsers/debian.ts'

export const hasKeyboard = (): boolean => process.platform === 'linux' && isThere('Xvfb') && isThere('xdotool')

/** Fetched where that is easy; elsewhere that test says that it is left out. */
export function getKeyboard(): void {
  if (!hasKeyboard() && isDebianRoot()) installPackages(['xvfb', 'xdotool'])
}

const isThere = (program: string): boolean => spawnSync('which', [program]).status === 0
