/** Arabic: the article and the small words that are written onto a name: "والصين", "لروسيا", "الأمريكية". */
import { formsFrom, type Language, type Words } from './language.ts'

const adjectives: Words = {
  US: 'أمريكي|أميركي',
  RU: 'روسي',
  CN: 'صيني',
  GB: 'بريطاني|إنجليزي',
  FR: 'فرنسي',
  DE: 'ألماني',
  IT: 'إيطالي',
  ES: 'إسباني',
  JP: 'ياباني',
  KR: 'كوري جنوبي',
  KP: 'كوري شمالي',
  IN: 'هندي',
  PK: 'باكستاني',
  AF: 'أفغاني',
  IR: 'إيراني',
  IQ: 'عراقي',
  SY: 'سوري',
  LB: 'لبناني',
  JO: 'أردني',
  PS: 'فلسطيني',
  IL: 'إسرائيلي',
  EG: 'مصري',
  SD: 'سوداني',
  LY: 'ليبي',
  TN: 'تونسي',
  DZ: 'جزائري',
  MA: 'مغربي',
  SA: 'سعودي',
  AE: 'إماراتي',
  QA: 'قطري',
  KW: 'كويتي',
  BH: 'بحريني',
  OM: 'عماني',
  YE: 'يمني',
  TR: 'تركي',
  UA: 'أوكراني',
  PL: 'بولندي',
  NL: 'هولندي',
  SE: 'سويدي',
  CA: 'كندي',
  BR: 'برازيلي',
  ET: 'إثيوبي',
  SO: 'صومالي',
}
const names: Words = {
  US: 'أمريكا|أميركا|الولايات المتحدة الأمريكية',
  GB: 'بريطانيا|إنجلترا|اسكتلندا|ويلز|إيرلندا الشمالية',
  PS: 'فلسطين',
  HK: 'هونغ كونغ',
  AE: 'الإمارات',
  SA: 'السعودية',
  MM: 'ميانمار|بورما',
  RU: 'الاتحاد السوفيتي',
  CD: 'الكونغو الديمقراطية|جمهورية الكونغو الديمقراطية',
  NL: 'هولندا',
  VA: 'الفاتيكان',
  CZ: 'التشيك',
  IL: 'إسرائيل',
  EH: 'الصحراء الغربية',
}
const seats: Words = {
  US: 'البيت الأبيض|واشنطن|البنتاغون',
  RU: 'الكرملين|موسكو',
  GB: 'لندن',
  FR: 'باريس|الإليزيه',
  CN: 'بكين',
  IR: 'طهران',
  SA: 'الرياض',
  TR: 'أنقرة',
  SY: 'دمشق',
  IQ: 'بغداد',
  LB: 'بيروت',
  QA: 'الدوحة',
  UA: 'كييف',
  DE: 'برلين',
  EG: 'القاهرة',
  JP: 'طوكيو',
  KR: 'سول',
  KP: 'بيونغ يانغ',
}

/** و and, ف so, ب in, ل to, ك as; "ل" swallows the alif of the article: "للصين". */
function withClitics(name: string): string[] {
  const article = name.startsWith('ال')
  return [
    name,
    ...['و', 'ف', 'ب', 'ك', 'وب'].map(c => c + name),
    ...(article ? [`لل${name.slice(2)}`, `ولل${name.slice(2)}`] : [`ل${name}`, `ول${name}`]),
  ]
}

/** "روسي" alone and with the article, feminine and plural; two-word adjectives take the article twice. */
function agree(word: string): string[] {
  const [first, second] = word.split(' ')
  if (second) return ['', 'ة'].flatMap(end => [`${first}${end} ${second}${end}`, `ال${first}${end} ال${second}${end}`])
  return ['', 'ة', 'ين', 'ون', 'ان'].flatMap(end => [word + end, ...withClitics(`ال${word}${end}`)])
}

export const arabic: Language = {
  forms: () => [
    ...formsFrom(names, 'name', withClitics),
    ...formsFrom(adjectives, 'people', agree),
    ...formsFrom(seats, 'seat', withClitics),
  ],
  inflect: withClitics,
  not: [
    'أمريكا اللاتينية',
    'أمريكا الجنوبية',
    'أمريكا الشمالية',
    'أميركا اللاتينية',
    'أميركا الجنوبية',
    'أميركا الشمالية',
    'المحيط الهندي',
    'خليج المكسيك',
    'عمان',
  ],
}
