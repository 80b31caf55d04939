/** Common nouns that say what a body is: "a Norhaven think tank". */
import { bare, wordList } from '../lexicon/word-list.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

const nouns = wordList(`
agency airline alliance association authority bank body broadcaster brokerage business carmaker chain charity club coalition college commission committee company conglomerate consultancy consortium contractor council court developer exchange factory
federation firm foundation fund giant group institute institution insurer laboratory lab lender magazine maker manufacturer ministry movement museum network newspaper nonprofit non-profit operator organisation organization outfit outlet party platform
producer provider publication publisher regulator retailer school startup start-up studio subsidiary supermarket tank team think-tank tribunal union university utility watchdog website lobby subsidiary affiliate arm wing chapter unit service logger miner carrier builder refiner exporter importer wholesaler grocer bookmaker chipmaker drugmaker automaker planemaker shipbuilder
`)

export const isBodyNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isCapitalised(token.chars) && nouns.has(bare(token.chars))

/** A body may be said to be an agency, and the owner of something. */
export const isBodyWord = (token: Token | undefined): boolean =>
  isBodyNoun(token) || (token !== undefined && DOERS.test(token.chars))

const DOERS = /^(?:owner|operator|maker|producer|supplier|organi[sz]er|promoter|rival|publisher|developer)$/

/** "the broadcaster" says what it is by itself, "the company" nothing. */
export const tellsAlone = (token: Token | undefined): boolean => token !== undefined && !VAGUE.test(bare(token.chars))

const VAGUE =
  /^(?:agency|body|business|company|firm|foundation|fund|giant|group|institution|institute|movement|network|organi[sz]ation|outfit|outlet|party|producer|provider|team|club|unit|institute|maker|operator|owner|rival|supplier|developer|organi[sz]er)$/
