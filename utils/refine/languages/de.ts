/** German. */
import type { Language } from './language.ts'

export const de: Language = {
  lines: {
    advert: [
      /anzeigen?|werbung|advertorial|gesponsert|sponsored|ad/,
      /(nach der|diese|hier geht es nach der) (werbung|anzeige)( (weiter|weiterlesen|geht es weiter|überspringen|ausblenden))?/,
      /weiter nach der (werbung|anzeige)/,
      /(artikel|text) geht (weiter )?unter(halb)? der (werbung|anzeige).{0,20}/,
      /empfohlener (redaktioneller|externer) inhalt|externer inhalt/,
      /(mit \* |die mit |bei den |dieser (artikel|text) ).{0,60}(affiliate|provisions)[- ]?links?.{0,200}/,
    ],
    agency: [
      /\(?(quellen?: ?)?(mit (material|informationen|agenturmaterial)( von| der| des)?|mit agenturmaterial)( .{2,240})?\)?/,
      /(aus dem (englischen|französischen|russischen|spanischen) (von|übersetzt)|übersetzung: ?|redaktion: ?|mitarbeit: ?|faktencheck: ?|quellen?: ?).{2,80}(?!\.)/,
      /mit (dpa|afp|apa|reuters|sda|ap|epd|kna|agenturen)([/, ]+(dpa|afp|apa|reuters|sda|ap|epd|kna|agenturen)){0,3}/,
      /(dies|dieser (text|artikel|beitrag)) (ist|wurde|erschien|stammt) .{0,120}(übersetz|zuerst|ursprünglich|automatisch|agentur).{0,200}/,
      /lest? (den|das) original.{0,80}/,
    ],
    app: [
      /(jetzt )?(die )?[\p{L}\d .-]{2,30}-?app (jetzt )?(herunterladen|laden|downloaden|installieren|testen).{0,60}/u,
      /(laden im|jetzt bei) (app store|google play)/,
    ],
    comment: [
      /(\d+|keine|alle|zu den|zur?|jetzt|ihre?|artikel|neuen?)? ?(kommentare?|kommentieren|leserkommentare?|postings?|diskussion)( ?[([]?\d+[)\]]?)?( (schreiben|lesen|anzeigen|verfassen|hinzufügen|ansehen|öffnen|laden|einblenden|ausblenden|zum artikel|abgeben))*/,
      /(forum|debatte|diskutieren sie)[: ].{0,60}(postings?|kommentare?|mit)?.{0,40}(?!\.)/,
      /ihre meinung (zählt|ist gefragt).{0,60}|die kommentare im forum geben.{0,300}/,
      /die kommentarfunktion .{3,120}|(was|wie) (meinen|denken) sie.{0,40}\?/,
      /bitte (achten|beachten|melden|loggen) sie .{3,60}(kommentar|anmelden|netiquette).{0,200}/,
      /(einen )?(kommentar|leserbrief) (schreiben|verfassen|hinterlassen|abgeben)/,
      /(um|zum) (zu )?kommentieren.{0,80}(anmelden|einloggen|registrieren).{0,40}/,
    ],
    copyright: [/(copyright|©|\(c\))\W.{0,200}|.{0,60}alle rechte vorbehalten.{0,60}|foto\(s\): ?©.{0,140}/],
    follow: [
      /(folgen|folge|besuchen|abonnieren|abonniere|liken) (sie |du )?(uns|dem thema|diesem thema|der autorin|dem autor|unserem|unseren|den)( .{2,100})?/,
      /(thema|themen|autor|autorin|autoren) (folgen|abonnieren)|(folgen|gefolgt)/,
    ],
    gallery: [
      /(bild|foto)? ?\d{1,3} ?(von|\/) ?\d{1,3}( (bilder|fotos))?/,
      /(zur |alle |mehr |weitere )?(bildergalerie|bilder|fotostrecke|galerie|bilderstrecke|fotos)( (öffnen|anzeigen|ansehen|starten|\(?\d+( bilder| fotos)?\)?))*/,
      /(vollbild|bild vergrößern|in vollbild anzeigen|vergrößern|nächstes bild|vorheriges bild|slideshow)( .{0,30})?/,
      /(zurück|weiter|nächste|vorherige)/,
    ],
    listen: [
      /(artikel |beitrag |jetzt |den artikel |text )?(an|vor)?(hören|gelesen|vorlesen|lesen lassen)( lassen)?( ?[(·|-]? ?\d+.{0,12})?/,
      /(video|audio)( ?\d+:\d+)?|(audio|video|jetzt|live) (starten|abspielen|ansehen|laden)/,
      /.{0,80}\bvorlesefunktion\b.{0,60}|bottalk|(abspielen|stumm schalten|wiedergabe|ton (an|aus))/,
      /(ihr|dieser) browser unterstützt.{0,100}/,
      /(dieses|das) (video|audio) (ist|kann|konnte).{0,60}(verfügbar|geladen|abgespielt).{0,40}/,
      /(um|zum) .{0,40}(diesen?|dieses) (inhalt|video|tweet|post).{0,100}/,
      /(hier|an dieser stelle) (finden|finden sie|befindet|steht|könnte).{0,60}(externe|redaktion|inhalt).{0,160}/,
      /(inhalt|inhalte) (nicht verfügbar|anzeigen|laden|von .{2,30} (anzeigen|laden))/,
      /ich bin damit einverstanden.{0,200}/,
      /mit (dem )?(klick|aktivieren|laden) .{3,60}(datenschutz|daten|cookies|inhalte?).{0,160}/,
    ],
    login: [
      /(jetzt |bitte |hier )?(an|ab|ein)?(melden|loggen|registrieren|einloggen)( (sie sich|oder|und|\/) .{2,60})?(?!\.)/,
      /(sie haben|noch kein|bereits|schon) (bereits )?(ein |kein )?(konto|abo|abonnent|registriert|kunde).{0,60}/,
      /(dieser|der) (artikel|inhalt|beitrag|text) (ist|wird) (nur |exklusiv )?(für|den) (abonnent|registrier|mitglied|plus).{0,80}/,
      /(jetzt )?(weiterlesen|gratis testen|probeabo|testen|freischalten)( .{2,60})?(?!\.)/,
      /artikel (merken|gemerkt)/,
    ],
    menu: [
      /(zum|zur) (inhalt|hauptinhalt|navigation|suche|startseite|homepage|anfang|seitenanfang|übersicht|artikelanfang)( springen)?/,
      /pfadnavigation|(haupt)?(navigation|menü)( (öffnen|schließen))?|suche|startseite|schließen/,
      /nach oben|artikel-?tools|inhaltsverzeichnis|inhalt|impressum|e-?paper|live|liveblog/,
      /news ?(&|und) schlagzeilen|topthemen|meistgelesen|häufig gelesen|beliebt/,
      /zurück( zur (startseite|übersicht))?|(mehr|weniger) (anzeigen|laden)|alle anzeigen/,
      /wird geladen( ?\.*)?/,
    ],
    more: [
      /(lesen|lies|lest|sehen|hören|schauen) (sie |ihr )?(hier |dazu |jetzt )?(auch|mehr|weiter|dazu|hierzu|außerdem|hier)( (zum thema|dazu|auch|hier|über .{2,50}|aus .{2,50}))?/,
      /(mehr|weitere|weiteres|ähnliche|aktuelle|neueste|passende|verwandte|empfohlene|alle|beliebte|top|unsere|die)( (aktuelle|wichtigste|neueste|neuste))? ?(zum thema|zu diesem thema|dazu|infos?|informationen|themen|artikel|beiträge|nachrichten|meldungen|videos|news|storys|geschichten|links|empfehlungen|leseempfehlungen|inhalte|gastkommentare|kommentare|newsletter|liveblogs?|podcasts?|schlagzeilen)( (zum thema|von .{2,40}|aus .{2,40}|zu .{2,40}|über .{2,40}|hier|lesen|finden sie.{0,40}|anzeigen)){0,3}/,
      /(auch|das könnte (sie|dich)|könnte (sie|dich)|was (sie|dich)) (auch |ebenfalls )?(interessant|interessieren|interessiert|lesenswert).{0,30}/,
      /(verwandte|themen|zum thema|zum weiterlesen|weiterlesen|mehr|empfehlungen?|links?|hintergrund|im video|siehe auch|passend dazu|aus dem archiv|mehr dazu|in eigener sache|hinweis|bitte beachten|quellen|auf einer seite lesen)/,
      /(mehr|alles|weitere|alle|aktuelle) .{2,100}(lesen|finden|sehen|erfahren|gibt es|finden sie|lesen sie|erfahren sie|sehen sie|lest ihr|findet ihr)( sie| ihr| es)? (hier|in unserem|im|jederzeit|unter|auf|bei)( .{0,60})?/,
      /aktuelles (zu[mr]?|aus|über) .{2,60}(?!\.)/,
      /(hier|dazu) (geht es|geht's|finden sie|lesen sie|gibt es|erfahren sie|findest du).{3,120}/,
    ],
    newsletter: [
      /(newsletter|newsletter[: ].{2,60}(?!\.)|[\p{L}\d .:-]{2,40}-newsletter(?!\.)|weitere newsletter|(den |unseren )?.{0,40}newsletter (abonnieren|bestellen|anmelden).{0,40})/u,
      /(abonnieren|abonniere|bestellen|melden|melde|erhalten|sichern|holen|hol|registrieren|bleiben|verpassen|jetzt|der perfekte|mit unserem|mit dem|unser|die wichtigsten|das wichtigste|täglich|jeden|jede|immer|sie mögen|sie möchten|lesen sie) .{0,200}\b[\p{L}-]*(newsletter|postfach|whatsapp-kanal|push-mitteilungen?|push-nachrichten|e-mail-adresse|ihre mail|posteingang)\b.{0,160}/u,
      /.{0,60}\b(hier|jetzt) (geht'?s|geht es) zur anmeldung|.{0,80}newsletters?\b.{0,30}hier entlang/,
      /mit (der|meiner|ihrer) (anmeldung|registrierung|bestellung) .{3,200}/,
      /(sie können|du kannst) (sich|dich|den newsletter) jederzeit (wieder )?abmelden.{0,160}/,
      /(weitere |mehr )?informationen (finden sie |dazu )?in unserer datenschutz.{0,60}/,
      /(jeden|jede|täglich|immer) .{3,60}(topstorys|news|nachrichten|überblick) .{2,80}(redaktion|postfach|mail|welt)(?!\.)/,
      /ihre e-?mail-?adresse|e-?mail|der perfekte start in den tag.{0,120}|jetzt abonnieren.{0,60}/,
      /(nur )?für abonnenten|(kostenlos|jetzt) (registrieren|anmelden)/,
    ],
    policy: [
      /(datenschutz|agb|impressum|nutzungsbedingungen|cookie|netiquette|transparenz|korrektur)[\p{L}-]*( .{0,60})?(?!\.)/u,
      /(wir|diese (web)?seite) (verwenden|verwendet|nutzen|nutzt) cookies.{0,240}/,
      /fehler (gefunden|entdeckt|melden).{0,60}/,
      /(gastkommentare|beiträge|leserbriefe|namentlich gekennzeichnete) .{3,60}(müssen nicht|geben nicht|spiegeln nicht).{0,160}/,
      /(haben sie|hast du) (einen )?(fehler|hinweise?) .{0,120}\?.{0,80}/,
    ],
    share: [
      /(artikel |beitrag |seite |jetzt |diesen artikel |diesen beitrag )?(teilen|weiterleiten|versenden|weitersagen|verschicken)( (auf|via|per|mit) .{2,30})?( (per|via|auf) .{2,20}){0,3}/,
      /(link )?kopieren|link kopiert.{0,20}/,
      /(auf|per|via|bei) (facebook|twitter|x|whatsapp|e-?mail|xing|linkedin|telegram|messenger|pinterest|instagram)( (teilen|senden|versenden|folgen))?/,
      /(hat ihnen|hat dir|gefällt ihnen) (dieser|der) (artikel|beitrag|text) (gefallen)?.{0,160}/,
    ],
    tags: [
      /(schlagw[oö]rte?r?|themen|stichw[oö]rte?r?|tags?|kategorien?|mehr zu|mehr zum thema|abgelegt unter|ressort|rubriken?|in diesem artikel)( ?[:：|] ?.{0,280})?/,
    ],
    tools: [
      /(artikel |seite |beitrag )?(drucken|merken|speichern|vorlesen|versenden|pdf|als pdf|auf die merkliste|zur merkliste|lesezeichen)( .{0,20})?(?!\.)/,
      /schrift(größe|gröszer|art)?( .{0,20})?(?!\.)|(größer|kleiner|normal)|druckversion|druckansicht/,
      /(öffnet|externer link)( .{0,40})?|platzhalter( .{0,20})?|zoom|pfeil( (links|rechts))?/,
    ],
  },
  pointers:
    /(lesen sie|lies|lest|sehen sie|hören sie|mehr|mehr dazu|mehr zum thema|auch|siehe|siehe auch|zum (artikel|thema|video|liveblog|interview|kommentar)|passend dazu|interview|kommentar|hintergrund|analyse|newsblog|liveblog|liveticker|podcast|übersicht|aus dem archiv|video|grafik|im video|lesetipp|weiterlesen|weitere informationen|weitere meldungen|aktuelle meldungen)( (auch|mehr|dazu|hier|weiter|zum thema|im liveblog|hierzu|zu .{2,40})){0,3} ?[:|>»–]|lesen sie (auch|mehr|hier|dazu)\b|>>/,
  buttons:
    'oder teilen drucken merken speichern kommentieren kommentare versenden mailen kopieren xing vorlesen anhören hören weiterleiten folgen abonnieren newsletter schließen pfeil zurück vor weiter'.split(
      ' ',
    ),
  by: /(?:von|text|text von|text und fotos?|interview|protokoll|autor|autorin|aufgezeichnet von|ein gastbeitrag von|ein kommentar von|eine analyse von|kommentar von|analyse von|interview von)[: ]/,
  meta: 'von und am um den der die das uhr stand aktualisiert aktualisierung zuletzt veröffentlicht publiziert erstellt online seit heute gestern vor stunde stunden minute minuten min tag tagen tage lesezeit lesedauer ca etwa kommentare kommentar text redaktion redakteur redakteurin korrespondent korrespondentin reporter reporterin autor autorin quelle nachrichtenagentur agentur agenturen mez mesz update letztes letzte bearbeitet geändert geschrieben'.split(
    ' ',
  ),
  home: ['startseite', 'home', 'start', 'homepage', 'nachrichten', 'news'],
}
