/** What was taken out, counted in words a reader understands. */
import { expect, test } from 'vitest'
import { removedGroups } from '../../components/reader/removed-groups.ts'
import { story } from './stories.ts'

const removal = (step: string) => ({ step, reason: `Because of ${step}.`, words: 'x' })

test('removals are counted by what they were', () =>
  expect(removedGroups(story.removed).map(group => group.title)).toEqual(['1 caption', '2 page lines']))

test('steps that take the same kind of thing stand together, each with its reason', () => {
  const [group] = removedGroups([removal('caption-echo'), removal('caption-twins'), removal('caption-echo')])
  expect(group?.title).toBe('3 captions')
  expect(group?.reasons).toEqual(['Because of caption-echo.', 'Because of caption-twins.'])
})

test('a step that nobody has heard of took a line of the page', () =>
  expect(removedGroups([removal('quite-new')])[0]?.title).toBe('1 page line'))

test('the story’s own losses come before the page’s furniture', () => {
  const titles = removedGroups(['choose-root', 'comments', 'share', 'alt-echo'].map(removal)).map(group => group.title)
  expect(titles).toEqual(['1 caption', '1 page line', '1 line of comments', '1 line outside the story'])
})

test('every removal is in one group', () => {
  const removed = ['caption-x', 'title-echo', 'byline', 'lead-picture', 'hidden', 'promo'].map(removal)
  expect(removedGroups(removed).flatMap(group => group.removals)).toHaveLength(removed.length)
})
