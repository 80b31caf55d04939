/** Fetches packages of Debian, where we are root on Debian. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Ubuntu counts itself as Debian, but its chromium and firefox packages are empty doors to the snap store. */
export function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return isDebian(readFileSync('/etc/os-release', 'utf8'))
}

export function isDebian(release: string): boolean {
  const ids = [...release.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].flatMap(([, value]) => value!.match(/\w+/g) ?? [])
  return ids.includes('debian') && !ids.includes('ubuntu')
}

let listsAreFresh = false

/** True when all of them are there afterwards. */
export function installPackages(packages: readonly string[]): boolean {
  console.log(`Installing ${packages.join(', ')} with apt-get; this takes a minute.`)
  listsAreFresh ||= aptGet('update')
  return listsAreFresh && aptGet('install', '-y', '--no-install-recommends', ...packages)
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8', timeout: 600_000 })
  if (status !== 0) console.log(`apt-get ${args[0]} failed: ${stderr?.trim().split('\n').at(-1) ?? 'no answer'}`)
  return status === 0
}
