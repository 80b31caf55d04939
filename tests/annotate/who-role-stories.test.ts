/** Roles in invented reports that were labelled before the rules saw them. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { roleStories } from '../../tools/bench/role-stories.ts'
import { precisionOf, recallOf } from '../../tools/bench/who-names.ts'
import { roleFigures } from '../../tools/bench/who-roles.ts'
import { annotate } from '../../utils/annotate/annotate.ts'
import { story } from './story.ts'

const stories = roleStories(fileURLToPath(new URL('roles', import.meta.url)))

test('a role that is shown is right, and few are missed', () => {
  const sum = { right: 0, found: 0, wanted: 0 }
  for (const { title, paragraphs, actors } of stories) {
    const { roles } = roleFigures(actors, annotate(story(title, paragraphs)).actors)
    sum.right += roles.right
    sum.found += roles.found
    sum.wanted += roles.wanted
  }
  expect(stories.length).toBeGreaterThanOrEqual(60)
  expect(precisionOf(sum)).toBeGreaterThan(0.94)
  expect(recallOf(sum)).toBeGreaterThan(0.86)
})

test.each(stories)('$id is labelled with names that it holds', ({ title, paragraphs, actors }) => {
  const chars = [title, ...paragraphs].join('\n')
  const missing = actors.flatMap(({ forms }) => forms).filter(form => !chars.includes(form))
  expect(missing).toEqual([])
})
