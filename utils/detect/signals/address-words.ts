/** Words in an address that newsrooms use, and words that others use. */
import type { Signal } from '../signal.ts'
import { inPath } from './in-path.ts'

const NEWSROOM =
  /(^|[/._-])(news|arti[ck][eou]?l[eos]*|stor(y|ies)|noti[cz]i[ae]s?|nachrichten|actualites?|haber(ler)?|berita|politi(cs|k|ca|que)|world|welt|m[ou]nd[eo]|wirtschaft|business|econom(y|i[ae])|sports?|deportes|opinion|entertainment|local|(inter)?national|societ[yae]|sociedad|[ck]ultur[ae]?|health|tech|science|crime|magazine)(?=[/._-])/
const OTHERS =
  /[/.](p|page|services?|status|users?|browse|account|learn|api|guides?|listings?|items?|apps?|web|library|help|support|gallery|archives?|blogs?|members?|events?|programs?|courses?|resources?|solutions?|about|contact|privacy|terms)([/._-]|$)/

export const addressWords: readonly Signal[] = [
  ['newsroom address', inPath(NEWSROOM)],
  ['address of another kind', inPath(OTHERS)],
]
