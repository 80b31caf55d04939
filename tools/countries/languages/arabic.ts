/** Arabic: small words are written onto a name ("والصين", "لروسيا") and are no part of it; the article is. */
import { formsFrom, type Language, type Words } from '../language.ts'

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
  AE: 'الإمارات',
  BA: 'البوسنة',
  BY: 'بيلاروسيا|روسيا البيضاء',
  CD: 'الكونغو الديمقراطية|جمهورية الكونغو الديمقراطية',
  CF: 'أفريقيا الوسطى|إفريقيا الوسطى|جمهورية أفريقيا الوسطى',
  CI: 'كوت ديفوار|ساحل العاج',
  CN: 'جمهورية الصين الشعبية',
  CZ: 'التشيك|جمهورية التشيك',
  DE: 'جمهورية ألمانيا الاتحادية|ألمانيا الاتحادية',
  EG: 'جمهورية مصر العربية',
  EH: 'الصحراء الغربية',
  GB: 'بريطانيا|إنجلترا|اسكتلندا|ويلز|إيرلندا الشمالية',
  HK: 'هونغ كونغ',
  HU: 'المجر',
  IL: 'إسرائيل',
  IR: 'الجمهورية الإسلامية الإيرانية',
  MD: 'مولدافيا',
  MK: 'مقدونيا',
  ML: 'جمهورية مالي|دولة مالي',
  MM: 'ميانمار|بورما',
  NL: 'هولندا',
  OM: 'سلطنة عمان|سلطنة عُمان',
  PS: 'فلسطين|السلطة الفلسطينية',
  RU: 'الاتحاد السوفيتي|الاتحاد السوفياتي|روسيا الاتحادية',
  SA: 'السعودية',
  SY: 'سورية|الجمهورية العربية السورية',
  SZ: 'سوازيلاند',
  TL: 'تيمور الشرقية',
  US: 'أمريكا|أميركا|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية',
  VA: 'الفاتيكان',
  XK: 'كوسوفو',
  ZA: 'جنوب إفريقيا|جنوب أفريقيا',
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

/** Many write the alif bare: "ايران", "امريكا"; "ل" swallows the alif of the article: "للصين", "وللصين". */
function spelled(name: string): string[] {
  const both = [...new Set([name, name.replace(/[أإآ]/g, 'ا')])]
  return both.flatMap(n => (n.startsWith('ال') ? [n, `لل${n.slice(2)}`, `ولل${n.slice(2)}`] : [n]))
}

/** "روسي" alone and with the article, feminine and plural; two-word adjectives take the article twice. */
function agree(word: string): string[] {
  const [first, second] = word.split(' ')
  const forms = second
    ? ['', 'ة'].flatMap(end => [`${first}${end} ${second}${end}`, `ال${first}${end} ال${second}${end}`])
    : ['', 'ة', 'ين', 'ون', 'ان'].flatMap(end => [word + end, `ال${word}${end}`])
  return forms.flatMap(spelled)
}

export const arabic: Language = {
  forms: () => [
    ...formsFrom(names, 'name', spelled),
    ...formsFrom(adjectives, 'people', agree),
    ...formsFrom(seats, 'seat', spelled),
  ],
  inflect: spelled,
  // And, so, in, as, to; two of them at most.
  glued: ['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'فل', 'فب'],
  // Financial; an adjective does not follow "in".
  onlyBeside: [{ forms: 'مالي', before: '(?:^|[^\\p{L}])(?:في|إلى|شمال|شمالي|جنوب|وسط|شرق|حكومة|جيش|عاصمة|داخل) $' }],
  not: [
    'أمريكا اللاتينية',
    'أمريكا الجنوبية',
    'أمريكا الشمالية',
    'أميركا اللاتينية',
    'أميركا الجنوبية',
    'أميركا الشمالية',
    'المحيط الهندي',
    'خليج المكسيك',
    // Oman and Amman; Mali and "financial".
    'عمان',
    'مالية',
  ],
}
