import { expect, test } from 'vitest'
import { frame, takePackets } from '../../tools/browsers/firefox/frames.ts'

const packet = [0, 1, 'WebDriver:Navigate', { url: 'https://news.example/são-tomé' }]

test('a packet counts its bytes, not its characters', () => expect(frame('é').toString()).toBe('4:"é"'))

test('what was framed is taken back', () =>
  expect(takePackets(frame(packet)).packets.map(json => JSON.parse(json))).toEqual([packet]))

test('two packets that come together are two', () =>
  expect(takePackets(Buffer.concat([frame(packet), frame('b')])).packets).toHaveLength(2))

test.each(Array.from({ length: frame(packet).length }, (_, cut) => cut))(
  'cut after byte %i, a packet waits for its rest',
  cut => {
    const bytes = frame(packet)
    const first = takePackets(bytes.subarray(0, cut))
    expect(first.packets).toEqual([])
    expect(takePackets(Buffer.concat([first.rest, bytes.subarray(cut)])).packets).toEqual([JSON.stringify(packet)])
  },
)
