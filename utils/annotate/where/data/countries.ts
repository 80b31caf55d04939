/** Every country that Lede knows: the members of the United Nations, its two observers, and four more (decision 0003). */
import type { CountryRow } from '../country-row.ts'
import { africa } from './africa.ts'
import { americas } from './americas.ts'
import { asia } from './asia.ts'
import { europe } from './europe.ts'
import { oceania } from './oceania.ts'

export const countries: readonly CountryRow[] = [...africa, ...americas, ...asia, ...europe, ...oceania]
