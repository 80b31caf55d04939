import { describe, expect, test } from 'vitest'
import type { Text } from '../../utils/model/text.ts'
import { cut } from '../../utils/text/cut.ts'
import { beginsWith, likeness, sameWords } from '../../utils/text/likeness.ts'
import { nameCase } from '../../utils/text/name-case.ts'
import { pictureFile } from '../../utils/text/picture-file.ts'
import { kinshipOf } from '../../utils/text/picture-name.ts'
import { endsSentence, isProse, weight } from '../../utils/text/prose.ts'
import { isSitePicture } from '../../utils/text/site-picture.ts'

describe('likeness', () => {
  test('quotes, case, accents and space make no other words', () =>
    expect(sameWords('“The Café”  at dusk', "the cafe at 'dusk'")).toBe(true))
  test('two lines without a word are not the same', () => expect(sameWords('—', '…')).toBe(false))
  test('the same words are alike to 1, none in common to 0', () => {
    expect(likeness('one two three', 'Three two one')).toBe(1)
    expect(likeness('one two', 'three four')).toBe(0)
    expect(likeness('', '')).toBe(0)
  })
  test('scripts without spaces are compared too', () => {
    expect(likeness('港のフェリーが止まった', '港のフェリーが止まった。')).toBe(1)
    expect(likeness('港のフェリーが止まった', '山の天気は晴れだった')).toBeLessThan(0.4)
  })
  test.each([
    ['A ferry at dusk, Port Example', 'A ferry at dusk', true],
    ['A ferry at duskfall', 'A ferry at dusk', false],
    ['夕暮れの港に立つ人', '夕暮れの港', true],
    ['A ferry', '', false],
  ])('%s begins with %s: %s', (whole, part, is) => expect(beginsWith(whole, part)).toBe(is))
})

describe('prose', () => {
  test.each([
    ['The crews of the port voted on Tuesday to stop all work for two days.', true],
    ['“Nobody knows what will happen to the winter boats now,” she said.', true],
    ['항구의 선원들은 화요일에 이틀 동안 일을 멈추기로 했다고 노조가 밝혔다.', true],
    ['港の船員たちは火曜日に二日間の停止を決めたと組合が発表した。', true],
    ['Share this story', false],
    ['By Ana Example, port correspondent', false],
    ['No.', false],
  ])('%s: %s', (line, is) => expect(isProse(line)).toBe(is))
  test('an ideograph says more than a letter', () => expect(weight('港')).toBe(2.5))
  test.each(['Yes.', 'Yes!”', '“Yes.”)', '終わった。', 'انتهى؟'])('%s ends a sentence', line =>
    expect(endsSentence(line)).toBe(true),
  )
})

describe('cut', () => {
  const whole: Text = {
    id: 1,
    chars: 'A ferry at dusk. Photo: Ana',
    marks: [
      { kind: 'em', from: 2, to: 7 },
      { kind: 'link', href: 'https://a.example/', from: 12, to: 27 },
    ],
  }
  test('the same object when nothing is cut', () => expect(cut(whole, 0, 27)).toBe(whole))
  test('marks are clipped to what is left', () =>
    expect(cut(whole, 0, 17)).toEqual({
      id: 1,
      chars: 'A ferry at dusk.',
      marks: [
        { kind: 'em', from: 2, to: 7 },
        { kind: 'link', href: 'https://a.example/', from: 12, to: 16 },
      ],
    }))
  test('marks move with their words', () =>
    expect(cut(whole, 1, 8)).toEqual({ id: 1, chars: 'ferry', marks: [{ kind: 'em', from: 0, to: 5 }] }))
})

describe('nameCase', () => {
  test.each([
    ['ANA EXAMPLE', 'Ana Example'],
    ["ANA O'EXAMPLE-LEE", "Ana O'Example-Lee"],
    ['Ana McExample', 'Ana McExample'],
    ['홍길동', '홍길동'],
    ['ÉLISE EXEMPLE', 'Élise Exemple'],
  ])('%s is %s', (shouted, written) => expect(nameCase(shouted)).toBe(written))
})

describe('pictureFile', () => {
  test.each([
    ['https://a.example/img/ferry.jpg', 'https://a.example/img/ferry.jpg?w=640'],
    ['https://a.example/img/ferry-1024x683.jpg', 'https://a.example/img/ferry.jpg'],
    ['https://a.example/img/ferry@2x.webp', 'https://a.example/img/ferry.jpg'],
    ['https://a.example/img/640x360/ferry.jpg', 'https://a.example/img/1280x720/ferry.jpg'],
    ['https://a.example/w_800,c_fill/harbour-at-dusk-0417.jpg', 'https://b.example/harbour-at-dusk-0417.jpg'],
    ['https://a.example/resize/https://b.example/ferry.jpg', 'https://b.example/ferry.jpg'],
    ['https://a.example/photos/18/5/rawImage.jpg', 'https://a.example/photos/18/5/920x920.jpg'],
    ['https://a.example/410384573/410384573_v16_9_1600.jpeg', 'https://b.example/410384573/410384573_v1_1_1200.webp'],
    ['https://a.example/x/s320/harbour.jpg', 'https://a.example/x/w1200-h630-p-k-no-nu/harbour.jpg'],
    ['https://a.example/max/60/1*harbour.jpeg?q=20', 'https://a.example/max/2800/1*harbour.jpeg'],
    ['https://a.example/img/1100/194191.jpg', 'https://a.example/img/950/194191.jpg'],
    ['https://a.example/1/harbour-jumbo.jpg?quality=90', 'https://a.example/1/harbour-facebookJumbo.jpg'],
    ['https://a.example/v1/c5/ferry.1x.rsocial.w1200.jpg', 'https://a.example/v1/c5/ferry.2x.rsquare.w168.jpg'],
    ['https://a.example/i/https://b.example/f/ferry.jpg&w=640', 'https://b.example/f/ferry.jpg'],
    ['https://a.example/_next/image?url=https%3A%2F%2Fb.example%2Fferry.jpg&w=640', 'https://b.example/ferry.jpg'],
    ['https://a.example/combiner/i?img=%2Fp%2Fferry.jpg&w=640', 'https://a.example/combiner/i?img=%2Fp%2Fferry.jpg'],
    [
      'https://a.example/x/e3-IMG_44.JPEG/cuts/SOCIAL/IMG_44.JPEG',
      'https://a.example/x/e3-IMG_44.JPEG/cuts/WIDE_7/IMG_44.JPEG',
    ],
    ['https://a.example/imageserve/481651397/0x0.jpg', 'https://a.example/imageserve/481651397/960x0.jpg?fit=scale'],
    ['https://a.example/a/ferry-9c4cda-s1100.jpg', 'https://a.example/a/ferry-9c4cda-s1200.jpg'],
    ['https://a.example/x/16x9-960/ferry-100.jpg', 'https://a.example/x/16x9-1280/ferry-100.jpg'],
    ['https://a.example/x/w:1280/p:16x9/ferry.jpg', 'https://a.example/x/w:980/p:1x1/ferry.jpg'],
    [
      'https://a.example/4d1c?impolicy=news&cropH=90&xPos=0&width=862',
      'https://a.example/4d1c?impolicy=news&cropH=80&xPos=9',
    ],
    ['https://a.example/2031/Ana_Ferry/open-graph.jpg', 'https://a.example/2031/Ana_Ferry/860x394.jpg'],
    ['https://a.example/2031/05/ferry-e1715708581580.png?w=1024', 'https://a.example/2031/05/ferry.png'],
    ['https://a.example/n/ferry-222~_v-gallery.jpg', 'https://a.example/n/ferry-222~_v-teaser_xl.jpg'],
    ['https://a.example/u/th-harbour_co2.jpg.jpg.webp', 'https://a.example/u/th-harbour_co2.jpg.jpg'],
  ])('one picture: %s and %s', (a, b) => expect(pictureFile(a)).toBe(pictureFile(b)))
  test.each([
    ['https://a.example/img/1.jpg', 'https://a.example/img/2.jpg'],
    ['https://a.example/2031/05/07/1.jpg', 'https://a.example/2031/05/08/1.jpg'],
    ['https://a.example/image.php?id=12', 'https://a.example/image.php?id=13'],
    ['https://a.example/img/DSC_1234.jpg', 'https://a.example/img/DSC_1235.jpg'],
    ['https://a.example/2031/ferry-1.jpg', 'https://a.example/2031/ferry-2.jpg'],
    ['https://a.example/photo/12', 'https://a.example/photo/13'],
  ])('two pictures: %s and %s', (a, b) => expect(pictureFile(a)).not.toBe(pictureFile(b)))
  test('a broken address is its own picture', () => expect(pictureFile('%E0%A4%A')).toBe('%E0%A4%A'))
})

describe('kinshipOf', () => {
  test.each([
    ['22ferry-the-strike-jumbo.jpg', '22ferry-the-strike-facebookJumbo-v2.jpg', 'same'],
    ['Ferry_Strike_social.jpg', 'ferry-strike.gif', 'same'],
    ['csm_ferry-strike-vb_a395f41217.jpg', 'csm_ferry-strike-vb_93268333ee.jpg', 'same'],
    ['ferry-strike-1.jpg', 'ferry-strike-2.jpg', 'unknown'],
    ['ferry-strike.jpg', 'mayor-at-the-quay.jpg', 'other'],
    ['6585a3fb1c5c.jpg', '63e29cb727e5.jpg', 'other'],
    ['6585a3fb1c5c.jpg', '6585a3ff0000.jpg', 'unknown'],
    ['d41586-041_52018.jpg', 'd41586-041_52020.jpg', 'unknown'],
    ['ferry-strike.jpg', 'IMG_1326.jpg', 'other'],
    ['ferry-strike.jpg', 'ferry.jpg', 'unknown'],
    ['ferry-strike.jpg', 'ferry-strike-timetable.jpg', 'unknown'],
  ])('%s and %s: %s', (a, b, kinship) =>
    expect(kinshipOf(`https://a.example/x/${a}`, `https://b.example/${b}`)).toBe(kinship),
  )
})

describe('isSitePicture', () => {
  test.each([
    'logo.png',
    'site-logo-1200.jpg',
    'default.jpg',
    'og-image.png',
    'og-image-1200x630.png',
    'facebook_share.jpg',
    'placeholder_news.jpg',
    'social-wide.jpg',
    'leer.gif',
    'logos/example.png',
    'example.svg',
  ])('%s', name => expect(isSitePicture(`https://a.example/img/${name}`)).toBe(true))
  test.each([
    'logos-on-trial.jpg',
    'iconic-ferry.jpg',
    'defaulted-loans.jpg',
    'og_image_ferry_strike.jpg',
    'crowd-tears-down-logo-of-bank.jpg',
    'social-housing.jpg',
    '12345.jpg',
  ])('not %s', name => expect(isSitePicture(`https://a.example/img/${name}`)).toBe(false))
})
