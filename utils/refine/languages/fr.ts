/** French. */
import type { Language } from './language.ts'

export const fr: Language = {
  lines: {
    advert: [
      /publicité|annonces?|pub|sponsorisé|contenu sponsorisé|partenaire/,
      /(passer|fermer|masquer) (la |cette )?(publicité|pub|annonce)/,
      /(la suite|l'article (continue|se poursuit)|suite de l'article) .{0,30}(publicité|pub|annonce|vidéo)/,
      /la suite après cette publicité|ad/,
    ],
    agency: [
      /\(?(avec|source ?:|sources ?:) (l')?(afp|reuters|ap|ats|belga|agences?|la presse canadienne)([ ,/&et]+(afp|reuters|ap|ats|agences?)){0,3}\)?/,
      /(traduit|adapté) (de|par|du) .{2,60}/,
      /(cet article|ce texte|une version) .{0,40}(publié|paru|traduit|mis à jour).{0,120}/,
    ],
    app: [
      /(téléchargez|télécharger|installez|découvrez) (notre|l'|l'application|gratuitement)( ?application)?.{0,80}/,
      /disponible sur (app store|google play).{0,30}/,
    ],
    comment: [
      /(\d+ )?(commentaires?|réactions?|avis)( ?[([]?\d+[)\]]?)?/,
      /(voir|lire|afficher|ajouter|laisser|poster|écrire|publier|masquer|tous) (les |un |le |mon |votre )?(\d+ )?(commentaires?|réactions?|avis)/,
      /(commenter|réagir)( (à )?(cet |l')?article)?|(soyez|sois) (le|la) premi(er|ère).{0,60}/,
      /(vous devez|il faut|pour) (être|vous|commenter|réagir).{0,80}(connect|commentaire|abonné|inscri|compte).{0,40}/,
      /(les |la |l'espace )?commentaires? (sont|est) (fermés?|clos|désactivés?).{0,40}/,
      /laisser un commentaire|aucun commentaire/,
    ],
    copyright: [
      /(copyright|©|\(c\)|tous droits réservés)\W?.{0,160}/,
      /.{0,60}(tous droits (de reproduction )?réservés|reproduction (interdite|strictement interdite)).{0,60}/,
    ],
    follow: [
      /(suivez|suivre|retrouvez|rejoignez|suivez-)[ -]?(nous|sur|cet auteur|ce sujet|ce thème|toute l'actualité.{0,60})( sur)?( (facebook|twitter|x|instagram|whatsapp|youtube|google (actualités|news)|linkedin|notre chaîne.{0,40})([,/&]| et| ou)*){0,3}( .{0,60})?/,
      /suivre|suivi|abonné/,
    ],
    gallery: [
      /(photo |image )?\d{1,3} ?(sur|\/|de) ?\d{1,3}/,
      /(voir|afficher|ouvrir|agrandir|lancer|fermer) (la |les |le |l')?(galerie|photos?|images?|diaporama|plein écran|légende)/,
      /(agrandir|plein écran|diaporama|galerie( photos?)?|en images|précédente?|suivante?|image (suivante|précédente))/,
    ],
    listen: [
      /(écouter|lire|regarder|lancer|voir)( (l'|cet |la |le |cette )?(article|audio|vidéo|podcast|épisode))?( ?[·(|-]? ?\d+.{0,12})?/,
      /(lecture|pause|muet|vidéo|audio|podcast)( (de la vidéo|audio|en cours))?/,
      /(votre|ce) navigateur ne .{3,80}/,
      /(cette|la) vidéo (n'est|est|ne).{0,60}(disponible|lue|chargée).{0,20}/,
      /(ce|le|ces) contenus? .{0,40}(bloqué|cookies|refusé|réseaux? socia).{0,160}/,
      /(afficher|accepter) .{0,30}(contenu|cookies).{0,60}/,
    ],
    login: [
      /(se connecter|connectez-vous|connexion|s'inscrire|inscrivez-vous|créer (un|mon) compte|déjà abonnée?( \?)?( .{0,40})?|mon compte|s'identifier)( (pour|ou|et) .{3,60})?/,
      /(article|contenu|cet article est|la suite est|lecture) (réservée?|exclusi\w*|restreinte)( (aux|à nos|pour les) (abonnés|inscrits|membres))?.{0,30}/,
      /il vous reste .{2,10} ?% .{0,100}/,
      /(vous pouvez|vous ne pouvez) lire .{3,30}sur un seul appareil.{0,100}/,
      /(ce message|ce dernier) (s'affichera|restera) .{3,100}|découvrir les offres.{0,40}/,
      /(comment ne plus voir|que se passera-t-il si|y a-t-il d'autres|vous ignorez qui).{3,80}\?/,
      /parce qu'une autre personne.{3,160}|en cliquant sur « .{3,200}/,
      /(votre|l') ?abonnement n'autorise.{0,80}|pour plus d'informations, merci de contacter.{0,60}/,
      /(offrir|offrez) (cet |l')article.{0,60}/,
    ],
    menu: [
      /sommaire|table des matières|dans cet article/,
      /(aller|accéder|retour|revenir|passer)( directement)? (au|à la|à l'|en) ?(contenu|menu|recherche|navigation|accueil|haut( de (la )?page)?|page d'accueil|article)( principale?)?/,
      /menu|accueil|recherche(r)?|fermer|fil d'ariane|sommaire/,
      /les plus (lus|lues|populaires|commentés|partagés)/,
      /(à la une|dernières (minutes|infos?|actualités)|en direct|en continu|populaires?|tendances?|voir plus|afficher plus|charger plus|voir moins|plus|chargement)( ?\.*)?/,
    ],
    more: [
      /(lire|voir|à lire|à voir|à écouter|écouter|découvrez|lisez|lire la suite)( (aussi|également|plus|la suite|encore|ensuite|notre (dossier|article|enquête)))*/,
      /(articles?|sujets?|contenus?|vidéos?|dossiers?|thèmes?|liens?|actualités|sur le même) ?(liée?s?|associée?s?|connexes?|similaires?|recommandée?s?|sujet|thème|utiles?|externes?)/,
      /(sur le même (sujet|thème)|à ne pas (manquer|rater)|pour aller plus loin|en savoir plus|plus d'(infos?|articles|informations)|(notre|la) sélection|recommandés? pour vous|vous (aimerez|pourriez) (aussi|également)?.{0,40}|nos (autres )?(articles|lecteurs (ont|lisent)).{0,40}|(la|notre) rédaction vous (conseille|recommande).{0,20}|dans (la même|cette) (rubrique|catégorie)|à découvrir( aussi)?|l'essentiel de l'actu.{0,40})/,
    ],
    newsletter: [
      /(newsletters?|infolettres?|lettres? d'information|s'abonner|abonnez-vous|je m'abonne|m'abonner|s'inscrire à la newsletter|alertes?( (mail|info|e-mail))?|(votre |adresse )?e-?mail)( (maintenant|gratuitement|ici|à .{2,60}|pour .{2,60}))?(?!\.)/,
      /(inscrivez-vous|abonnez-vous|recevez|recevoir|retrouvez|chaque|tous les|toutes les|ne manquez|ne ratez)\b.{0,160}\b(newsletters?|infolettres?|lettres? d'information|boîte (mail|de réception)|par (e-?mail|mail|courriel)|alertes?)\b.{0,120}/,
      /(en vous inscrivant|en cliquant|en renseignant|vous pouvez vous désinscrire|votre (adresse|inscription)|merci (de|pour) votre inscription).{3,240}/,
      /(soutenez|soutenir|faites un don) .{0,20}(journalisme|rédaction|média|presse|indépendan).{0,60}/,
    ],
    policy: [
      /(mentions légales|politique|conditions générales|cgu|cgv|gestion des cookies|charte|paramétrer|données personnelles|confidentialité|cookies)( .{0,60})?(?!\.)/,
      /(nous|ce site) (utilisons|utilise) des cookies.{0,240}/,
      /(signaler|une) (une )?(erreur|faute|contenu).{0,60}\??|(nous )?contacte[rz]( .{0,30})?(?!\.)/,
      /qui sommes-nous/,
    ],
    share: [
      /(partager|partagez|envoyer|tweeter|imprimer|copier|offrir)( (cet |l'|ce |le |cette |la )?(article|lien|page|contenu|info|vidéo))?( (sur|par|à|via) .{2,40})?/,
      /partages?|\d+ partages?|(lien copié|copié)( .{0,30})?/,
    ],
    tags: [
      /(mots?[- ]clés?|tags?|thèmes?|thématiques?|sujets?|dossiers?|catégories?|rubriques?|étiquettes?|en lien avec|plus sur|classé (dans|sous)|publié dans)( associés?)?( ?[:：|] ?.{0,280})?/,
    ],
    tools: [
      /(imprimer|enregistrer|sauvegarder|ajouter aux favoris|favoris|lire plus tard|ajouter à .{2,30}|taille (du texte|de la police)|agrandir le texte|réduire le texte|version (imprimable|pdf)|traduire|zoom)( .{0,20})?(?!\.)/,
      /nouvelle fenêtre|ouvre dans un nouvel onglet|temps de lecture( ?:.{0,12})?/,
    ],
  },
  pointers:
    /(à |a )?(lire|voir|écouter|relire|revoir|regarder|regardez|lisez|découvrir|retrouvez)( (aussi|également|plus|la suite|en vidéo|notre \w+|sur le sujet))* ?[:|>»→–]|(à )?(lire|voir|écouter) (aussi|également)\b|(en (images|vidéo|direct|carte)|vidéo|podcast|photos?|entretien|décryptage|éclairage|dossier|infographie|carte|direct|récit|analyse|enquête|reportage) ?[:|>»]|>>|» (?=\p{L})/u,
  buttons:
    "partager imprimer envoyer commenter commentaires réagir copier lien courriel favoris sauvegarder enregistrer écouter suivre offrir s'abonner tweeter abonnés fermer".split(
      ' ',
    ),
  by: /(?:par|propos recueillis par|texte|texte et photos|écrit par|publié par|article de|rédigé par|de notre (?:envoyée?|correspondante?) .{2,40},?|un article de|une enquête de|avec)[: ]/,
  meta: 'par publié publiée publication mis mise à a jour le la les du de des et en modifié actualisé actualisée édité écrit rédigé rédaction avec agence agences temps lecture durée min mins minute minutes heure heures h il y ans jour jours hier aujourd hui journaliste correspondant correspondante envoyé envoyée spécial spéciale commentaires commentaire réservé aux abonnés article posté créé dernière modification vers heure paris gmt'.split(
    ' ',
  ),
  home: ['accueil', 'home', 'page d’accueil', "page d'accueil", 'actualités', 'actualité', 'actu', 'une'],
}
