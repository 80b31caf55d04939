/** Who credits pictures, and with what words: pieces of patterns. */

/** Agencies and stocks of pictures, as captions write them. */
export const AGENCY =
  'AP|AFP|EPA(?:-EFE)?|EFE|dpa|DPA|APA|ANSA|LaPresse|PAP|TASS|ТАСС|РИА Новости|R(?:euters|EUTERS)' +
  '|G(?:etty|ETTY)(?: (?:Images|IMAGES|images))?|Shutterstock(?:\\.com)?|iStock(?:photo)?' +
  '|Alamy(?: Stock Photo| Live News)?|[Ii]mago(?: ?[Ii]mages)?|IMAGO(?: Images)?|picture[- ]alliance' +
  '|Keystone(?:-SDA)?|Belga|ANP|NTB|Scanpix|TT|Ritzau(?: Scanpix)?|Lehtikuva|Xinhua|Kyodo(?: News)?' +
  '|Jiji(?: Press)?|Y(?:onhap|ONHAP)(?: News)?|NEWSIS|NEWS1|News1|연합뉴스|뉴시스|뉴스1|共同(?:通信)?|時事(?:通信)?|新华社|新華社|中新社' +
  '|Bloomberg(?: News)?|Anadolu(?: Agency| Ajansı)?|AA|ZUMA(?: Press)?|Sipa(?: USA)?|MAXPPP' +
  '|PA(?: Wire| Media| Images)?|Press Association|The Canadian Press|AAP(?: Images?)?|UPI|P(?:ool|OOL)' +
  '|NASA(?:(?:/[\\w-]+)+(?![/\\w-]))?|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Adobe ?Stock|stock\\.adobe\\.com' +
  '|Depositphotos|123RF(?:\\.com)?|(?:The )?Associated Press|Europa Press|USA TODAY(?: Sports| Network)?|NurPhoto' +
  '|Handout|HANDOUT|Supplied|Submitted|Contributed|[Aa]nsa|Imagoeconomica|L(?:usa|USA)|DHA|İHA|IHA|ABACA(?:PRESS)?' +
  '|Abaca|EYEPRESS|ロイター|アフロ|AFP時事|中央社|路透社?|法新社|美联社|美聯社|视觉中国|视觉中國|게티이미지(?:뱅크|코리아)?|로이터|رويترز|الأناضول' +
  '|غيتي(?: إيمدجز)?|أ ?[.]? ?ف ?[.]? ?ب|أسوشيتد برس|Интерфакс|РИА|АР'

/** Words that only a picture's credit opens with. */
export const PHOTO =
  '(?:file |undated |courtesy )?(?:photo(?:graph)?s?|photography|images?|pictures?|pic|illustrations?|photo[- ]illustration|screenshot|screengrab|video still|gallery)(?: (?:credits?|courtesy|source)s?)?' +
  '|foto(?:s|\\(s\\)|graf|grafie|graf[ií]a)?|fot\\.|bild(?:er|quelle|nachweis|rechte)?|symbol(?:bild|foto)|archiv(?:bild|foto)|cr[ée]dit(?:s|os?|i)?(?: photos?)?|photographie|im[aá]gen(?:es)?|imagem|immagine|beeld|bilde|kuva|fotoğraf|görsel|ljósmynd|ảnh' +
  '|фото|источник фото|صورة|تصوير|צילום|写真|撮影|画像|图片?(?:来源)?|圖片?(?:來源)?|图源|摄影|攝影|사진(?: ?(?:제공|출처))?|자료 ?사진'
export const SOURCE =
  'credits?|source|courtesy(?: of)?|supplied|copyright|quelle|source images|fuente|cortes[ií]a|cedida|fonte|kaynak|источник|المصدر|提供|来源|來源|出典|출처'

/** "Image source, Getty Images" */
export const NAMED_WITH_COMMA =
  'image source|bildquelle|fuente de la imagen|crédit photo|fonte da imagem|görsel kaynağı|автор фото|джерело зображення|مصدر الصورة'
