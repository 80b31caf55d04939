/** Persian: the names that newspapers use where Intl has longer ones: "آمریکا", "انگلیس", "امارات". */
import { formsFrom, type Language, type Words } from '../language.ts'

const names: Words = {
  AE: 'امارات|امارات متحده عربی',
  AZ: 'جمهوری آذربایجان',
  BA: 'بوسنی',
  CD: 'جمهوری دموکراتیک کنگو|کنگو',
  CZ: 'جمهوری چک',
  GB: 'انگلیس|انگلستان|اسکاتلند',
  HK: 'هنگ کنگ|هنگ‌کنگ',
  IR: 'جمهوری اسلامی ایران|جمهوری اسلامی',
  KP: 'کره شمالی',
  KR: 'کره جنوبی',
  MM: 'برمه',
  NZ: 'نیوزلند',
  PS: 'فلسطین',
  RU: 'شوروی|اتحاد شوروی',
  SA: 'عربستان',
  US: 'آمریکا|امریکا|ایالات متحده آمریکا',
  ZA: 'آفریقای جنوبی',
}
const seats: Words = {
  CN: 'پکن',
  FR: 'پاریس|کاخ الیزه',
  GB: 'لندن',
  IL: 'تل‌آویو',
  IR: 'تهران',
  RU: 'مسکو|کرملین',
  TR: 'آنکارا',
  UA: 'کی‌یف',
  US: 'کاخ سفید|واشنگتن|پنتاگون',
}

export const persian: Language = {
  forms: () => [...formsFrom(names, 'name'), ...formsFrom(seats, 'seat')],
  // Financial; an adjective does not follow "in".
  onlyBeside: [{ forms: 'مالی', before: '(?:^|[^\\p{L}])(?:در|کشور|شمال|ارتش|پایتخت) $' }],
  not: ['آمریکای لاتین', 'آمریکای جنوبی', 'آمریکای شمالی', 'اقیانوس هند', 'خلیج مکزیک'],
}
