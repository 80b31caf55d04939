/** Names of several words, and of words joined by a hyphen, in their cases, written down by hand: each is one form and found whole. */

const tables: Readonly<Record<string, string>> = {
  ar: `
AE الإمارات العربية المتحدة|والإمارات العربية المتحدة|للإمارات العربية المتحدة|بالإمارات العربية المتحدة
SA المملكة العربية السعودية|والمملكة العربية السعودية|للمملكة العربية السعودية
CF جمهورية أفريقيا الوسطى|بجمهورية أفريقيا الوسطى|لجمهورية أفريقيا الوسطى
SS جنوب السودان|وجنوب السودان|لجنوب السودان|بجنوب السودان
BA البوسنة والهرسك|والبوسنة والهرسك|للبوسنة والهرسك
PG بابوا غينيا الجديدة|وبابوا غينيا الجديدة
LK سريلانكا|وسريلانكا|لسريلانكا
GQ غينيا الاستوائية|لغينيا الاستوائية
MK مقدونيا الشمالية|ومقدونيا الشمالية
CD جمهورية الكونغو الديمقراطية|بجمهورية الكونغو الديمقراطية`,
  de: `
AE Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Vereinigter Arabischer Emirate
DO Dominikanische Republik|Dominikanischen Republik
CF Zentralafrikanische Republik|Zentralafrikanischen Republik
CZ Tschechische Republik|Tschechischen Republik
CD Demokratische Republik Kongo|Demokratischen Republik Kongo
BA Bosnien und Herzegowina|Bosnien und Herzegowinas|Bosnien-Herzegowinas|Bosniens und Herzegowinas
GB Vereinigtes Königreich|Vereinigte Königreich|Vereinigten Königreich|Vereinigten Königreichs
PG Papua-Neuguinea|Papua-Neuguineas
TT Trinidad und Tobago|Trinidad und Tobagos
LK Sri Lanka|Sri Lankas
VA Heiliger Stuhl|Heilige Stuhl|Heiligen Stuhl|Heiligen Stuhls
RU Russische Föderation|Russischen Föderation
LA Laos
CR Costa Rica|Costa Ricas`,
  fi: `
AE Yhdistyneiden arabiemiirikuntien|Yhdistyneissä arabiemiirikunnissa|Yhdistyneistä arabiemiirikunnista|Yhdistyneisiin arabiemiirikuntiin|Yhdistyneet arabiemiirikunnat
NZ Uusi-Seelanti|Uuden-Seelannin|Uudessa-Seelannissa|Uudesta-Seelannista|Uuteen-Seelantiin
ZA Etelä-Afrikka|Etelä-Afrikan|Etelä-Afrikassa|Etelä-Afrikasta|Etelä-Afrikkaan
BA Bosnia ja Hertsegovina|Bosnia ja Hertsegovinan|Bosnia ja Hertsegovinassa
CF Keski-Afrikan tasavalta|Keski-Afrikan tasavallan|Keski-Afrikan tasavallassa|Keski-Afrikan tasavaltaan
DO Dominikaaninen tasavalta|Dominikaanisen tasavallan|Dominikaanisessa tasavallassa
CD Kongon demokraattinen tasavalta|Kongon demokraattisen tasavallan|Kongon demokraattisessa tasavallassa
PG Papua-Uusi-Guinea|Papua-Uuden-Guinean|Papua-Uudessa-Guineassa
SB Salomonsaaret|Salomonsaarten|Salomonsaarilla
MH Marshallinsaaret|Marshallinsaarten|Marshallinsaarilla
CI Norsunluurannikko|Norsunluurannikon|Norsunluurannikolla
GQ Päiväntasaajan Guinea|Päiväntasaajan Guinean|Päiväntasaajan Guineassa
LK Sri Lanka|Sri Lankan|Sri Lankassa|Sri Lankaan
TT Trinidad ja Tobago|Trinidad ja Tobagon
KR Etelä-Korea|Etelä-Korean|Etelä-Koreassa|Etelä-Koreaan
SS Etelä-Sudan|Etelä-Sudanin|Etelä-Sudanissa
MK Pohjois-Makedonia|Pohjois-Makedonian|Pohjois-Makedoniassa
GB Iso-Britannia|Ison-Britannian|Isossa-Britanniassa|Isoon-Britanniaan|Yhdistynyt kuningaskunta|Yhdistyneen kuningaskunnan`,
  pl: `
AE Zjednoczone Emiraty Arabskie|Zjednoczonych Emiratów Arabskich|Zjednoczonym Emiratom Arabskim|Zjednoczonymi Emiratami Arabskimi|Zjednoczonych Emiratach Arabskich
SA Arabia Saudyjska|Arabii Saudyjskiej|Arabię Saudyjską|Arabią Saudyjską
NZ Nowa Zelandia|Nowej Zelandii|Nową Zelandię|Nową Zelandią
ZA Republika Południowej Afryki|Republiki Południowej Afryki|Republice Południowej Afryki|Republikę Południowej Afryki
BA Bośnia i Hercegowina|Bośni i Hercegowiny|Bośni i Hercegowinie|Bośnię i Hercegowinę
CF Republika Środkowoafrykańska|Republiki Środkowoafrykańskiej|Republice Środkowoafrykańskiej
GQ Gwinea Równikowa|Gwinei Równikowej|Gwineę Równikową
SS Sudan Południowy|Sudanu Południowego|Sudanie Południowym|Sudanem Południowym
MK Macedonia Północna|Macedonii Północnej|Macedonię Północną
CI Wybrzeże Kości Słoniowej|Wybrzeża Kości Słoniowej|Wybrzeżu Kości Słoniowej
TL Timor Wschodni|Timoru Wschodniego|Timorze Wschodnim
CD Demokratyczna Republika Konga|Demokratycznej Republiki Konga|Demokratycznej Republice Konga
LK Sri Lanka|Sri Lanki|Sri Lance|Sri Lankę
KP Korea Północna|Korei Północnej|Koreę Północną|Koreą Północną
EH Sahara Zachodnia|Sahary Zachodniej|Saharze Zachodniej
SB Wyspy Salomona|Wysp Salomona|Wyspach Salomona
TT Trynidad i Tobago|Trynidadu i Tobago|Trynidadzie i Tobago
PG Papua-Nowa Gwinea|Papui-Nowej Gwinei|Papuę-Nową Gwineę`,
  ru: `
AE Объединённые Арабские Эмираты|Объединенные Арабские Эмираты|Объединённых Арабских Эмиратов|Объединенных Арабских Эмиратах|Объединённым Арабским Эмиратам|Объединёнными Арабскими Эмиратами|ОАЭ
NZ Новая Зеландия|Новой Зеландии|Новую Зеландию|Новой Зеландией
CF Центральноафриканская Республика|Центральноафриканской Республики|Центральноафриканской Республике|Центральноафриканскую Республику
DO Доминиканская Республика|Доминиканской Республики|Доминиканской Республике|Доминиканскую Республику
GQ Экваториальная Гвинея|Экваториальной Гвинеи|Экваториальную Гвинею
MK Северная Македония|Северной Македонии|Северную Македонию|Северной Македонией
SS Южный Судан|Южного Судана|Южному Судану|Южным Суданом|Южном Судане
EH Западная Сахара|Западной Сахары|Западной Сахаре|Западную Сахару
SB Соломоновы Острова|Соломоновых Островов|Соломоновых Островах
MH Маршалловы Острова|Маршалловых Островов|Маршалловых Островах
BA Босния и Герцеговина|Боснии и Герцеговины|Боснии и Герцеговине|Боснию и Герцеговину
TT Тринидад и Тобаго|Тринидада и Тобаго|Тринидаде и Тобаго
PG Папуа — Новая Гвинея|Папуа — Новой Гвинеи|Папуа — Новой Гвинее
LK Шри-Ланка|Шри-Ланки|Шри-Ланке|Шри-Ланку
CR Коста-Рика|Коста-Рики|Коста-Рике|Коста-Рику
TL Восточный Тимор|Восточного Тимора|Восточном Тиморе
CI Кот-д’Ивуар|Кот-д’Ивуара|Кот-д’Ивуаре
CD Демократическая Республика Конго|Демократической Республики Конго|Демократической Республике Конго|Демократическую Республику Конго
LC Сент-Люсия|Сент-Люсии
SA Саудовская Аравия|Саудовской Аравии|Саудовскую Аравию|Саудовской Аравией`,
  tr: `
AE Birleşik Arap Emirlikleri|Birleşik Arap Emirlikleri’nin|Birleşik Arap Emirlikleri’nde|BAE’de|BAE’nin
BA Bosna-Hersek|Bosna Hersek’te|Bosna-Hersek’in
NZ Yeni Zelanda|Yeni Zelanda’ya|Yeni Zelanda’nın
CF Orta Afrika Cumhuriyeti|Orta Afrika Cumhuriyeti’nde
DO Dominik Cumhuriyeti|Dominik Cumhuriyeti’nin
MK Kuzey Makedonya|Kuzey Makedonya’da
SS Güney Sudan|Güney Sudan’ın
CI Fildişi Sahili|Fildişi Sahili’nde
LK Sri Lanka|Sri Lanka’nın
CD Demokratik Kongo Cumhuriyeti|Demokratik Kongo Cumhuriyeti’nde
SA Suudi Arabistan|Suudi Arabistan’ın
PG Papua Yeni Gine|Papua Yeni Gine’de`,
}

/** By language, each a country's code and a form. */
export const longNames: Readonly<Record<string, readonly (readonly [code: string, form: string])[]>> =
  Object.fromEntries(
    Object.entries(tables).map(([lang, table]) => [
      lang,
      table
        .trim()
        .split('\n')
        .flatMap(line => {
          const [code = '', ...forms] = line.split(/ (.*)/s)
          return forms
            .join('')
            .split('|')
            .map(form => [code, form] as const)
        }),
    ]),
  )
