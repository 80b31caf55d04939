/** The page asks for consent to cookies and shows no story behind it, or the question was taken for the story. */
import { weight } from '../../text/prose.ts'
import { isRunningText } from '../prose.ts'
import type { Sign } from './look.ts'

/** In letters. A story about cookies is longer than a question about them. */
const LONGEST = 3000

const COOKIES =
  /cookies?|куки|çerez|クッキー|쿠키|kakor|informasjonskaps|identifiant.{0,40}(?:appareil|terminal)|personal data|personenbezogene/iu
const CONSENT =
  /consent|accept|agree|partners|vendors|privacy|einwillig|zustimm|akzeptier|datenschutz|partner|accepte|consentement|partenaires|confidentialité|consentimiento|acepta|socios|privacidad|consenso|accett|privacidade|consentimento|aceita|parceiros|toestemming|akkoord|zgod|prywatno|согла|конфиденц|rıza|onay|kabul|gizlilik|samtyck|samtykk|godkänn|godta|同意|隐私|隱私|プライバシー|동의|개인정보/iu

/** The manager that asks: a story about a baker's cookies and partners has none. */
const MANAGER = /consent|cookie|onetrust|didomi|quantcast|usercentrics|sourcepoint|sp_message|cmp|gdpr|privacy/i

const asks = (line: string): boolean => COOKIES.test(line) && CONSENT.test(line)

export const consent: Sign = ({ story, said, lines, body, facts }) => {
  if (said > LONGEST || !(MANAGER.test(facts.url) || hasManager(body))) return false
  if (said > 0) return share(story) > 0.5
  const prose = lines().filter(isRunningText)
  return share(prose.map(line => line.words)) > 0.5
}

const hasManager = (body: Element): boolean =>
  [...body.querySelectorAll('div, section, form, iframe, dialog')].some(el =>
    MANAGER.test(`${el.id} ${el.getAttribute('class') ?? ''} ${el.getAttribute('src') ?? ''}`),
  )

/** How much of these lines asks, by what they say: the line beside one that asks belongs to it. */
function share(lines: readonly string[]): number {
  const all = lines.reduce((sum, line) => sum + weight(line), 0)
  const asking = lines.reduce((sum, line) => sum + (asks(line) ? weight(line) : 0), 0)
  return all === 0 ? 0 : asking / all
}
