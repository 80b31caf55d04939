/** Forms, of any language, that count only where the story names their country in another way too: "CAR", "Kingston", "No. 10", "Brussels". */
import type { Candidate } from './scan.ts'

/** Brussels is the European Union as often as Belgium, The Hague its courts; the others are towns, people and things elsewhere. */
const SHY =
  /^(?:Brussels|The Hague|Jerusalem|Tel Aviv|Rawalpindi|Santiago|Kingston|Victoria|Georgetown|Nassau|Wellington|Monrovia|Lima|Dakar|Roma|Rom|San José|San Jose|Sucre|Sofia|Male|Malé|Roseau|Lome|Tripoli|Moroni|Bern|Juba|Suva|Apia|Dili|Praia|Hamilton|Delhi|St\. George's|CAR|C\.A\.R\.|PNG|P\.N\.G\.|NK|RSA|ROC|R\.O\.C\.|ROK|SADR|FSM|GB|G\.B\.|BiH|KSA|No\. 10|Number 10|Westminster|Whitehall|Holyrood|Miraflores Palace|Istana|Kantei|South Block|Planalto|Zarzuela Palace|Blue House|Carondelet Palace|Union Buildings|Islamic Republic|Hellenic|Maximos Mansion|Quirinale|La Moneda|Los Pinos|Kiwi|Kiwis|Edinburgh|Cardiff|Belfast|Bajan|Swazi)$/

export const isShy = (c: Candidate): boolean => SHY.test(c.form.chars)
