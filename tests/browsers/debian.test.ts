import { expect, test } from 'vitest'
import { isDebian } from '../../tools/browsers/debian.ts'

test.each([
  ['Debian', 'NAME="Debian GNU/Linux"\nID=debian\n', true],
  ['a child of Debian', 'ID=raspbian\nID_LIKE="debian"\n', true],
  ['Ubuntu, whose browser packages are empty', 'ID=ubuntu\nID_LIKE=debian\n', false],
  ['a child of Ubuntu', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', false],
  ['Fedora', 'ID=fedora\n', false],
])('%s', (_, release, answer) => expect(isDebian(release)).toBe(answer))
