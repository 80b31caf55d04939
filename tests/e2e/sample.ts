/** What was written down, by hand, of the sample story. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sample } from '../../tools/demo/page-address.ts'

interface Expected {
  title: string
  authors: string[]
  section: string[]
  paragraphs: string[]
  figures: { src: string; caption: string; credit: string }[]
  actors: { name: string; kind: 'person' | 'organization'; aliases: string[] }[]
  countries: { code: string; forms: string[] }[]
  chrome: string[]
}

export const expected: Expected = JSON.parse(readFileSync(join(sample, 'expected.json'), 'utf8'))
