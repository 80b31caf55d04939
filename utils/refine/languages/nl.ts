/** Dutch. */
import type { Language } from './language.ts'

export const nl: Language = {
  lines: {
    advert: [
      /advertentie|reclame|gesponsord|(sla|sluit) (de )?advertentie (over)?/,
      /(artikel|tekst|verhaal) gaat verder (onder|na) .{3,40}|lees verder onder .{3,40}/,
    ],
    agency: [/(bron|bronnen|met medewerking van|vertaling|foto en tekst) ?: ?.{2,80}/],
    comment: [
      /(\d+ )?(reacties?|opmerkingen)( ?[([]?\d+[)\]]?)?/,
      /(reageer|plaats|bekijk|lees|toon|geef)( (een|je|alle|de|op dit artikel))* ?(reacties?)?/,
      /log in om te reageren.{0,40}/,
    ],
    copyright: [/(copyright|©)\W.{0,160}|.{0,60}alle rechten voorbehouden.{0,60}/],
    follow: [/volg (ons|de redactie|dit onderwerp|.{2,30}) ?(op|via|ook)? ?.{0,60}(?!\.)/],
    login: [
      /(log in|inloggen|aanmelden|registreren|maak een account aan|word (nu )?(lid|abonnee))( .{2,60})?(?!\.)/,
      /(dit artikel is|exclusief) (exclusief |alleen )?voor abonnees.{0,60}/,
    ],
    menu: [
      /inhoud(sopgave)?|in dit artikel/,
      /(ga naar|terug naar|direct naar) .{3,30}|menu|zoeken|sluiten|meest gelezen|net binnen/,
      /(meer|minder) (tonen|laden)|laad meer/,
    ],
    more: [
      /(lees|bekijk|luister|zie)( (ook|meer|verder|hier))+( .{2,40})?(?!\.)/,
      /(meer|gerelateerde?|aanbevolen|andere|laatste)( (over|artikelen|nieuws|verhalen|video's|in|uit)( .{2,40})?)(?!\.)/,
      /gerelateerd|aanbevolen|mis niets|verder lezen/,
    ],
    newsletter: [
      /nieuwsbrief(ven)?/,
      /(schrijf je|meld je|abonneer je|ontvang|krijg)\b.{0,160}(nieuwsbrief|inbox|mailbox|e-?mail|whatsapp-kanaal|pushmeldingen).{0,100}/,
      /door je (in te schrijven|aan te melden).{3,200}/,
    ],
    share: [
      /(deel|delen|kopieer|stuur|tip)( (dit|via|op|artikel|link|de redactie|met .{2,20}))*( .{2,20})?(?!\.)/,
      /link gekopieerd/,
    ],
    tags: [/(tags?|trefwoorden|onderwerpen|categorie|meer over|in dit artikel)( ?[:|] ?.{0,280})?/],
    tools: [
      /(print|afdrukken|bewaar|opslaan|lettergrootte|beluister|voorlezen)( (dit )?artikel)?/,
      /leestijd.{0,20}|(fout|tikfout) (gezien|melden|gevonden).{0,60}/,
    ],
  },
  pointers:
    /(lees|bekijk|luister|kijk|zie)( (ook|meer|verder|terug|hier))* ?[:|>»]|(lees|bekijk|zie) (ook|meer)\b|ook interessant ?:|video ?:|>>/,
  buttons: 'delen deel bewaar reageer reacties kopieer volg beluister sluiten'.split(' '),
  by: /(?:door|tekst|auteur|van onze redacteur|van onze verslaggever|geschreven door)[: ]/,
  meta: 'door van de het om op in en gepubliceerd geüpdatet bijgewerkt laatst laatste update gewijzigd aangepast vandaag gisteren geleden uur minuten minuut min leestijd lezen redactie verslaggever correspondent reacties reactie tekst bron auteur dag dagen'.split(
    ' ',
  ),
  home: ['home', 'voorpagina', 'nieuws', 'startpagina'],
}
