import { describe, expect, test } from 'vitest'
import { languages } from '../../utils/refine/languages/languages.ts'
import { isPointer, pageLineKind } from '../../utils/refine/languages/page-line.ts'

/** Lines that must go, and sentences of invented stories that begin or end alike and must stay. */
const cases: Record<string, { go: string[]; stay: string[] }> = {
  en: {
    go: [
      'or',
      'Get the full recipe of the captain’s soup here',
      'Delivered to your door every month.',
      'Related: Our free weekly newsletter tells you what happens in the bay.',
      '[Image via Port Authority/YouTube]',
      'Download and subscribe to the brand new Port app',

      'Table of contents',
      'Thanks for reading Example News.',
      'Create your free account or log in for more features',
      'Enjoy more audio and podcasts on iOS or Android',
      'Open this photo in gallery',
      'Most read in Sport',
      'A version of this article appears in print on May 3, Section A, Page 13 of the Port edition with the headline: Boats',
      'Additional reporting from PA',
      'Via boats.info',
      'Book now',
      'Get started today',
      'Read the full story',
      'Click to unmute',

      'Share',
      'Print',
      'Listen to this article',
      'Advertisement',
      'Story continues below advertisement',
      'Sign up for our newsletter',
      'Leave a comment',
      '12 comments',
      'Log in to comment',
      'lock icon',
      'Follow us on Twitter',
      'Related stories',
      'You may also like',
      'Tags: ferries, strike',
      '© 2031 Example News. All rights reserved.',
      'Terms of Use',
      'Download the Example app',
      '3 of 12',
      'print dictionary print',
      'Additional reporting by Bo Muster',
      'Example Board Policy (0/250)',
    ],
    stay: [
      'Or nobody sails.',
      'Get the full crew aboard by noon, she said.',
      'The letter was delivered to your mother’s door, he said.',
      'The images came from the port authority.',

      'Contents of the letter were not disclosed.',
      'Thanks for reading the letter aloud went to the captain’s wife.',
      'Book now lies in every cabin, he said.',
      'Get started with a small boat and a calm day.',
      'Most read the letter twice.',
      'The newsletter of the crews was banned.',

      'Share prices of the ferry company fell by a third.',
      'Print was his first love, and radio the second.',
      'Listen to the old crews and you will hear another story.',
      'Advertisement revenue at the port fell.',
      'He signed up for the navy at sixteen.',
      'The mayor would not comment.',
      'Comments by the mayor angered the crews.',
      'Follow the money, the old crews say.',
      'Related companies were also searched.',
      'Terms of the deal were not disclosed.',
      'The watchdog said the app was safe.',
      'Nobody came home.',
      'More people crossed the bay than ever.',
      'Support for the strike is waning across the bay.',
      'The print and the dictionary were sold.',
    ],
  },
  de: {
    go: [
      'oder',

      'Inhaltsverzeichnis',
      'Weitere Videos',
      'Aktuelles zum Streik im Hafen',
      'Dieser Artikel ist zuerst bei "Beispiel" erschienen.',
      'Hier geht’s zur Anmeldung!',

      'Teilen',
      'Drucken',
      'Artikel anhören',
      'Anzeige',
      'Lesen Sie auch',
      'Mehr zum Thema',
      'Newsletter',
      'Kommentare',
      '12 Kommentare',
      'Jetzt abonnieren',
      'Zur Startseite',
      'Bildergalerie',
      'Fehler gefunden? Jetzt melden.',
      'Schlagworte: Hafen, Streik',
      'Mit Material von dpa',
    ],
    stay: [
      'Oder niemand fährt.',

      'Aktuelles Thema im Rat sei der Streik.',
      'Dieser Artikel des Gesetzes gilt seit Montag.',

      'Teilen der Stadt fehlt seit Montag der Strom.',
      'Anzeige erstattete er erst am Freitag.',
      'Die Kommentare des Bürgermeisters verärgerten die Mannschaften.',
      'Drucken lässt die Reederei seit Jahren im Ausland.',
      'Mehr zum Leben brauche er nicht, sagte der Fischer.',
      'Lesen lernte er erst mit zehn Jahren.',
      'Weitere Boote sollen am Abend folgen.',
      'Alle Rechte gingen an die Stadt über.',
    ],
  },
  fr: {
    go: [
      'Sommaire',

      'Partager',
      'Imprimer',
      "Écouter l'article",
      'Publicité',
      'Lire aussi',
      'À lire aussi',
      'Sur le même sujet',
      'S’abonner',
      'Commentaires',
      'Article réservé aux abonnés',
      'Mots-clés : port, grève',
      "Retour à l'accueil",
      'Tous droits réservés',
    ],
    stay: [
      'Le sommaire du livre tient en une page.',

      'Partager le pain est une vieille coutume du port.',
      'La publicité de la compagnie a été retirée mardi.',
      'Lire était son seul plaisir.',
      'Les commentaires du maire ont fâché les équipages.',
      'Article par article, les députés ont voté la loi.',
      'Voir la mer suffisait à le rendre heureux.',
      'Plus de bateaux traversent la baie.',
    ],
  },
  es: {
    go: [
      'Índice de contenidos',

      'Compartir',
      'Imprimir',
      'Escuchar artículo',
      'Publicidad',
      'Lee también',
      'Te puede interesar',
      'Noticias relacionadas',
      'Suscríbete',
      'Comentarios',
      'Iniciar sesión',
      'Etiquetas: puerto, huelga',
      'Síguenos en Facebook',
      'Más leídas',
    ],
    stay: [
      'El índice de precios subió un punto.',

      'Compartir mesa con el alcalde no fue fácil.',
      'La publicidad de la naviera fue retirada.',
      'Leer era su único consuelo.',
      'Los comentarios del alcalde enfadaron a las tripulaciones.',
      'Temas de Estado se hablaron en la cena.',
      'Más barcos cruzan la bahía cada año.',
    ],
  },
  pt: {
    go: [
      'ATENÇÃO: Comentários com palavras ofensivas não serão aprovados.',

      'Neste artigo',

      'Compartilhar',
      'Imprimir',
      'Ouvir',
      'Publicidade',
      'Leia também',
      'Leia mais',
      'Notícias relacionadas',
      'Comentários',
      'Assine já',
      'Siga-nos no Instagram',
      'Tags: porto, greve',
      'Todos os direitos reservados',
    ],
    stay: [
      'Comentários assim não ajudam o porto.',

      'O índice de preços subiu.',

      'Compartilhar o pão é um velho costume do porto.',
      'A publicidade da empresa foi retirada.',
      'Ler era o seu único consolo.',
      'Os comentários do prefeito irritaram as tripulações.',
      'Mais barcos atravessam a baía.',
      'Assinar o contrato foi um erro, disse ele.',
    ],
  },
  it: {
    go: [
      'Indice dei contenuti',

      'Condividi',
      'Stampa',
      'Ascolta',
      'Pubblicità',
      'Leggi anche',
      'Potrebbe interessarti',
      'Articoli correlati',
      'Commenti',
      'Iscriviti alla newsletter',
      'Seguici su Facebook',
      'Riproduzione riservata',
      'Tag: porto, sciopero',
    ],
    stay: [
      'L’indice dei prezzi è salito.',

      'Condividi il pane, diceva sua madre.',
      'La pubblicità della compagnia è stata ritirata.',
      'Leggi e decreti non bastano, dice il sindaco.',
      'I commenti del sindaco hanno irritato gli equipaggi.',
      'Altri battelli partiranno in serata.',
      'La stampa locale ne parla da giorni.',
    ],
  },
  ru: {
    go: [
      'Содержание',

      'Поделиться',
      'Печать',
      'Реклама',
      'Читайте также',
      'Материалы по теме',
      'Комментарии',
      'Подписаться',
      'Подписывайтесь на наш канал в Telegram',
      'Войти',
      'Теги: порт, забастовка',
      'Популярное',
      'Все права защищены',
    ],
    stay: [
      'Содержание письма не раскрывается.',

      'Поделиться хлебом здесь всегда были готовы.',
      'Реклама компании была снята во вторник.',
      'Комментарии мэра возмутили экипажи.',
      'Читать он научился только в десять лет.',
      'Темы встречи не раскрываются.',
      'Ещё три парома выйдут вечером.',
    ],
  },
  ko: {
    go: [
      '목차',

      '공유하기',
      '인쇄',
      '글자크기',
      '기사 듣기',
      '광고',
      '관련기사',
      '댓글',
      '댓글 쓰기',
      '로그인',
      '구독하기',
      '무단전재 및 재배포 금지',
      '(0/250자)',
      '많이 본 뉴스',
    ],
    stay: [
      '목차만 열 쪽이었다.',

      '공유 자전거 이용이 크게 늘었다.',
      '광고 시장이 얼어붙었다.',
      '댓글 조작 사건의 재판이 열렸다.',
      '관련 기사가 쏟아지자 시장은 입을 닫았다.',
      '구독 경제가 항구까지 바꾸고 있다.',
      '로그인 기록이 지워졌다고 경찰이 밝혔다.',
    ],
  },
  ja: {
    go: [
      '目次',

      'シェアする',
      '印刷',
      '広告',
      '関連記事',
      'あわせて読みたい',
      'コメント',
      'ログイン',
      '無料会員登録',
      'この記事は会員限定です。',
      '無断転載を禁じます',
      'アクセスランキング',
      'フォローする',
    ],
    stay: [
      '目次だけで十頁あった。',

      'シェア自転車の利用が増えた。',
      '広告の市場が冷え込んでいる。',
      '関連する会社も捜索を受けた。',
      'コメントを求められた市長は黙った。',
      '印刷の技術が港町を変えた。',
      '登録した船は百隻を超えた。',
    ],
  },
  zh: {
    go: [
      '本文目录',

      '分享',
      '打印',
      '广告',
      '相关新闻',
      '延伸阅读',
      '发表评论',
      '登录',
      '责任编辑：张三',
      '版权所有',
      '下一篇',
      '字号 大 中 小',
      '关注我们',
    ],
    stay: [
      '目录有十页长。',

      '分享会在港口举行，三百人参加。',
      '广告市场今年明显降温。',
      '相关公司也受到调查。',
      '评论认为，这次罢工不会很快结束。',
      '登录系统的人数超过一百万。',
      '打印机被警方带走。',
    ],
  },
  ar: {
    go: [
      'المحتويات',

      'شارك',
      'طباعة',
      'إعلان',
      'اقرأ أيضا',
      'مواضيع ذات صلة',
      'تعليقات',
      'تسجيل الدخول',
      'جميع الحقوق محفوظة',
      'الأكثر قراءة',
      'النشرة البريدية',
      'الكلمات المفتاحية',
    ],
    stay: [
      'محتويات الرسالة لم تعلن.',

      'شارك ثلاثمئة عامل في الإضراب يوم الثلاثاء.',
      'إعلان الشركة أغضب العمال.',
      'تعليقات العمدة أغضبت البحارة.',
      'اقرأ هذه الرسالة على الجميع، قال القبطان.',
      'مواضيع كثيرة نوقشت في الاجتماع.',
    ],
  },
  nl: {
    go: ['Inhoudsopgave', 'Delen', 'Advertentie', 'Lees ook', 'Reacties', 'Nieuwsbrief'],
    stay: [
      'De inhoud van de brief is geheim.',
      'Delen van de stad zitten zonder stroom.',
      'De reacties van de burgemeester vielen slecht.',
    ],
  },
  tr: {
    go: ['İçindekiler', 'Paylaş', 'REKLAM', 'İlgili haberler', 'Yorumlar', 'Etiketler :'],
    stay: [
      'Mektubun içindekiler kısmı uzundu.',
      'Reklam piyasası bu yıl küçüldü.',
      'Yorum yapmayan belediye başkanı salondan ayrıldı.',
    ],
  },
  pl: {
    go: ['Spis treści', 'Udostępnij', 'Reklama', 'Czytaj więcej', 'Komentarze', 'Newsletter'],
    stay: [
      'Spis treści zajmuje dziesięć stron.',
      'Reklama przewoźnika zniknęła we wtorek.',
      'Komentarze burmistrza rozgniewały załogi.',
    ],
  },
  da: {
    go: ['Indholdsfortegnelse', 'Innehåll', 'Del', 'Annonce', 'Læs også', 'Kommentarer'],
    stay: ['Indholdet i brevet er hemmeligt.', 'Del af byen er uden strøm.', 'Annoncen blev fjernet i går.'],
  },
}

describe.each(Object.entries(cases))('%s', (lang, { go, stay }) => {
  test.each(go)('goes: %s', line => expect(pageLineKind(line, lang)).toBeDefined())
  test.each(stay)('stays: %s', line =>
    expect([pageLineKind(line, lang), isPointer(line, lang)]).toEqual([undefined, false]),
  )
  test.each(stay)('stays where the page does not say its language: %s', line =>
    expect(pageLineKind(line, undefined)).toBeUndefined(),
  )
})

describe('every table', () => {
  test('has its precision test', () =>
    expect(Object.keys(languages).filter(code => !(code in cases) && !['nb', 'nn', 'no', 'sv'].includes(code))).toEqual(
      [],
    ))
  test.each(Object.keys(languages))('%s calls an empty line nothing', code =>
    expect(pageLineKind(' … ', code)).toBeUndefined(),
  )
  test.each(Object.keys(languages))('%s is quick with a long hostile line', code => {
    const start = performance.now()
    for (const line of [
      `${'share on facebook and twitter, '.repeat(10)}x`,
      `${'# a '.repeat(75)}x`,
      'اقرأ أيضا '.repeat(30),
      'read more '.repeat(30),
      'поделиться в '.repeat(24),
    ]) {
      pageLineKind(line, code)
      isPointer(line, code)
    }
    expect(performance.now() - start).toBeLessThan(250)
  })
})

test('a row of buttons mixes its language with English', () =>
  expect(pageLineKind('Teilen Facebook WhatsApp Copy link Drucken', 'de')).toBe('share'))

test('a language without a table is read with the English one', () => {
  expect(pageLineKind('Advertisement', 'sw')).toBe('advert')
  expect(pageLineKind('Anzeige', 'sw')).toBeUndefined()
})
