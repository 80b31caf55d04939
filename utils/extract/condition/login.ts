/** The page asks for a name and a password and shows no story. A paper has that form in a corner of every page. */
import { isDeclaredStory } from '../declared.ts'
import type { Sign } from './look.ts'

/** In letters: what a page says about its accounts. */
const LONGEST = 300
const ELSEWHERE = 'header, footer, nav, aside, dialog, [role="dialog"], [class*="modal" i], [class*="popup" i]'

export const login: Sign = ({ said, body, facts }) =>
  said < LONGEST &&
  !isDeclaredStory(facts) &&
  [...body.querySelectorAll('input[type="password"]')].some(input => !input.closest(ELSEWHERE))
