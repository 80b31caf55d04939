/** Thirty countries in the forms that seven languages give a name inside a sentence, written down by hand. */
import { carriers } from './where-carriers.ts'

/** A country a line: its code, then its forms. */
const tables: Readonly<Record<string, string>> = {
  // Nominative or dative, genitive, compounds.
  de: `
US USA|Vereinigten Staaten|Vereinigter Staaten|US-Regierung|USA-Reise|Amerikas
GB Großbritannien|Großbritanniens|Vereinigte Königreich|Vereinigten Königreich|Vereinigten Königreichs|Englands
FR Frankreich|Frankreichs|Frankreich-Reise
DE Deutschland|Deutschlands|Deutschland-Besuch|Bundesrepublik
IT Italien|Italiens|Italien-Urlaub
ES Spanien|Spaniens|Spanien-Wahl
PL Polen|Polens|Polen-Reise
UA Ukraine|Ukraine-Krieg|Ukraine-Hilfe
RU Russland|Russlands|Russland-Politik|Rußland
CN China|Chinas|China-Politik|Volksrepublik China
JP Japan|Japans|Japan-Reise
IN Indien|Indiens|Indien-Besuch
TR Türkei|Türkei-Reise
GR Griechenland|Griechenlands|Griechenland-Krise
IL Israel|Israels|Israel-Politik
IR Iran|Irans|Iran-Krieg
IQ Irak|Iraks|Irak-Krieg
SY Syrien|Syriens|Syrien-Konflikt
EG Ägypten|Ägyptens|Ägypten-Reise
SA Saudi-Arabien|Saudi-Arabiens|Saudiarabien
BR Brasilien|Brasiliens|Brasilien-Wahl
MX Mexiko|Mexikos|Mexiko-Reise
CA Kanada|Kanadas|Kanada-Reise
AU Australien|Australiens|Australien-Tour
ZA Südafrika|Südafrikas|Südafrika-Reise
KR Südkorea|Südkoreas|Südkorea-Besuch
KP Nordkorea|Nordkoreas|Nordkorea-Gipfel
SE Schweden|Schwedens|Schweden-Krimi
NO Norwegen|Norwegens|Norwegen-Reise
CH Schweiz|Schweiz-Besuch`,
  // Genitive, dative, accusative, instrumental, prepositional.
  ru: `
US США|Соединенных Штатов|Соединенным Штатам|Соединенные Штаты|Соединенными Штатами|Соединённых Штатах|Америки|Америке|Америку|Америкой
GB Великобритании|Великобританию|Великобританией|Британии|Британию|Англии|Англию|Англией
FR Франции|Францию|Францией
DE Германии|Германию|Германией|ФРГ
IT Италии|Италию|Италией
ES Испании|Испанию|Испанией
PL Польши|Польше|Польшу|Польшей
UA Украины|Украине|Украину|Украиной
RU России|Россию|Россией|РФ|Российской Федерации
CN Китая|Китаю|Китаем|Китае|КНР
JP Японии|Японию|Японией
IN Индии|Индию|Индией
TR Турции|Турцию|Турцией
GR Греции|Грецию|Грецией
IL Израиля|Израилю|Израилем|Израиле
IR Ирана|Ирану|Ираном|Иране
IQ Ирака|Ираку|Ираком|Ираке
SY Сирии|Сирию|Сирией
EG Египта|Египту|Египтом|Египте
SA Саудовской Аравии|Саудовскую Аравию|Саудовской Аравией
BR Бразилии|Бразилию|Бразилией
MX Мексики|Мексике|Мексику|Мексикой
CA Канады|Канаде|Канаду|Канадой
AU Австралии|Австралию|Австралией
ZA ЮАР|Южной Африки|Южной Африке|Южную Африку|Южно-Африканской Республики
KR Южной Кореи|Южной Корее|Южную Корею|Южной Кореей|Республики Корея
KP Северной Кореи|Северной Корее|Северную Корею|Северной Кореей|КНДР
SE Швеции|Швецию|Швецией
NO Норвегии|Норвегию|Норвегией
CH Швейцарии|Швейцарию|Швейцарией`,
  // Locative, ablative, dative, genitive, accusative; the adjective where it is one word.
  tr: `
US ABD’de|ABD’den|ABD’ye|ABD’nin|ABD’yi|Amerika’da|Amerikalı
GB Birleşik Krallık’ta|Birleşik Krallık’tan|İngiltere’ye|İngiltere’nin|İngiltere’yi|İngiltere'de|Britanya'nın
FR Fransa’da|Fransa’dan|Fransa’ya|Fransa’nın|Fransa’yı|Fransa'da
DE Almanya’da|Almanya’dan|Almanya’ya|Almanya’nın|Almanya’yı|Almanya'nın
IT İtalya’da|İtalya’dan|İtalya’ya|İtalya’nın|İtalya’yı
ES İspanya’da|İspanya’dan|İspanya’ya|İspanya’nın|İspanya’yı
PL Polonya’da|Polonya’dan|Polonya’ya|Polonya’nın|Polonya’yı|Polonyalı
UA Ukrayna’da|Ukrayna’dan|Ukrayna’ya|Ukrayna’nın|Ukrayna’yı|Ukraynalı
RU Rusya’da|Rusya’dan|Rusya’ya|Rusya’nın|Rusya’yı|Rusya'nın
CN Çin’de|Çin’den|Çin’e|Çin’in|Çin’i|Çinli
JP Japonya’da|Japonya’dan|Japonya’ya|Japonya’nın|Japonya’yı
IN Hindistan’da|Hindistan’dan|Hindistan’a|Hindistan’ın|Hindistan’ı
TR Türkiye’de|Türkiye’den|Türkiye’ye|Türkiye’nin|Türkiye’yi
GR Yunanistan’da|Yunanistan’dan|Yunanistan’a|Yunanistan’ın|Yunanistan’ı
IL İsrail’de|İsrail’den|İsrail’e|İsrail’in|İsrail’i|İsrailli
IR İran’da|İran’dan|İran’a|İran’ın|İran’ı|İranlı
IQ Irak’ta|Irak’tan|Irak’a|Irak’ın|Irak’ı|Iraklı
SY Suriye’de|Suriye’den|Suriye’ye|Suriye’nin|Suriye’yi|Suriyeli
EG Mısır’da|Mısır’dan|Mısır’a|Mısır’ın|Mısır’ı|Mısırlı
SA Suudi Arabistan’da|Suudi Arabistan’dan|Suudi Arabistan’a|Suudi Arabistan’ın|Suudi Arabistan’ı
BR Brezilya’da|Brezilya’dan|Brezilya’ya|Brezilya’nın|Brezilya’yı|Brezilyalı
MX Meksika’da|Meksika’dan|Meksika’ya|Meksika’nın|Meksika’yı|Meksikalı
CA Kanada’da|Kanada’dan|Kanada’ya|Kanada’nın|Kanada’yı|Kanadalı
AU Avustralya’da|Avustralya’dan|Avustralya’ya|Avustralya’nın|Avustralya’yı|Avustralyalı
ZA Güney Afrika’da|Güney Afrika’dan|Güney Afrika’ya|Güney Afrika’nın|Güney Afrika’yı
KR Güney Kore’de|Güney Kore’den|Güney Kore’ye|Güney Kore’nin|Güney Kore’yi
KP Kuzey Kore’de|Kuzey Kore’den|Kuzey Kore’ye|Kuzey Kore’nin|Kuzey Kore’yi
SE İsveç’te|İsveç’ten|İsveç’e|İsveç’in|İsveç’i|İsveçli
NO Norveç’te|Norveç’ten|Norveç’e|Norveç’in|Norveç’i|Norveçli
CH İsviçre’de|İsviçre’den|İsviçre’ye|İsviçre’nin|İsviçre’yi|İsviçreli`,
  // Bare, and with and, in, to, so, as written onto it.
  ar: `
US الولايات المتحدة|والولايات المتحدة|بالولايات المتحدة|للولايات المتحدة|وللولايات المتحدة|أمريكا|لأمريكا|وأميركا
GB بريطانيا|وبريطانيا|لبريطانيا|ببريطانيا|ولبريطانيا|المملكة المتحدة|والمملكة المتحدة|للمملكة المتحدة
FR فرنسا|وفرنسا|لفرنسا|بفرنسا|ولفرنسا|وبفرنسا|كفرنسا
DE ألمانيا|وألمانيا|لألمانيا|بألمانيا|ولألمانيا|وبألمانيا
IT إيطاليا|وإيطاليا|لإيطاليا|بإيطاليا|وبإيطاليا
ES إسبانيا|وإسبانيا|لإسبانيا|بإسبانيا|وبإسبانيا
PL بولندا|وبولندا|لبولندا|ببولندا|وببولندا
UA أوكرانيا|وأوكرانيا|لأوكرانيا|بأوكرانيا|ولأوكرانيا|فأوكرانيا
RU روسيا|وروسيا|لروسيا|بروسيا|ولروسيا|فروسيا
CN الصين|والصين|للصين|بالصين|وللصين|كالصين
JP اليابان|واليابان|لليابان|باليابان|ولليابان
IN الهند|والهند|للهند|بالهند|وبالهند
TR تركيا|وتركيا|لتركيا|بتركيا|ولتركيا
GR اليونان|واليونان|لليونان|باليونان|وباليونان
IL إسرائيل|وإسرائيل|لإسرائيل|بإسرائيل|ولإسرائيل|اسرائيل
IR إيران|وإيران|لإيران|بإيران|ولإيران|كإيران|ايران
IQ العراق|والعراق|للعراق|بالعراق|وبالعراق
SY سوريا|وسوريا|لسوريا|بسوريا|ولسوريا|سورية|وسورية
EG مصر|ومصر|لمصر|بمصر|وبمصر|فمصر
SA السعودية|والسعودية|للسعودية|بالسعودية|المملكة العربية السعودية|والمملكة العربية السعودية
BR البرازيل|والبرازيل|للبرازيل|بالبرازيل
MX المكسيك|والمكسيك|للمكسيك|بالمكسيك
CA كندا|وكندا|لكندا|بكندا
AU أستراليا|وأستراليا|لأستراليا|بأستراليا
ZA جنوب أفريقيا|وجنوب أفريقيا|لجنوب أفريقيا|بجنوب أفريقيا|جنوب إفريقيا|وجنوب إفريقيا
KR كوريا الجنوبية|وكوريا الجنوبية|لكوريا الجنوبية|بكوريا الجنوبية
KP كوريا الشمالية|وكوريا الشمالية|لكوريا الشمالية|بكوريا الشمالية
SE السويد|والسويد|للسويد|بالسويد
NO النرويج|والنرويج|للنرويج|بالنرويج
CH سويسرا|وسويسرا|لسويسرا|بسويسرا`,
  // Genitive, locative, accusative, instrumental.
  pl: `
US Stanów Zjednoczonych|Stanach Zjednoczonych|Stany Zjednoczone|Stanami Zjednoczonymi|USA|Ameryki|Ameryce|Amerykę
GB Wielkiej Brytanii|Wielką Brytanię|Wielką Brytanią|Anglii|Anglię|Szkocji
FR Francji|Francję|Francją
DE Niemiec|Niemczech|Niemcy|Niemcami|Niemcom
IT Włoch|Włoszech|Włochy|Włochami
ES Hiszpanii|Hiszpanię|Hiszpanią
PL Polski|Polsce|Polskę|Polską
UA Ukrainy|Ukrainie|Ukrainę|Ukrainą
RU Rosji|Rosję|Rosją
CN Chin|Chinach|Chiny|Chinami|Chinom
JP Japonii|Japonię|Japonią
IN Indii|Indiach|Indie|Indiami
TR Turcji|Turcję|Turcją
GR Grecji|Grecję|Grecją
IL Izraela|Izraelu|Izrael|Izraelem|Izraelowi
IR Iranu|Iranie|Iran|Iranem|Iranowi
IQ Iraku|Irak|Irakiem|Irakowi
SY Syrii|Syrię|Syrią
EG Egiptu|Egipcie|Egipt|Egiptem
SA Arabii Saudyjskiej|Arabię Saudyjską|Arabią Saudyjską
BR Brazylii|Brazylię|Brazylią
MX Meksyku|Meksyk|Meksykiem
CA Kanady|Kanadzie|Kanadę|Kanadą
AU Australii|Australię|Australią
ZA Republiki Południowej Afryki|RPA|Południowej Afryki|Południowej Afryce
KR Korei Południowej|Koreę Południową|Koreą Południową
KP Korei Północnej|Koreę Północną|Koreą Północną
SE Szwecji|Szwecję|Szwecją
NO Norwegii|Norwegię|Norwegią
CH Szwajcarii|Szwajcarię|Szwajcarią`,
  // Genitive, dative or locative, accusative, instrumental.
  uk: `
US США|Сполучених Штатів|Сполученим Штатам|Сполученими Штатами|Сполучених Штатах|Америки|Америці|Америку|Америкою
GB Великої Британії|Великій Британії|Велику Британію|Великою Британією|Британії|Англії|Англію
FR Франції|Францію|Францією
DE Німеччини|Німеччині|Німеччину|Німеччиною
IT Італії|Італію|Італією
ES Іспанії|Іспанію|Іспанією
PL Польщі|Польщу|Польщею
UA України|Україні|Україну|Україною
RU Росії|Росію|Росією|РФ
CN Китаю|Китаєм|Китаї|Китай
JP Японії|Японію|Японією
IN Індії|Індію|Індією
TR Туреччини|Туреччині|Туреччину|Туреччиною
GR Греції|Грецію|Грецією
IL Ізраїлю|Ізраїлем|Ізраїлі|Ізраїль
IR Ірану|Іраном|Ірані|Іран
IQ Іраку|Іраком|Ірак
SY Сирії|Сирію|Сирією
EG Єгипту|Єгиптом|Єгипті|Єгипет
SA Саудівської Аравії|Саудівській Аравії|Саудівську Аравію|Саудівською Аравією
BR Бразилії|Бразилію|Бразилією
MX Мексики|Мексиці|Мексику|Мексикою
CA Канади|Канаді|Канаду|Канадою
AU Австралії|Австралію|Австралією
ZA Південно-Африканської Республіки|ПАР|Південної Африки|Південній Африці
KR Південної Кореї|Південній Кореї|Південну Корею|Південною Кореєю
KP Північної Кореї|Північній Кореї|Північну Корею|Північною Кореєю|КНДР
SE Швеції|Швецію|Швецією
NO Норвегії|Норвегію|Норвегією
CH Швейцарії|Швейцарію|Швейцарією`,
  // Genitive, partitive, the three cases of place, and one more.
  fi: `
US Yhdysvaltain|Yhdysvaltojen|Yhdysvaltoja|Yhdysvalloissa|Yhdysvalloista|Yhdysvaltoihin|USA:n|USA:ssa
GB Britannian|Britanniaa|Britanniassa|Britanniasta|Britanniaan|Iso-Britannian|Ison-Britannian|Isossa-Britanniassa|Englannissa|Englantiin
FR Ranskan|Ranskaa|Ranskassa|Ranskasta|Ranskaan|Ranskalle
DE Saksan|Saksaa|Saksassa|Saksasta|Saksaan|Saksalle
IT Italian|Italiaa|Italiassa|Italiasta|Italiaan
ES Espanjan|Espanjaa|Espanjassa|Espanjasta|Espanjaan
PL Puolan|Puolaa|Puolassa|Puolasta|Puolaan
UA Ukrainan|Ukrainaa|Ukrainassa|Ukrainasta|Ukrainaan|Ukrainalle
RU Venäjän|Venäjää|Venäjällä|Venäjältä|Venäjälle|Venäjään
CN Kiinan|Kiinaa|Kiinassa|Kiinasta|Kiinaan|Kiinalle
JP Japanin|Japania|Japanissa|Japanista|Japaniin
IN Intian|Intiaa|Intiassa|Intiasta|Intiaan
TR Turkin|Turkkia|Turkissa|Turkista|Turkkiin
GR Kreikan|Kreikkaa|Kreikassa|Kreikasta|Kreikkaan
IL Israelin|Israelia|Israelissa|Israelista|Israeliin
IR Iranin|Irania|Iranissa|Iranista|Iraniin
IQ Irakin|Irakia|Irakissa|Irakista|Irakiin
SY Syyrian|Syyriaa|Syyriassa|Syyriasta|Syyriaan
EG Egyptin|Egyptiä|Egyptissä|Egyptistä|Egyptiin
SA Saudi-Arabian|Saudi-Arabiaa|Saudi-Arabiassa|Saudi-Arabiasta|Saudi-Arabiaan
BR Brasilian|Brasiliaa|Brasiliassa|Brasiliasta|Brasiliaan
MX Meksikon|Meksikoa|Meksikossa|Meksikosta|Meksikoon
CA Kanadan|Kanadaa|Kanadassa|Kanadasta|Kanadaan
AU Australian|Australiaa|Australiassa|Australiasta|Australiaan
ZA Etelä-Afrikan|Etelä-Afrikkaa|Etelä-Afrikassa|Etelä-Afrikasta|Etelä-Afrikkaan
KR Etelä-Korean|Etelä-Koreaa|Etelä-Koreassa|Etelä-Koreasta|Etelä-Koreaan
KP Pohjois-Korean|Pohjois-Koreaa|Pohjois-Koreassa|Pohjois-Koreasta|Pohjois-Koreaan
SE Ruotsin|Ruotsia|Ruotsissa|Ruotsista|Ruotsiin
NO Norjan|Norjaa|Norjassa|Norjasta|Norjaan
CH Sveitsin|Sveitsiä|Sveitsissä|Sveitsistä|Sveitsiin`,
}

/** By language: a country's code and one of its forms. */
export const caseForms: Readonly<Record<string, readonly (readonly [string, string])[]>> = Object.fromEntries(
  Object.entries(tables).map(([lang, table]) => [
    lang,
    table
      .trim()
      .split('\n')
      .flatMap(line =>
        line
          .slice(3)
          .split('|')
          .map(form => [line.slice(0, 2), form] as const),
      ),
  ]),
)

/** The form in its language's carrier: what comes before, the form, what comes after. */
export const inCarrier = (lang: string, form: string): [string, string, string] => {
  const [before, after] = carriers[lang]!
  return [before, form, after]
}
