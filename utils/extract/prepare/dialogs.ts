/** The dialogs that ask for consent to cookies, for an account or for patience. They may hold more words than the story. */
import { nameWords } from '../../dom/name-words.ts'
import { STORY_SHARE, type Step } from './step.ts'

/** "cmp" alone is no consent manager: one of the large site builders begins the class of every component with it. */
const DIALOG =
  / (?:modal|dialog|popup|popin|lightbox|capping|adblock|onetrust|ot sdk|cookiebot|cybot|didomi|quantcast|qc cmp\d?|usercentrics|truste|trustarc|sp message|sourcepoint|cmp ?(?:wrapper|box|banner|modal|popup|overlay|ui|root)|cmplz|iubenda|borlabs|gdpr|moove gdpr|consent|cookies?|cookie (?:law|notice|banner|consent|policy|bar)|cli modal|cc window|privacy (?:center|manager|banner|notice|modal)|klaro|osano|evidon) /
const BOXES = 'div, section, aside, dialog, form, p, footer, iframe'

/** A dialog that only shows a picture of the story larger holds the picture and its caption. */
const MAX_CAPTION = 1200

export const dialogs: Step = (body, { take, proseShare }) => {
  for (const el of body.querySelectorAll(BOXES)) {
    if (!DIALOG.test(nameWords(el, ['id', 'class', 'data-testid'])) || !body.contains(el)) continue
    // A page that writes its consent into the name of its frame still holds its story there.
    const frames = el.querySelector('h1, article, main') || (el.closest('article') && proseShare(el) > STORY_SHARE)
    const enlarges = el.querySelector('figure, figcaption') && (el.textContent ?? '').length < MAX_CAPTION
    if (!frames && !enlarges) take(el, 'It is a dialog of the page.')
  }
}
