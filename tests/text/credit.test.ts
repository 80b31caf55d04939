import { describe, expect, test } from 'vitest'
import { findCaptionCredit } from '../../utils/text/caption-credit.ts'
import { findCredit } from '../../utils/text/credit.ts'

const caption = (line: string) => {
  const found = findCredit(line)
  return found && [line.slice(0, found.end).trim(), found.by]
}

describe('the credit at the end of a caption', () => {
  test.each([
    ['A ferry at dusk. [PORT AUTHORITY]', 'A ferry at dusk.', 'PORT AUTHORITY'],
    ['A ferry at dusk (Photo: Ana Example/AFP)', 'A ferry at dusk', 'Ana Example/AFP'],
    ['A ferry at dusk. (AP Photo/Ana Example)', 'A ferry at dusk.', 'AP Photo/Ana Example'],
    ['A ferry at dusk. Photo: Ana Example', 'A ferry at dusk.', 'Ana Example'],
    ['A ferry at dusk. Photo by Ana Example/Reuters', 'A ferry at dusk.', 'Ana Example/Reuters'],
    ['A ferry at dusk.Ana Example/Getty Images', 'A ferry at dusk.', 'Ana Example/Getty Images'],
    ['A ferry at dusk. Ana Example via Reuters', 'A ferry at dusk.', 'Ana Example via Reuters'],
    ['A ferry at dusk. REUTERS/Ana Example', 'A ferry at dusk.', 'REUTERS/Ana Example'],
    ['A ferry at dusk. Photo by ana_example /Getty Images', 'A ferry at dusk.', 'ana_example /Getty Images'],
    ['A ferry at dusk © Ana Example', 'A ferry at dusk', 'Ana Example'],
    ['A ferry at dusk (Credit: Getty Images)', 'A ferry at dusk', 'Getty Images'],
    ['Eine Fähre am Abend. Foto: Ana Muster/dpa', 'Eine Fähre am Abend.', 'Ana Muster/dpa'],
    ['Eine Fähre am Abend | Bildquelle: Hafen Muster', 'Eine Fähre am Abend |', 'Hafen Muster'],
    ['Un ferry au crépuscule. Crédit photo : Ana Exemple', 'Un ferry au crépuscule.', 'Ana Exemple'],
    ['Un ferri al anochecer. Foto: Ana Ejemplo', 'Un ferri al anochecer.', 'Ana Ejemplo'],
    ['Паром на закате. Фото: Анна Примерова / ТАСС', 'Паром на закате.', 'Анна Примерова / ТАСС'],
    ['저녁의 여객선. [사진=홍길동]', '저녁의 여객선.', '홍길동'],
    ['저녁의 여객선. 사진 출처 = 연합뉴스', '저녁의 여객선.', '연합뉴스'],
    ['Eine Fähre am Abend. Bildrechte: Sender/Ana Muster', 'Eine Fähre am Abend.', 'Sender/Ana Muster'],
    ['저녁의 여객선. [연합뉴스]', '저녁의 여객선.', '연합뉴스'],
    ['夕暮れのフェリー＝１３日（見本太郎撮影）', '夕暮れのフェリー＝１３日', '見本太郎'],
    ['夕暮れのフェリー 写真：見本新聞', '夕暮れのフェリー', '見本新聞'],
    ['夕暮れのフェリー（C）見本社', '夕暮れのフェリー', '見本社'],
    ['A ferry at dusk. Image source, Getty Images', 'A ferry at dusk.', 'Getty Images'],
    ['A ferry at dusk. (Supplied: Ana Example)', 'A ferry at dusk.', 'Ana Example'],
    [
      'Eine Fähre am Abend. Foto: picture alliance / Ana Muster',
      'Eine Fähre am Abend.',
      'picture alliance / Ana Muster',
    ],
    ['Un ferri al anochecer. Crédito: Ana Ejemplo', 'Un ferri al anochecer.', 'Ana Ejemplo'],
    ['Un traghetto al tramonto. (ansa)', 'Un traghetto al tramonto.', 'ansa'],
    ['黄昏的渡轮。图片来源：视觉中国', '黄昏的渡轮。', '视觉中国'],
    ['黄昏的渡轮。新华社记者 张三 摄', '黄昏的渡轮。', '新华社记者 张三'],
    ['黃昏的渡輪。圖／張三攝', '黃昏的渡輪。', '張三'],
    ['عبّارة عند الغروب. (رويترز)', 'عبّارة عند الغروب.', 'رويترز'],
    ['Günbatımında vapur. Görsel: AFP', 'Günbatımında vapur.', 'AFP'],
  ])('%s', (line, words, by) => expect(caption(line)).toEqual([words, by]))

  test.each([
    'The mayor (left) greets the crew (right)',
    'He poses for a photo by the river in the old town',
    'The minister said [sic] that he was informed',
    'The ferry, which carried 300 people (120 of them children).',
    'The crews of the port met Reuters and other agencies in the hall.',
    'A harbour in the year 2031 (file)',
    '',
  ])('no credit: %s', line => expect(findCredit(line)).toBeUndefined())

  test.each(['Getty Images', 'Foto: Ana Muster', '© Ana Example', '[PORT AUTHORITY]', 'личный архив Анны Примеровой'])(
    'nothing but a credit: %s',
    line => expect(findCredit(line)?.end).toBe(0),
  )

  test.each([
    ['Photo: Ana Example', true],
    ['Ana Example/Getty Images', true],
    ['(Reuters)', false],
    ['[EXAMPLE NEWS AGENCY]', false],
  ])('%s credits nothing but pictures: %s', (line, ofPicture) => expect(findCredit(line)?.ofPicture).toBe(ofPicture))
})

describe('of a line that is known to be a caption, more can be told', () => {
  const ofCaption = (line: string) => {
    const found = findCaptionCredit(line)
    return found && [line.slice(0, found.end).trim(), found.by]
  }
  test.each([
    ['A ferry at dusk. Ana Example/The Example Times', 'A ferry at dusk.', 'Ana Example/The Example Times'],
    ['A ferry at dusk | Ana Example', 'A ferry at dusk', 'Ana Example'],
    ['A ferry at dusk. (Courtesy Ana Example)', 'A ferry at dusk.', 'Ana Example'],
    ['A ferry at dusk.Credit...Ana Example for The New Times', 'A ferry at dusk.', 'Ana Example for The New Times'],
    ['A ferry at dusk.Ana Example / AP file', 'A ferry at dusk.', 'Ana Example / AP file'],
    ['Ana Example/Example Daily', '', 'Ana Example/Example Daily'],
    ['Amy K. Example/Example Daily', '', 'Amy K. Example/Example Daily'],
    ['CreditCredit...Ana Example', '', 'Ana Example'],
    ['Credit...Ana Example/The Example Times', '', 'Ana Example/The Example Times'],
    ['Ana Example for Example Magazine', '', 'Ana Example for Example Magazine'],
    ['Un ferry au crépuscule. (Photo Ana Exemple)', 'Un ferry au crépuscule.', 'Ana Exemple'],
    [
      'Un ferry au crépuscule. ANA EXEMPLE POUR « LE JOURNAL »',
      'Un ferry au crépuscule.',
      'ANA EXEMPLE POUR « LE JOURNAL »',
    ],
    ['Un ferri al anochecer. Foto de Ana Ejemplo', 'Un ferri al anochecer.', 'Ana Ejemplo'],
    ['Un traghetto al tramonto. (Foto di Ana Esempio)', 'Un traghetto al tramonto.', 'Ana Esempio'],
    ['Uma balsa ao entardecer | Ana Exemplo / LUSA', 'Uma balsa ao entardecer', 'Ana Exemplo / LUSA'],
    ['Un ferri llega al puerto de Ejemplo / Ana Ejemplo', 'Un ferri llega al puerto de Ejemplo', 'Ana Ejemplo'],
    ['저녁의 여객선. /연합뉴스', '저녁의 여객선.', '연합뉴스'],
    ['저녁의 여객선. 홍길동 기자', '저녁의 여객선.', '홍길동 기자'],
    ['夕暮れのフェリー＝ロイター', '夕暮れのフェリー', 'ロイター'],
    ['黄昏的渡轮 / 路透社', '黄昏的渡轮', '路透社'],
    ['黃昏的渡輪。翻攝自臉書', '黃昏的渡輪。', '翻攝自臉書'],
    ['عبّارة عند الغروب - أ ف ب', 'عبّارة عند الغروب', 'أ ف ب'],
  ])('%s', (line, words, by) => expect(ofCaption(line)).toEqual([words, by]))
  test.each([
    'Ana Example / Bo Sample',
    'Credit Suisse',
    'Photo Museum',
    'The mayor spoke. Ana Example listened.',
    'The mayor and his deputy, Ana Example',
    'Eine Fähre am Abend. (Symbolbild)',
    'The quay in 1920 – a photo of the town’s own',
  ])('no credit: %s', line => expect(findCaptionCredit(line)).toBeUndefined())
})

/** Read in two ways at each of its pieces, such a line would take longer than any reader lives. */
test.each(['A-', 'AP/', 'NASA/', 'A/AP-', 'Ana via '])('however often a line says %j, it is read to its end', piece => {
  const line = `A ferry at dusk. ${piece.repeat(500)}…`
  expect(findCaptionCredit(line)).toBeUndefined()
  expect(findCredit(`${line} (Photo: Ana Example)`)?.by).toBe('Ana Example')
})
