/** Hindi: the names that newspapers use beside those of Intl, with and without the dots below: "अमेरिका", "ब्रिटेन", "फ्रांस". */
import { formsFrom, type Language, type Words } from '../language.ts'

const names: Words = {
  AE: 'यूएई',
  AU: 'आस्ट्रेलिया',
  CD: 'कांगो',
  GB: 'ब्रिटेन|इंग्लैंड|इंग्लैण्ड|स्कॉटलैंड',
  GR: 'ग्रीस',
  HK: 'हांगकांग|हाँगकाँग|हॉन्ग कॉन्ग',
  IL: 'इजरायल|इज़रायल|इसराइल|इजराइल',
  IN: 'हिंदुस्तान|हिन्दुस्तान|इंडिया',
  NL: 'नीदरलैंड्स',
  PS: 'फ़िलिस्तीन|फिलिस्तीन|फलस्तीन',
  RU: 'सोवियत संघ',
  TR: 'तुर्की',
  US: 'अमेरिका|अमरीका|संयुक्त राज्य अमेरिका',
}
/** Adjectives in -i: "अमेरिकी". The one of China is also the word for sugar. */
const people: Words = {
  GB: 'ब्रिटिश',
  IN: 'भारतीय',
  IL: 'इजरायली|इसराइली',
  IR: 'ईरानी',
  JP: 'जापानी',
  PK: 'पाकिस्तानी',
  PS: 'फिलिस्तीनी|फ़लस्तीनी',
  RU: 'रूसी',
  UA: 'यूक्रेनी',
  US: 'अमेरिकी|अमरीकी',
}
const seats: Words = {
  CN: 'बीजिंग',
  IN: 'नई दिल्ली',
  PK: 'इस्लामाबाद',
  RU: 'क्रेमलिन|मॉस्को',
  US: 'व्हाइट हाउस|वाशिंगटन|वॉशिंगटन|पेंटागन',
}

/** The dot below is left out as often as written: "फ़्रांस", "फ्रांस". */
const undotted = (name: string): string[] => [
  name,
  name
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .normalize('NFC'),
]

export const hindi: Language = {
  forms: () => [
    ...formsFrom(names, 'name', undotted),
    ...formsFrom(people, 'people', undotted),
    ...formsFrom(seats, 'seat'),
  ],
  inflect: undotted,
  not: ['लैटिन अमेरिका', 'दक्षिण अमेरिका', 'उत्तरी अमेरिका', 'टीम इंडिया', 'एयर इंडिया', 'इंडिया गठबंधन'],
}
