/** Portuguese. */
import type { Language } from './language.ts'

export const pt: Language = {
  lines: {
    advert: [
      /publicidade|anúncios?|propaganda|patrocinado|conteúdo patrocinado|ad/,
      /continua (após|depois|abajo|abaixo) .{0,30}(publicidade|anúncio|propaganda)/,
      /(pular|fechar) (a |o )?(anúncio|publicidade)|(o texto|a matéria|o artigo) continua .{0,40}/,
    ],
    agency: [
      /\(?(com|fontes?:?) ?(informações (da|do|das|de) )?(agências?|agência .{2,30}|lusa|reuters|afp|ap|efe|estadão conteúdo|folhapress)([ ,/e&-]+(agências?|lusa|reuters|afp|ap|efe)){0,3}\)?/,
      /(com informações|colaborou|colaboraram|tradução|edição|reportagem):? (d[aoe]s? )?.{2,80}/,
      /(este (artigo|texto|conteúdo)|esta (matéria|reportagem)) foi .{0,40}(publicad|traduzid|atualizad|produzid).{0,140}/,
    ],
    app: [
      /(baixe|descarregue|instale|baixar|faça o download d)[aeo]? ?(o |a |nosso |já o )?(app|aplicativo|aplicação).{0,80}/,
      /disponível (na|no) (app store|google play).{0,30}/,
    ],
    comment: [
      /(atenção: ?)?comentários (com|que) .{10,160}/,
      /(\d+ )?(comentários?|opiniões)( ?[([]?\d+[)\]]?)?/,
      /(ver|ler|mostrar|adicionar|deixar?|deixe|escrever|escreva|publicar|ocultar|fazer|faça) (os |um |o seu |seu |todos os |mais )?(\d+ )?(comentários?|opiniões)/,
      /comentar?|comente( (esta|a|este|o) (notícia|matéria|artigo))?|(seja|sê) (o|a) primeir[oa].{0,60}/,
      /(para|é necessário|você precisa|tem de|precisa) (comentar|estar|fazer|de).{0,60}(login|sessão|comentar|registad|cadastr|assinante).{0,40}/,
      /(os )?comentários (estão )?(encerrados|fechados)|(sem|nenhum) comentários?/,
    ],
    copyright: [
      /(copyright|©|\(c\))\W.{0,160}/,
      /.{0,80}(todos os direitos reservados|proibida a (reprodução|cópia)|é proibida a reprodução).{0,100}/,
    ],
    follow: [
      /(siga|segue|seguir|siga-nos|siga nos|acompanhe|entre|participe|curta)( (o|a|no|na|em|nos|do|da|nosso|nossa|as|todas as))*( (facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google (notícias|news)|linkedin|canal.{0,60}|grupo.{0,60}|autora?|tema|redes sociais.{0,40}|página.{0,40}|comunidade.{0,40}))([,/&]| e| ou| no| do| da)*( .{0,80})?(?!\.)/,
      /(siga-nos|seguir|a seguir)/,
    ],
    gallery: [
      /(foto |imagem )?\d{1,3} ?(de|\/) ?\d{1,3}/,
      /(ver|abrir|ampliar|mostrar|fechar) (a |as |o |mais |todas as )?(galeria|fotos?|imagens?|fotogaleria|tela cheia|ecrã inteiro)/,
      /(ampliar|tela cheia|ecrã inteiro|fotogaleria|galeria( de (fotos|imagens))?|anterior|próxim[oa]|seguinte|(imagem|foto|notícia|artigo) (seguinte|anterior))/,
      /[1-9] de \d+ .{0,60}foto: .{2,60}/,
    ],
    listen: [
      /(ouvir|ouça|escutar|escute|reproduzir|ver|assistir|assista)( (o |a |este |esta |ao )?(artigo|notícia|áudio|vídeo|podcast|matéria))?( ?[·(|-]? ?\d+.{0,12})?/,
      /(pausa|pausar|silenciar|vídeo|áudio|reproduzindo)|(seu|este|o seu) navegador não .{3,80}/,
      /(este|o) vídeo não .{0,60}|(carregando|a carregar|carregar)( .{0,20})?\.*|0:00.{0,20}/,
    ],
    login: [
      /(iniciar|inicie) sessão( .{0,60})?(?!\.)|(faça|fazer) (o )?login( .{0,60})?(?!\.)/,
      /(cadastre-se|registe-se|registar|criar (uma )?conta|já (é|sou) assinante.{0,30}|minha conta|entrar|login|assine( (já|agora))?|assinar)( (grátis|agora|aqui|para .{2,60}|e .{2,60}|por .{2,60}))?(?!\.)/,
      /(artigo|conteúdo|este conteúdo é|este artigo é|matéria)( (só|exclusivo|exclusiva))? (para|de) (assinantes|subscritores|registados|cadastrados).{0,60}/,
      /(para continuar (lendo|a ler)|continue (lendo|a ler)|continuar a ler).{0,100}/,
    ],
    menu: [
      /índice( de conteúdos?)?|neste artigo/,
      /(ir|pular|saltar|voltar)( diretamente)? (para|ao?|à) (o |a )?(conteúdo|menu|navegação|início|topo|página inicial|busca)( principal)?/,
      /menu|início|página inicial|buscar|pesquisar|fechar/,
      /mais (lidas?|lidos|vistas?|vistos|populares|recentes)|(as )?(últimas|mais lidas)( notícias)?/,
      /(ver|carregar|mostrar) (mais|menos|tudo|todas?)|carregando( ?\.*)?|destaques?|em alta/,
    ],
    more: [
      /(leia|ler|veja|ver|ouça|assista|saiba|confira|lê|vê)( (também|ainda|mais|a seguir|aqui|a matéria completa|mais sobre .{2,40})){0,3}/,
      /(notícias?|artigos?|temas?|conteúdos?|matérias?|vídeos?|links?|leituras?|mais) ?(relacionad[oa]s?|semelhantes|recomendad[oa]s?|notícias|sobre .{2,40}(?!\.)|em .{2,40}(?!\.)|d[eoa] .{2,40}(?!\.)|do autor|lidas)/,
      /recomendad[oa]s?( para (si|você))?/,
      /(você|também|talvez) (pode|poderá|vai|também) ?(gostar|interessar|se interessar|lhe interessar|pode gostar).{0,30}/,
      /(não perca|relacionad[oa]s?|saber mais|ler mais|ver mais|veja mais|outras notícias|pode gostar|sugestões|a não perder|continue lendo|leia mais|newsletters relacionadas)/,
    ],
    newsletter: [
      /(newsletters?|boletim|boletins|inscreva-se|subscreva|assine|receba|alertas?|(o )?(seu |teu )?e-?mail)( (grátis|agora|aqui|a .{2,80}|para .{2,60}|nossa .{2,60}|no .{2,60}))?(?!\.)/,
      /(inscreva-se|subscreva|assine|receba|cadastre-se|registe-se|fique|junte-se|não perca|todas as (manhãs|semanas))\b.{0,160}\b(newsletters?|boletim|boletins|e-?mail|caixa de (entrada|correio)|whatsapp|telegram|alertas|notificações)\b.{0,120}/,
      /(ao (se inscrever|subscrever|assinar|clicar)|pode cancelar|(a )?sua (inscrição|assinatura|subscrição)|obrigad[oa] por (subscrever|se inscrever)).{3,240}/,
      /(apoie|apoia|faça uma doação|doe) .{0,20}(jornalismo|independente).{0,60}/,
    ],
    policy: [
      /(política|aviso legal|termos|condições|privacidade|cookies|código de ética|estatuto editorial)( (de|e|do|da|legal|uso|privacidade|cookies|condições|termos|editorial|comentários))*/,
      /(utilizamos|usamos|este site (usa|utiliza)) cookies.{0,240}/,
      /(reportar|comunicar|informar|encontrou|corrigir) (um |algum )?erros?.{0,60}|contactos?|contatos?/,
      /quem somos|fale conosco|expediente/,
    ],
    share: [
      /(compartilhe|compartilhar|partilhar|partilhe|enviar|tuitar|copiar)( (esta |a |este |o )?(notícia|artigo|matéria|link|página|conteúdo|vídeo))?( (no|na|em|por|via|com|pelo) .{2,40})?(?!\.)/,
      /link copiado.{0,20}|\d+ (partilhas|compartilhamentos)/,
    ],
    tags: [
      /(etiquetas?|temas?|tags?|tópicos?|assuntos?|mais (sobre|informações sobre)|categorias?|palavras[- ]chave|neste artigo|arquivado em|publicado em|tudo sobre)( relacionad[oa]s)?( ?[:：|] ?.{0,280})?/,
    ],
    tools: [
      /(imprimir|salvar|guardar|baixar|favoritos?|guardar (artigo|notícia)|ler (depois|mais tarde)|tamanho (da letra|do texto|da fonte)|aumentar (texto|letra|fonte)|diminuir (texto|letra|fonte)|versão (para impressão|pdf)|traduzir|ampliar)( .{0,20})?(?!\.)/,
      /abre em (uma )?nova (janela|aba)|tempo (de|estimado de) leitura.{0,20}/,
    ],
  },
  pointers:
    /(leia|ler|veja|ver|ouça|assista|saiba|confira|relacionad[oa]s?|leia mais|veja mais|saiba mais|notícias? relacionadas?|continue lendo|além disso|mais|recomendad[oa]s?)( (também|ainda|mais|aqui|a matéria|nosso \w+|no \w+))* ?[:|>»→–]|(leia|veja|ouça|ler|ver) (também|ainda|mais)\b|(em (vídeo|fotos|imagens|direto)|vídeo|fotos|podcast|fotogaleria|ao vivo) ?[:|>»]|>>/,
  buttons:
    'compartilhar compartilhe partilhar partilhe imprimir enviar comentar comentários copiar salvar guardar ouvir seguir assinar fechar'.split(
      ' ',
    ),
  by: /(?:por|texto|escrito por|redação|reportagem de|publicado por|da redação|de)[: ](?!\p{Ll})/u,
  meta: 'por publicado publicada atualizado atualizada atualização criado modificado em o a os as de do da e às as há segunda terça quarta quinta sexta feira sábado domingo hora horas h min minuto minutos leitura tempo estimado ler dia dias ontem hoje redação repórter correspondente enviado enviada especial jornalista agência agências última comentários comentário data texto fotos edição'.split(
    ' ',
  ),
  home: ['início', 'home', 'página inicial', 'notícias', 'capa', 'você está em'],
}
