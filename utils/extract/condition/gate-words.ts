/** What pages say where a story stops for those who have not paid or logged in: that there is more to read. In many languages. */
const GATE = [
  /\b(?:to|and|or) (?:continue|keep|finish) reading\b|\bcontinue reading (?:this|the|your|with|by|for free)\b|\b(?:to )?(?:read|see|view|access) (?:the )?(?:rest|remainder|full|entire|whole|complete)(?: of)?(?: (?:this|the))? ?(?:article|story|report|post|text)\b.{0,80}(?:subscri|log ?in|sign|regist|member|account)/,
  /\bto read (?:this|the|our) (?:article|story)\b.{0,60}(?:log ?in|sign ?in|subscri|regist|account)/,
  /(?:subscri\p{L}*|regist\p{L}*|sign up|log ?in|sign ?in|member).{0,60}\b(?:read|see|view|access|unlock) (?:the )?(?:rest|remainder|full|entire|whole|complete)\b|unlock (?:this|the) (?:article|story|rest)/u,
  /(?:article|story|content|page|report) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to) (?:\p{L}+ )?(?:subscribers|members)/u,
  /(?:weiter(?: ?zu)?lesen|ganzen? (?:artikel|text) lesen|artikel freischalten|jetzt freischalten).{0,60}(?:abo|plus|anmeld|registrier|test)|(?:abo|plus|anmeld\p{L}*|registrier\p{L}*|test\p{L}*).{0,60}(?:weiter(?: ?zu)?lesen|ganzen? (?:artikel|text)|freischalten)|(?:exklusiv|nur) für (?:\p{L}+)?abonnent/u,
  /(?:article|contenu|suite).{0,30}réservée?s? (?:à nos |aux? )?abonné|abonnez-vous pour (?:lire|continuer)|il vous reste .{1,30} à (?:lire|découvrir)|pour lire la suite/,
  /(?:contenido|artículo|noticia).{0,30}(?:exclusiv[oa]|s[oó]lo) para (?:suscriptores|usuarios)|suscríbete para (?:seguir|continuar|leer)|para (?:seguir|continuar) leyendo/,
  /(?:contenuto|articolo).{0,30}(?:riservat|esclusiv).{0,20}abbonati|abbonati per (?:continuare|leggere)|per continuare a leggere/,
  /(?:conteúdo|matéria|texto|reportagem).{0,30}(?:exclusiv[oa]|restrit[oa]) (?:para|a) assinantes|assine para (?:continuar|ler)|para continuar (?:lendo|a ler)/,
  /alleen voor abonnees|(?:verder|hele artikel|dit artikel) lezen.{0,30}(?:abonn|account|log ?in)|om verder te lezen/,
  /dla (?:subskrybent|prenumerator)|(?:czytaj|czytać) dalej.{0,40}(?:subskry|prenumer|dostęp|zaloguj)|pozostało (?:jeszcze )?.{1,20} (?:artykułu|tekstu)/,
  /(?:только|доступ\p{L}*).{0,30}(?:для подписчик|по подписке)|чтобы (?:дочитать|читать дальше|продолжить чтение)/u,
  /(?:för|for) (?:våra |vore )?(?:prenumeranter|abonnenter)|bli (?:prenumerant|abonnent) (?:för|for) (?:att|å) (?:läsa|lese)|(?:läs|les) (?:vidare|videre).{0,30}(?:prenumer|abonn|logg)/,
  /(?:devamını|tamamını) (?:okumak|oku).{0,40}(?:abone|üye|giriş)/,
  /(?:この記事の)?(?:続き|全文)(?:は|を|が).{0,20}(?:会員|購読|ログイン|有料|登録)|残り ?[\d,]+ ?文字|(?:会員|有料)限定(?:の)?記事です/,
  /(?:전체|나머지|이어서|계속).{0,12}(?:로그인|구독|회원|유료)|(?:로그인|구독).{0,12}(?:계속|이어서|전문|전체)|(?:登录|登陆|订阅|付费|会员|訂閱|會員|付費|登入).{0,10}(?:继续|繼續|全文|剩余)|(?:阅读|閱讀)全文.{0,12}(?:登录|订阅|付费|会员|訂閱|登入)/,
  /لمتابعة القراءة|(?:للمشتركين|المشتركين) فقط/,
]

const LONGEST = 300

export const isGateLine = (line: string): boolean => {
  const said = line.toLowerCase()
  return line.length <= LONGEST && GATE.some(gate => gate.test(said))
}
