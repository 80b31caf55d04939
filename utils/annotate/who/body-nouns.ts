/** Common nouns that say what a body is: "a Norhaven think tank". */
import { bare, wordList } from '../lexicon/word-list.ts'
import type { Token } from './token.ts'

const nouns = wordList(`
agency airline alliance association authority bank body broadcaster brokerage business carmaker chain charity club coalition college commission committee company conglomerate consultancy consortium contractor council court developer exchange factory
federation firm foundation fund giant group institute institution insurer laboratory lab lender magazine maker manufacturer ministry movement museum network newspaper nonprofit non-profit operator organisation organization outfit outlet party platform
producer provider publication publisher regulator retailer school startup start-up studio subsidiary supermarket tank team think-tank tribunal union university utility watchdog website
`)

export const isBodyNoun = (token: Token | undefined): boolean => token?.kind === 'word' && nouns.has(bare(token.chars))
