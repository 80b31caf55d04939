/** Danish, Norwegian and Swedish, which share most of their page lines. */
import type { Language } from './language.ts'

export const nordic: Language = {
  lines: {
    advert: [
      /annon(se|ce|s|ser|cer)|reklame?|sponsor(et|ert|at)( (innhold|indhold|innehåll))?/,
      /artik(kelen|len|eln) (fortsetter|fortsætter|fortsätter) (under|etter|efter) .{3,40}/,
      /(gå|hopp|spring|hoppa) (til|videre|över|forbi).{0,20}annon\p{Ll}+/u,
    ],
    agency: [/(kilde|källa|kilder|foto og tekst|oversatt av|oversat af) ?: ?.{2,80}/],
    comment: [
      /(\d+ )?(kommentarer?|kommentera|kommenter)( ?[([]?\d+[)\]]?)?/,
      /(skriv|les|læs|läs|vis|visa|se)( (en|alle|alla|din|flere))* kommentar(er|en)?/,
      /(logg inn|log ind|logga in) for at? kommenter\p{Ll}*.{0,40}/u,
    ],
    copyright: [/(copyright|©)\W.{0,160}/],
    follow: [/følg (oss|os|med|.{2,30}) (på|i) .{2,60}(?!\.)|följ (oss|.{2,30}) på .{2,60}(?!\.)/],
    login: [
      /(logg inn|log ind|logga in|bli abonnent|bliv abonnent|kjøp abonnement|registrer deg|opret konto|skapa konto)( .{0,60})?(?!\.)/,
    ],
    menu: [
      /(ind|inn)h(o|a)ld(sfortegnelse)?|innehåll(sförteckning)?/,
      /(gå|hopp|spring|hoppa|tilbake|tilbage|tillbaka) (til|till) .{3,30}|meny|menu|søk|søg|sök|lukk/,
      /luk|stäng|mest (lest|læst|läst|sett|populært)|siste nytt|seneste nyt(t)?|senaste nytt/,
      /(vis|visa|se) (mer|mere|flere|fler|alle|alla)/,
    ],
    more: [
      /(les|læs|läs|se|hør|lyssna)( (også|også:|mer|mere|videre|hele|också|även|vidare))+( (om .{2,40}|her|her:|her!))?(?!\.)/,
      /(relater(t|te|et|ede)|relaterade?|flere|fler|andre|anbefalt|anbefalet|rekommenderat|mer|mere)( (saker|artikler|artiklar|nyheter|nyheder|innhold|om .{2,40}|fra .{2,40}))?(?!\.)/,
    ],
    newsletter: [
      /nyhet?sbrev(et)?|nyhedsbrev(et)?/,
      /(meld deg|tilmeld dig|anmäl dig|prenumerera|få|motta|modtag)\b.{0,160}(nyhe[td]e?r?sbrev\p{Ll}*|e-?post|innboks|indbakke|inkorg|varsler).{0,100}/u,
    ],
    share: [
      /(del|dela|kopier|kopiera|tips oss|tip os)( (artikkelen|artiklen|artikeln|saken|lenke|länk|link|på .{2,20}|via .{2,20}|med .{2,20}))*(?!\.)/,
    ],
    tags: [/(emner|ämnen|emneord|stikkord|tags?|kategorier|mer om|mere om|läs mer om|les mer om)( ?[:|] ?.{0,280})?/],
    tools: [
      /(skriv ut|udskriv|print|lagre|gem|spara|lytt til (saken|artikkelen)|lyt til artiklen|lyssna på artikeln|tekststørrelse|lesetid.{0,20}|læsetid.{0,20}|lästid.{0,20})( .{0,20})?(?!\.)/,
    ],
  },
  pointers:
    /(les|læs|läs|se|hør|lyssna|saken|mer|mere)( (også|mer|mere|videre|också|även|her|mer om .{2,30}))* ?[:|>»]|(les|læs|läs|se) (også|också|även)(?!\p{L})|>>/u,
  buttons:
    'del dela lagre gem spara kommentarer kommenter kommentera kopier kopiera lenke länk e-post lukk luk stäng følg följ'.split(
      ' ',
    ),
  by: /(?:av|af|tekst|text|tekst og foto|skrevet av|skrevet af|skriven av|journalist)[: ]/,
  meta: 'av af publisert publiceret publicerad oppdatert opdateret uppdaterad sist sidst senast endret ændret den kl i går dag i dag igår idag siden sedan timer timmar time min minutter minuter minutters lesetid læsetid lästid lesning journalist tekst text foto redaktør reporter'.split(
    ' ',
  ),
  home: ['hjem', 'forside', 'forsiden', 'home', 'nyheter', 'nyheder', 'hem', 'start'],
}
