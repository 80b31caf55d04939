/** Which addresses show the same picture, and how often a lead picture is shown. */
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { declaredLead, timesShown } from '../../tools/bench/lead-shown.ts'
import { pictureKey } from '../../tools/bench/picture-key.ts'

test.each([
  ['https://cdn.example/w_900/quay-4711-1200x800.jpg?w=3', 'quay-4711'],
  ['https://cdn.example/?url=https%3A%2F%2Fa.example%2Fquay-4711.jpg', 'quay-4711'],
  ['https://cdn.example/ab12cd/original.jpg', 'ab12cd/original'],
  ['https://cdn.example/img/1100/194191.jpg', 'img/194191'],
  ['https://cdn.example/22/thumbs/400x400/246270.jpg', 'cdn.example/246270'],
  ['https://cdn.example/harbour-co2.jpg.jpg.webp', 'harbour-co2'],
  ['https://cdn.example/harbour-co2-e1715708581580.png', 'harbour-co2'],
  ['https://cdn.example/22harbour-image-facebookJumbo-v2.jpg', '22harbour-image'],
  ['https://cdn.example/33622-harbour-xl.jpg', '33622-harbour'],
  ['https://cdn.example/harbour-222~_v-gallery_xl.jpg', 'harbour-222'],
  ['https://cdn.example/harbour-222/open-graph.jpg', 'harbour-222/'],
  ['https://cdn.example/harbour-222/860x394.jpg', 'harbour-222/'],
  ['https://cdn.example/%E0%A4%A/quay-4711.jpg', 'quay-4711'],
  ['https://cdn.example/img/ab12cd?w=300', 'cdn.example/img/ab12cd'],
  ['https://cdn.example/list?article=1&pid=2&w=300', 'cdn.example/list?article=1&pid=2'],
  ['https://cdn.example/a/Gull3_neu.jpg.jpg/size=320x180.jpg', 'gull3_neu.jpg.jpg/'],
  ['https://cdn.example/entity/BBWZffP.img?h=630&q=60', 'cdn.example/entity/BBWZffP.img'],
  ['https://cdn.example/651c/master/w_1280,c_limit/quay.jpg', '651c/quay'],
  ['https://cdn.example/2023/12/288/162/quay.jpg', '2023/quay'],
  ['https://cdn.example/bfd03e1/1280x720/match/576/324/image.jpg', 'bfd03e1/image'],
  ['https://cdn.example/5294/quay/16x9/960.jpg', 'quay/'],
  ['https://cdn.example/quay-4711-seo.jpg', 'quay-4711'],
  ['https://cdn.example/quay-4711.r_d.800-478.jpg', 'quay-4711'],
  ['https://cdn.example/98761/6/ratio3x2_960.jpg', '98761/'],
  ['https://cdn.example/a/LANDSCAPE_160/quay.jpg', 'a/quay'],
  ['https://cdn.example/a/quay_19.jpg.CROP.original-original.jpg', 'a/quay_19'],
  ['https://cdn.example/a/quay-custom-9c4c-s1100.jpg', 'quay-custom-9c4c'],
  ['https://cdn.example/48165/960x0.jpg', '48165/'],
  ['https://cdn.example/css/card_1440.png', 'css/card'],
  ['https://cdn.example/18636687/15/gallery_medium.jpg', '18636687/gallery'],
])('%s', (address, key) => expect(pictureKey(address)).toBe(key))

const lead = 'https://a.example/2026/03/the-last-ferry-leaves.jpg'
test.each([
  ['itself', ['https://b.example/small/the-last-ferry-leaves-300x200.jpg?v=2'], 1],
  ['twice', [lead, `${lead}?w=9`], 2],
  ['another crop with the words of its name', ['https://b.example/1200-the-last-ferry-leaves.jpg'], 1],
  ['another crop with words for the cut', ['https://b.example/the-last-ferry-leaves-social_93268333ee.jpg'], 1],
  ['another picture of the series', ['https://b.example/the-last-ferry-returns.jpg'], 0],
  ['another crop with its code', ['https://b.example/gull.jpg'], 0],
])('%s', (_, pictures, times) => expect(timesShown(lead, pictures)).toBe(times))

test('another crop with the same code', () => {
  expect(timesShown('https://a.example/1700000123_0.jpg', ['https://a.example/1700000123_7.jpg'])).toBe(1)
  expect(timesShown('https://a.example/im-128722/social', ['https://a.example/im-128722?width=1260'])).toBe(1)
  expect(timesShown('https://a.example/128722/quay/1/1.jpg', ['https://a.example/128722/quay/2/2.jpg'])).toBe(0)
  expect(timesShown('https://a.example/260304/1.jpg', ['https://a.example/260304/2.jpg'])).toBe(0)
})

test('a logo is nobody’s lead picture', () => {
  const declared = (src: string) =>
    declaredLead(
      new JSDOM(`<meta property="og:image" content="${src}">`, { url: 'https://a.example/' }).window.document,
    )
  expect(declared('/quay.jpg')).toBe('https://a.example/quay.jpg')
  expect(declared('/img/logo.png')).toBeUndefined()
  expect(declared('/img/og-site-icon.png')).toBeUndefined()
})
