/** When a page dates itself, and when a line only holds numbers. */
import { expect, test } from 'vitest'
import { tellsDate } from '../../tools/bench/tells-date.ts'

test.each([
  '14. März 2031',
  'Mar 14, 2031',
  '14 March',
  'July 2031',
  '14.3.31, 20.15 Uhr',
  '2031-03-14T08:05:00Z',
  '3月14日',
  '3월 14일',
  'Updated 8:05',
  '14 марта 2031 г.',
])('a date: %s', line => expect(tellsDate(line)).toBe(true))

test.each([
  '$10.00',
  '105.07 %',
  '2.21',
  '-12.99',
  'The best ferries of 2031',
  'Since 1997',
  'Saint Ana (boatwoman, 14 March)',
  'Boat Pro 16 and 14',
  'Everybody may leave',
])('no date: %s', line => expect(tellsDate(line)).toBe(false))
