import { describe, expect, test } from 'vitest'
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
    ['저녁의 여객선. [연합뉴스]', '저녁의 여객선.', '연합뉴스'],
    ['夕暮れのフェリー＝１３日（見本太郎撮影）', '夕暮れのフェリー＝１３日', '見本太郎'],
    ['夕暮れのフェリー 写真：見本新聞', '夕暮れのフェリー', '見本新聞'],
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
