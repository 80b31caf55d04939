/** Polish. */
import type { Language } from './language.ts'

export const pl: Language = {
  lines: {
    advert: [
      /reklama|materiał (sponsorowany|partnera|promocyjny)|artykuł sponsorowany/,
      /(dalsza|dalszy) (część|ciąg) (artykułu|tekstu).{0,40}|ciąg dalszy.{0,40}(reklam|materiał).{0,20}/,
      /pomiń reklamę/,
    ],
    agency: [/(źródło|źródła|opracowanie|oprac|tłumaczenie|autor zdjęcia)\.? ?: ?.{2,80}/],
    comment: [
      /(\d+ )?(komentarzy|komentarze|komentarz|opinie)( ?[([]?\d+[)\]]?)?/,
      /(dodaj|napisz|zobacz|czytaj|pokaż|skomentuj|zostaw)( (swój|wszystkie|pierwszy|artykuł))* ?(komentarz|komentarze|opinię)?/,
      /(aby|żeby) (dodać|skomentować).{0,80}/,
    ],
    copyright: [
      /(copyright|©)\W.{0,160}|.{0,60}wszelkie prawa zastrzeżone.{0,80}/,
      /.{0,60}dalsze rozpowszechnianie.{0,80}/,
    ],
    follow: [/(obserwuj|śledź|polub)( nas)?( (na|w))?.{0,60}(?!\.)/],
    login: [
      /(zaloguj się|zarejestruj się|załóż konto|logowanie|subskrybuj|kup (dostęp|subskrypcję)|masz już konto)( .{0,60})?\??(?!\.)/,
      /.{0,40}(tylko )?dla (zalogowanych|subskrybentów|prenumeratorów).{0,40}/,
    ],
    menu: [
      /spis treści|w tym artykule/,
      /(przejdź|wróć) do .{3,40}|menu|szukaj|zamknij|najnowsze|najpopularniejsze|najczęściej czytane/,
      /strona główna|(pokaż|załaduj|zobacz) (więcej|mniej|wszystkie)/,
    ],
    more: [
      /(czytaj|zobacz|przeczytaj|obejrzyj|posłuchaj|sprawdź|dowiedz się)( (też|także|również|więcej|dalej|całość|wideo))+( .{2,40})?(?!\.)/,
      /(powiązane|podobne|polecane|inne|najnowsze|warto przeczytać)( (artykuły|tematy|treści|wiadomości))?/,
      /polecamy( (także|też))?|może (cię|ci) .{3,30}/,
    ],
    newsletter: [
      /newsletter/,
      /(zapisz się|subskrybuj|otrzymuj|dołącz|bądź na bieżąco).{0,160}(newsletter|e-?mail|skrzynk|powiadomie).{0,100}/,
    ],
    share: [/(udostępnij|podziel się|skopiuj|wyślij|kopiuj link|tweetnij)( .{0,30})?(?!\.)/],
    tags: [/(tagi|tematy|słowa kluczowe|kategorie|więcej na temat|więcej o)( ?[:|] ?.{0,280})?/],
    tools: [
      /(drukuj|zapisz|wydrukuj|posłuchaj artykułu|rozmiar (tekstu|czcionki)|czas czytania.{0,20}|zgłoś błąd)( .{0,20})?(?!\.)/,
    ],
  },
  pointers:
    /(czytaj|zobacz|przeczytaj|obejrzyj|posłuchaj|sprawdź|polecamy|więcej|wideo)( (też|także|również|więcej|dalej))* ?[:|>»]|(czytaj|zobacz|przeczytaj) (też|także|również|więcej)(?!\p{L})|>>/u,
  buttons: 'udostępnij drukuj zapisz komentarze skomentuj kopiuj obserwuj subskrybuj zamknij'.split(' '),
  by: /(?:autor|autorzy|autorka|tekst|oprac\.?|opracował|opracowała)[: ]/,
  meta: 'autor autorka data publikacji publikacja opublikowano aktualizacja zaktualizowano ostatnia dodano godz godzina r rok min minut minuty czytania czas temu dziś dzisiaj wczoraj redakcja źródło oprac opracowanie'.split(
    ' ',
  ),
  home: ['strona główna', 'home', 'wiadomości', 'start'],
}
