/** Spanish. */
import type { Language } from './language.ts'

export const es: Language = {
  lines: {
    advert: [
      /publicidad|anuncios?|patrocinado|contenido patrocinado|ad/,
      /(saltar|cerrar|ocultar) (la |el |este )?(publicidad|anuncio)/,
      /(la noticia|el artículo|la información) (continúa|sigue) .{0,50}(publicidad|anuncio|debajo|después|abajo).{0,30}/,
      /continúa leyendo.{0,40}/,
    ],
    agency: [
      /\(?(con|fuentes?:?|información de|agencias?:?) ?((información|datos|aportes|reportes) de )?(agencias?|efe|afp|ap|reuters|europa press|dpa|ep)([ ,/y&-]+(agencias?|efe|afp|ap|reuters|europa press|dpa)){0,3}\)?/,
      /(este (artículo|texto|contenido)|esta (nota|noticia)) (fue|ha sido|se) .{0,40}(publicad|traducid|elaborad|actualizad).{0,140}/,
      /(traducción|traducido) (de|por|:).{2,60}|con (información|reportes|datos) de .{2,80}/,
    ],
    app: [
      /(descarga|descargue|descárgate|instala|bájate) (nuestra|la|ya la)? ?(app|aplicación).{0,80}/,
      /disponible en (app store|google play).{0,30}/,
    ],
    comment: [
      /(\d+ )?(comentarios?|opiniones)( ?[([]?\d+[)\]]?)?/,
      /(ver|leer|mostrar|añadir|agregar|dejar?|deja|escribir|escribe|publicar|ocultar|cargar) (los |un |tu |todos los |más |su )?(\d+ )?(comentarios?|opiniones)/,
      /comentar?|(comenta|opina)( (esta|la|este) (noticia|artículo|nota))?/,
      /(sé|sea) (el|la) primer[oa].{0,60}/,
      /(para|debes?|necesitas?|es necesario) (poder )?(comentar|iniciar|estar|registr).{0,80}(sesión|comentar|comentario|registrad|suscri).{0,40}/,
      /(los )?comentarios (están )?cerrados|(no hay|sin) comentarios|normas de participación/,
      /reportar .{0,20}comentario/,
    ],
    copyright: [
      /(copyright|©|\(c\))\W.{0,160}/,
      /.{0,80}(todos los derechos reservados|prohibida (su|la) (reproducción|distribución)).{0,100}/,
    ],
    follow: [
      /(síguenos|síganos|sigue|seguir|sígue|únete|suscríbete)( (a|en|al|el|la|este|esta|nuestro|nuestra|todas? las?))?( (facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google (noticias|news)|linkedin|canal.{0,60}|autora?|tema|noticia|información .{0,60}|comunidad.{0,40}))([,/&]| y| o| en| de)*( .{0,80})?(?!\.)/,
      /(síguenos|seguir|siguiendo|sigue leyendo)/,
    ],
    gallery: [
      /(foto |imagen )?\d{1,3} ?(de|\/) ?\d{1,3}/,
      /(ver|abrir|ampliar|mostrar|cerrar) (la |las |el |más |toda la )?(galería|fotos?|imágenes|imagen|fotogalería|pantalla completa)/,
      /(ampliar|pantalla completa|fotogalería|galería( de (fotos|imágenes))?|anterior|siguiente|(imagen|foto|noticia|artículo) (siguiente|anterior))/,
    ],
    listen: [
      /(escuchar?|escucha|oír|reproducir|ver|play)( (el |la |este |esta )?(artículo|noticia|audio|vídeo|video|podcast|nota))?( ?[·(|-]? ?\d+.{0,12})?/,
      /(pausa|pausar|silenciar|vídeo|video|audio|reproduciendo)|(tu|su|este) navegador no .{3,80}/,
      /(este|el) (vídeo|video) no .{0,60}|(cargando|cargar)( .{0,20})?\.*/,
    ],
    login: [
      /(iniciar|inicia|inicie) sesión( .{0,60})?(?!\.)/,
      /(regístrate|registrarse|registro|crear (una )?cuenta|ya (soy|eres) suscriptor.{0,30}|mi cuenta|suscríbete|suscribirse|hazte (socio|socia|premium|suscriptor).{0,60})( (gratis|ahora|aquí|para .{2,60}|y .{2,60}|a .{2,60}))?(?!\.)/,
      /(artículo|contenido|esta noticia es|este contenido es|este artículo es)( (solo|exclusivo|exclusiva|sólo|únicamente))? (para|de) (suscriptores|socios|registrados|abonados).{0,60}/,
      /(para (seguir|continuar) leyendo|sigue leyendo|quieres seguir leyendo).{0,120}/,
    ],
    menu: [
      /índice( de contenidos?)?|tabla de contenidos?|en este artículo/,
      /(ir|saltar|volver|pasar|regresar)( directamente)? (al?|a la) (contenido|menú|navegación|portada|inicio|principio|buscador|home|principal)( principal)?/,
      /menú( principal)?|inicio|portada|buscar|cerrar|secciones/,
      /lo (más|último)( (leído|visto|comentado|nuevo|popular|compartido|reciente))?|lo último/,
      /últimas noticias|última hora|más (leídas?|leídos|vistas?|vistos|populares)/,
      /(ver|cargar|mostrar) (más|menos|todo|todas)|cargando( ?\.*)?|tendencias|destacados?|hemeroteca/,
    ],
    more: [
      /(lee|leer|lea|vea|ver|mira|escucha|consulta|te puede interesar|te podría interesar|también te puede interesar|quizás te interese|le puede interesar|puede interesarte)( (también|además|más|la nota completa|aquí|más sobre .{2,40})){0,3}/,
      /(noticias?|artículos?|temas?|contenidos?|notas?|vídeos?|videos?|enlaces?|información|más) ?(relacionad[oa]s?|similares|recomendad[oa]s?|noticias|información|sobre .{2,40}(?!\.)|en .{2,40}(?!\.)|de .{2,40}(?!\.)|del autor|leídas)/,
      /(te|le) recomendamos|recomendados?( para ti)?/,
      /(además|en portada|en otras noticias|no te pierdas|no te lo pierdas|para saber más|saber más|relacionad[oa]s?|leer más|ver más|seguir leyendo|continuar leyendo|otras noticias)/,
    ],
    newsletter: [
      /(newsletters?|boletín(es)?|suscríbete|suscripción|suscríbase|apúntate|alertas?|(tu |su )?(correo|e-?mail)( electrónico)?)( (gratis|ahora|aquí|a .{2,80}|para .{2,60}))?(?!\.)/,
      /(suscríbete|suscríbase|recibe|reciba|apúntate|regístrate|inscríbete|únete|entérate|no te pierdas|cada (mañana|día|semana))\b.{0,160}\b(newsletters?|boletín(es)?|correo|e-?mail|bandeja|whatsapp|telegram|alertas|notificaciones)\b.{0,120}/,
      /(al (suscribirte|registrarte|inscribirte)|puedes darte de baja|tu (suscripción|correo|registro)|gracias por (suscribirte|registrarte)).{3,240}/,
      /(apoya|apoye|haz una donación|dona) .{0,20}(periodismo|medio|independiente).{0,60}/,
    ],
    policy: [
      /(política|aviso legal|términos|condiciones|privacidad|cookies|normas|código ético)( (de|y|del|legal|uso|privacidad|cookies|condiciones|términos|participación|editorial|comentarios))*/,
      /(utilizamos|usamos|este sitio (web )?(usa|utiliza)) cookies.{0,240}/,
      /(reportar|informar de|avisar de|corregir|notificar) (un )?(error|errores).{0,40}/,
      /(has visto|encontraste|viste) (algún |un )?error.{0,60}|contacto|quiénes somos/,
      /conforme a los criterios.{0,40}/,
    ],
    share: [
      /(comparte|compartir|comparta|enviar|tuitear|copiar)( (esta |la |este |el )?(noticia|artículo|nota|enlace|página|contenido|vídeo|información))?( (en|por|vía|con|a) .{2,40})?(?!\.)/,
      /(enlace|url) copiad[oa].{0,20}|\d+ (veces )?compartid[oa]s?|compartidos?/,
    ],
    tags: [
      /(etiquetas?|temas?|tags?|archivado en|más (sobre|información sobre|información)|categorías?|palabras clave|en este artículo|noticias (sobre|de)|relacionado con|publicado en)( relacionad[oa]s)?( ?[:：|] ?.{0,280})?/,
    ],
    tools: [
      /(imprimir|guardar|descargar|favoritos?|guardar (artículo|noticia)|leer (después|más tarde)|tamaño (de (la )?letra|del texto|de fuente)|aumentar (texto|letra)|reducir (texto|letra)|versión (imprimible|pdf)|traducir|ampliar)( .{0,20})?(?!\.)/,
      /(se )?abre en (una )?(nueva )?(ventana|pestaña)( nueva)?/,
    ],
  },
  pointers:
    /(también )?(lee|lea|leer|vea|ver|mira|mire|escucha|escuche|te puede interesar|te podría interesar|puede leer|puedes leer|le puede interesar|le recomendamos|te recomendamos|más información|noticia relacionada|noticias relacionadas|relacionado|sigue leyendo|además|recomendados?)( (también|además|más|aquí|la nota|nuestro \w+))* ?[:|>»→–]|(lee|lea|vea|ver|leer|mira) (también|además|más)\b|(en (vídeo|video|fotos|imágenes|directo|vivo)|vídeo|video|fotos|podcast|fotogalería) ?[:|>»]|>>/,
  buttons:
    'compartir comparte imprimir enviar comentar comentarios copiar enlace correo guardar escuchar seguir suscribirse menéame tuitear cerrar'.split(
      ' ',
    ),
  by: /(?:por|texto|escrito por|redacción|redactado por|publicado por|una información de|de nuestra? (?:enviad[oa]|corresponsal) .{2,40},?)[: ]/,
  meta: 'por publicado publicada actualizado actualizada actualización creado modificado el la los las de del a al y en lunes martes miércoles jueves viernes sábado domingo hora horas h hs min minuto minutos lectura tiempo leer hace día días ayer hoy redacción redactor redactora corresponsal enviado enviada especial periodista agencia agencias última vez comentarios comentario fecha am pm m cet cest edición escrito texto fotos'.split(
    ' ',
  ),
  home: ['inicio', 'portada', 'home', 'noticias', 'actualidad', 'estás en'],
}
