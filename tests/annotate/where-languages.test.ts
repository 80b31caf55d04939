/** Countries in other languages than English: invented sentences, case forms, and every name in twenty languages. */
import { describe, expect, test } from 'vitest'
import { countries } from '../../utils/annotate/where/data/countries.ts'
import { russianCases } from '../../utils/annotate/where/languages/russian.ts'
import { findCountries } from '../../utils/annotate/where/where.ts'
import { expected, found } from './where-cases.ts'

const tables: Record<string, string[]> = {
  de: [
    'Die [deutsche|DE] Ministerin traf den [französischen|FR] Kollegen in [Wien|AT*].',
    '[Russlands|RU] Botschaft in [Polen|PL] schweigt.',
    'Der [US|US]-Präsident bleibt im [Weißen Haus|US*].',
    'Die [Vereinigten Staaten|US] und [Großbritannien|GB] stimmten zu.',
    'Die [Amerikaner|US] und die [Briten|GB] stimmten zu.',
    '[Russische|RU] Truppen zogen ab.',
    'Eine [Schweizerin|CH] gewann.',
    'Die Deutsche Bank baut Stellen ab.',
    'In Südamerika regnet es.',
    'Die [Ukraine|UA] verhandelt mit [Nordkorea|KP] und [Südkorea|KR].',
    '[Georgien|GE] und [Jordanien|JO] schweigen.',
    'Sie lernt Englisch.',
  ],
  fr: [
    'Les [États-Unis|US] et la [Chine|CN] ont signé.',
    'L’[Américaine|US] a gagné contre une [Française|FR].',
    'La [Maison-Blanche|US*] et le [Kremlin|RU*] se taisent.',
    'Dominique Martel arrive demain.',
    'Maurice Duval arrive demain.',
    'Le président [sénégalais|SN] est à [Londres|GB*].',
    'L’Amérique latine attend.',
    'Le [Royaume-Uni|GB] et la [Corée du Sud|KR] attendent.',
    'Des soldats [tchadiens|TD] gardent la frontière du [Niger|NE].',
    'Il parle anglais.',
  ],
  es: [
    '[EE. UU.|US] y [China|CN] firmaron.',
    'La [Casa Blanca|US*] recibió a los [franceses|FR].',
    'Una [inglesa|GB] y dos [alemanes|DE] ganaron.',
    'El presidente [mexicano|MX] viajó a [España|ES].',
    'La fiesta de Granada empieza hoy.',
    'Nuevo México votó.',
    'Los [iraníes|IR] y los [israelíes|IL] hablaron.',
    '[Corea del Norte|KP] lanzó un misil.',
  ],
  ru: [
    'Президент [США|US] встретился с [российскими|RU] дипломатами.',
    'В [России|RU] и [Украине|UA] выпал снег.',
    'Он вернулся из [Северной Кореи|KP] в [Южную Корею|KR].',
    '[Американцы|US] и [китайцы|CN] договорились.',
    '[Белый дом|US*] промолчал.',
    'Переговоры с [Германией|DE], [Францией|FR] и [Казахстаном|KZ].',
    'В Латинской Америке жарко.',
    '[Кремль|RU*] и [Китай|CN] молчат.',
    'Посол [Израиля|IL] в [Турции|TR].',
  ],
  ko: [
    '[한국|KR]은 [미국|US]과 [일본|JP]에 답했다.',
    '[북한|KP]이 미사일을 쐈다.',
    '[백악관|US*]은 침묵했다.',
    '[중국|CN]산 배추와 [러시아|RU] 대통령.',
    '[인도네시아|ID]는 [인도|IN]와 만났다.',
    '그는 모든 수단을 썼다.',
    '미국독립기념관일보는 쉬었다.',
  ],
  ja: [
    '[日本|JP]と[米国|US]が会談した。',
    '[インド|IN]の首相が[韓国|KR]を訪れた。',
    'インドアの大会が開かれた。',
    '[北朝鮮|KP]を非難した。',
    '中国地方で雨が降った。',
    '日本海で地震があった。',
    '[ホワイトハウス|US*]は否定した。',
    '[アメリカ|US]と[ロシア|RU]。',
  ],
  zh: [
    '[中国|CN]和[美国|US]会谈。',
    '上海地区下雨。',
    '[印度尼西亚|ID]在印度洋举行演习。',
    '[白宫|US*]没有回应。',
    '[韩国|KR]与[朝鲜|KP]。',
    '他住在马里兰。',
  ],
  ar: [
    'قالت [الصين|CN] إن [روسيا|RU] وافقت.',
    'القوات [الروسية|RU] في [سوريا|SY].',
    'اعلن [البيت الأبيض|US*] ذلك.',
    'أمريكا اللاتينية بعيدة.',
  ],
  fi: [
    '[Venäjän|RU] presidentti kävi [Ruotsissa|SE].',
    '[Yhdysvaltain|US] ja [Englannin|GB] edustajat.',
    'Matka [Irakiin|IQ] ja [Saksaan|DE].',
  ],
  tr: ['[Türkiye|TR] ve [ABD|US] konuştu.', '[Rusya|RU]’nın [Ukrayna|UA]’daki savaşı.', '[Yunanistan|GR]’a gitti.'],
  he: ['הוא נסע [לרוסיה|RU] ופגש נציגים [בצרפת|FR].'],
}

describe.each(Object.entries(tables))('%s', (lang, cases) => {
  test.each(cases)('%s', marked => expect(found(marked, lang)).toEqual(expected(marked)))
})

test.each([
  ['Россия', ['России', 'Россию', 'Россией']],
  ['Польша', ['Польши', 'Польше', 'Польшу']],
  ['Америка', ['Америки', 'Америке', 'Америку', 'Америкой']],
  ['Израиль', ['Израиля', 'Израилю', 'Израиле']],
  ['Китай', ['Китая', 'Китаю', 'Китаем', 'Китае']],
  ['США', []],
  ['Перу', []],
])('Russian cases of %s', (name, cases) => expect(russianCases(name)).toEqual(expect.arrayContaining([name, ...cases])))

const carriers: Record<string, [string, string]> = {
  ar: ['زار الوزير ', ' أمس.'],
  cs: ['Zpráva: ', ', dnes.'],
  da: ['Rapport fra ', ' i dag.'],
  de: ['Bericht aus ', ' von heute.'],
  el: ['Νέα από ', ' σήμερα.'],
  es: ['Noticias de ', ' hoy.'],
  fa: ['گزارش از ', ' امروز.'],
  fi: ['Uutinen: ', ' tänään.'],
  fr: ['Nouvelles de ', ' ce soir.'],
  hi: ['आज ', ' में.'],
  id: ['Berita dari ', ' hari ini.'],
  it: ['Notizie da ', ' oggi.'],
  ja: ['きょう', 'で会談した。'],
  ko: ['오늘 ', '에서 회담했다.'],
  nl: ['Nieuws uit ', ' vandaag.'],
  pl: ['Raport: ', ', dzisiaj.'],
  pt: ['Notícias de ', ' hoje.'],
  ru: ['Новости: ', ' сегодня.'],
  tr: ['Bugün ', ' konuştu.'],
  zh: ['今天在', '会谈。'],
}

test.each(Object.entries(carriers))('in %s nearly every country is found by its name', (lang, [before, after]) => {
  const names = new Intl.DisplayNames(lang, { type: 'region', style: 'short' })
  const missed = countries
    .filter(({ code }) => {
      const name = names.of(code)!.replace(/\s*[(（].*$/, '')
      const texts = [{ id: 0, chars: before + name + after, marks: [] }]
      return !findCountries(texts, lang).some(s => s.code === code && s.to - s.from >= name.length)
    })
    .map(({ code }) => code)
  expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(3)
})

test.each([
  [undefined, '한국과 미국', ['KR', 'US']],
  [undefined, 'Россия и США', ['RU', 'US']],
  ['en', '中国和美国在北京会谈。', ['CN', 'US', 'CN']],
  ['ko', 'Japan and South Korea signed the pact.', ['JP', 'KR']],
  ['en_GB', 'Japan signed.', ['JP']],
  ['not a tag!', 'Japan signed.', ['JP']],
  ['', 'Japan signed.', ['JP']],
])('the page says %s and the text is “%s”', (lang, chars, codes) =>
  expect(findCountries([{ id: 0, chars, marks: [] }], lang).map(s => s.code)).toEqual(codes),
)
