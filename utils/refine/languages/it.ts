/** Italian. */
import type { Language } from './language.ts'

export const it: Language = {
  lines: {
    advert: [
      /pubblicità|annunci?o?|sponsorizzato|contenuto sponsorizzato|ad|advertisement/,
      /(salta|chiudi) (la |l')?(pubblicità|annuncio)/,
      /(l'articolo|il testo) (continua|prosegue) .{0,40}(pubblicità|sotto|dopo|annuncio).{0,20}/,
      /continua (a leggere )?dopo la pubblicità/,
    ],
    agency: [
      /\(?(con|fonti?:?) ?(agenzie?|ansa|reuters|afp|ap|adnkronos|agi|lapresse)([ ,/e&-]+(agenzie?|ansa|reuters|afp|ap|agi)){0,3}\)?/,
      /(traduzione|ha collaborato|hanno collaborato|a cura della redazione)( (di|a cura di|:))? ?.{0,80}/,
      /(questo articolo|il testo) (è stato|è) .{0,30}(pubblicat|tradott|aggiornat).{0,140}/,
    ],
    app: [
      /(scarica|scaricate|installa) (la (nostra )?|l')?(app|applicazione).{0,80}/,
      /disponibile su (app store|google play).{0,30}/,
    ],
    comment: [
      /(\d+ )?comment[oi]( ?[([]?\d+[)\]]?)?/,
      /(vedi|leggi|mostra|aggiungi|lascia|scrivi|nascondi|pubblica|tutti) (i |un |il tuo |tutti i |altri )?(\d+ )?comment[oi]/,
      /commenta( (questa|la|questo|l') ?(notizia|articolo))?|(sii|puoi essere) il primo.{0,60}/,
      /(per|devi|è necessario) (commentare|essere|effettuare|poter|lasciare).{0,60}(login|accedere|commentare|registrat|abbonat|accesso|commento).{0,40}/,
      /(i )?commenti (sono )?(chiusi|disabilitati)|nessun commento|la tua opinione.{0,40}/,
    ],
    copyright: [
      /(copyright|©|\(c\)|riproduzione riservata)\W?.{0,160}/,
      /.{0,60}(tutti i diritti (sono )?riservati|riproduzione riservata).{0,60}/,
    ],
    follow: [
      /(seguici|segui|seguiteci|iscriviti)( (su|sui|al|il|la|i|anche su|nostro|canale|profilo|questo|l'autore|tema))*( (facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google news|linkedin|social|canale.{0,60}|autore|tema|pagina.{0,40}))([,/&]| e| o| di)*( .{0,80})?(?!\.)/,
      /(seguici|segui|segui già)/,
    ],
    gallery: [
      /(foto |immagine )?\d{1,3} ?(di|\/|su) ?\d{1,3}/,
      /(guarda|apri|ingrandisci|mostra|vai alla|sfoglia|vedi) (la |le |tutte le |l')?(galleria|gallery|foto|immagini|immagine|fotogallery|schermo intero)/,
      /(ingrandisci|schermo intero|fotogallery|galleria( (fotografica|immagini))?|precedente|successiv[oa]|(immagine|foto|notizia|articolo) (successiv[oa]|precedente))/,
    ],
    listen: [
      /(ascolta|leggi|guarda|riproduci|play)( (l'|la |il |questo |questa )?(articolo|notizia|audio|video|podcast))?( ?[·(|-]? ?\d+.{0,12})?/,
      /(pausa|muto|video|audio|in riproduzione)|(il tuo|questo) browser non .{3,80}/,
      /(questo|il) video non .{0,60}|(caricamento|carica)( .{0,20})?\.*/,
      /ascolta la versione audio.{0,40}/,
    ],
    login: [
      /(accedi|registrati|login|iscriviti|crea (un )?account|sei già (abbonato|registrato).{0,40}|hai già un account.{0,40}|il mio account|abbonati|entra)( (gratis|ora|subito|qui|per .{2,60}|e .{2,60}|o .{2,60}|a .{2,60}))?(?!\.)/,
      /(articolo|contenuto|questo contenuto è|questo articolo è)( (solo|riservato|esclusivo))? (per|agli|a) (abbonati|utenti registrati|iscritti).{0,60}/,
      /(per continuare a leggere|continua a leggere|vuoi continuare a leggere).{0,100}/,
    ],
    menu: [
      /(indice|sommario)( dei contenuti)?|in questo articolo/,
      /(vai|salta|torna|passa)( direttamente)? (al|alla|all'|a) ?(contenuto|menu|menù|navigazione|home|homepage|inizio|ricerca|indice)( principale)?/,
      /men[uù]|cerca|chiudi|(i |le )?più (letti|lette|visti|viste|commentati|popolari|recenti)/,
      /(ultime|ultim'ora|ultime notizie|ultimi articoli|primo piano|in evidenza|di tendenza)/,
      /(mostra|carica|vedi|leggi) (altro|altri|meno|tutto|tutti|tutte)|caricamento( ?\.*)?|letture/,
      /indice/,
    ],
    more: [
      /\(?(leggi|vedi|guarda|ascolta|scopri|approfondisci)( (anche|di più|tutto|qui|altro|l'articolo completo))*( (su|sull'argomento))?\)?/,
      /(notizie|articoli|contenuti|temi|video|link|argomenti|altr[ie]) ?(correlat[ie]|collegat[ie]|simili|suggerit[ie]|consigliat[ie]|notizie|articoli|su .{2,40}(?!\.)|da .{2,40}(?!\.)|di .{2,40}(?!\.)|dell'autore)/,
      /(potrebbe|potrebbero|ti potrebbe|può) (anche )?(interessart?i|piacert?i|interessare).{0,30}/,
      /(da non perdere|non perderti|per approfondire|per saperne di più|raccomandati?( per te)?|consigliati?( per te)?|scelti per te|correlati|vedi anche|leggi anche|continua a leggere|sullo stesso (argomento|tema))/,
    ],
    newsletter: [
      /(newsletter|iscriviti|abbonati|iscrizione|notifiche|alert|(il tuo |la tua |indirizzo )?e-?mail)( (gratis|ora|subito|qui|a .{2,80}|alla .{2,80}|alle .{2,60}|per .{2,60}))?(?!\.)/,
      /(iscriviti|abbonati|ricevi|registrati|resta|rimani|unisciti|non perdere|ogni (mattina|giorno|settimana))\b.{0,160}\b(newsletter|e-?mail|casella|posta|whatsapp|telegram|notifiche|aggiornat[oa])\b.{0,120}/,
      /(iscrivendoti|cliccando|puoi (disiscriverti|annullare)|la tua iscrizione|grazie per (esserti|l'iscrizione)).{3,240}/,
      /(sostieni|sostienici|dona|fai una donazione)( .{0,20}(giornalismo|indipendente|informazione).{0,60})?/,
    ],
    policy: [
      /(privacy|informativa|note legali|termini|condizioni|cookie|codice etico|policy)( (policy|e|di|sulla|sui|del|legali|uso|privacy|cookie|condizioni|servizio|editoriale))*/,
      /(utilizziamo|usiamo|questo sito (usa|utilizza)) .{0,12}cookie.{0,240}/,
      /(segnala|hai trovato|riporta) (un |l')?errore.{0,60}|contatti|contattaci|chi siamo|redazione/,
    ],
    share: [
      /(condividi|condividere|invia|tweet|twitta|copia|stampa)( (questa |la |questo |l'|il )?(notizia|articolo|link|pagina|contenuto|video))?( (su|via|con|per|a) .{2,40})?(?!\.)/,
      /link copiato.{0,20}|\d+ condivisioni|condivisioni/,
    ],
    tags: [
      /(tag|tags|argomenti|temi|etichette|categori[ae]|parole chiave|in questo articolo|archiviato in|pubblicato in|altre informazioni su|di cosa parla.{0,20}|leggi altro su)( trattati| correlati)?( ?[:：|] ?.{0,280})?/,
    ],
    tools: [
      /(stampa|salva|scarica|preferiti|aggiungi ai preferiti|salva (articolo|notizia)|leggi (dopo|più tardi)|dimensione (del )?(testo|carattere)|aumenta (testo|carattere)|riduci (testo|carattere)|versione (stampabile|pdf)|traduci|ingrandisci)( .{0,20})?(?!\.)/,
      /(si )?apre in una nuova (finestra|scheda)|tempo di lettura.{0,20}/,
      /\d+ (minuti di lettura|letture)/,
    ],
  },
  pointers:
    /\(?(leggi|vedi|guarda|ascolta|scopri|per approfondire|approfondimento|correlati|articolo correlato|potrebbe interessarti|ti potrebbe interessare|continua a leggere|altro|intervista|video|foto|fotogallery|podcast|diretta|la diretta|il video|le foto|lo speciale|il commento|l'analisi|l'intervista)( (anche|di più|qui|su|l'articolo))* ?[:|>»→–]|\(?(leggi|vedi|guarda) (anche|pure)\b|>>/,
  buttons: 'condividi stampa invia commenta commenti copia salva ascolta segui chiudi abbonati'.split(' '),
  by: /(?:di|a cura di|testo di|scritto da|redazione|dal nostro (?:inviato|corrispondente)|dalla nostra (?:inviata|corrispondente)|da)[: ](?!\p{Ll})/u,
  meta: 'di a cura del della il lo la le alle ore pubblicato pubblicata pubblicazione aggiornato aggiornata aggiornamento ultimo ultima modifica creato modificato fa ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica ora minuti minuto min lettura tempo letture redazione redattore corrispondente inviato inviata giornalista agenzia agenzie commenti commento data e in h'.split(
    ' ',
  ),
  home: ['home', 'homepage', 'notizie', 'news', 'prima pagina', 'sei in'],
}
