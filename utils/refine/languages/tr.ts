/** Turkish. */
import type { Language } from './language.ts'

export const tr: Language = {
  lines: {
    advert: [
      /reklam(lar)?|ilan|sponsorlu( içerik)?|reklam(ı)? (atla|geç|kapat)|haberin devamı.{0,40}/,
      /reklamın altında.{0,30}/,
    ],
    agency: [
      /(kaynak|haber|editör|muhabir|derleyen|çeviri) ?[:：] ?.{2,80}/,
      /.{0,60}web sitesinde.{0,60}abonelere sunulan.{0,200}/,
    ],
    app: [/.{0,40}uygulamasını (indir|yükle).{0,60}|(google play|app store)('dan indirin)?/],
    comment: [
      /(\d+ )?(yorum|yorumlar)( ?[([]?\d+[)\]]?)?( (yap|yaz|ekle|oku|gönder))?/,
      /(ilk )?yorumu? (sen|siz) (yap|yaz).{0,20}|yorum (yapmak|yazmak) için.{0,60}|tüm yorumlar.{0,20}/,
    ],
    copyright: [
      /(copyright|©)\W.{0,160}|.{0,60}tüm hakları (saklıdır|.{0,30}aittir).{0,60}/,
      /.{0,60}izinsiz.{0,40}(kullanılamaz|yayınlanamaz|kopyalanamaz).{0,40}/,
    ],
    follow: [/(bizi )?.{0,40}(takip et|takip edin|abone ol|abone olun)(.{0,20})?(?!\.)/],
    gallery: [/\d{1,3} ?\/ ?\d{1,3}|(önceki|sonraki)( (haber|fotoğraf|galeri))?|(foto )?galeri|tüm fotoğraflar/],
    login: [/(giriş yap|üye ol|kayıt ol|üye girişi|şifremi unuttum)( .{0,40})?/],
    menu: [
      /içindekiler|bu (haberde|yazıda)/,
      /(ana sayfa|içeriğe geç|menü|ara|kapat|yukarı çık|başa dön)/,
      /(son dakika|en çok okunan(lar)?|öne çıkan(lar)?|son haberler|günün (manşetleri|öne çıkanları)|daha fazla( göster| yükle)?)/,
    ],
    more: [
      /(ilgili|benzer|diğer|önerilen|son) (haber|haberler|içerik|içerikler|konular|galeriler|videolar)/,
      /(bunlar da|bu haberler) ilginizi çekebilir|ilginizi çekebilir|sıradaki haber.{0,80}/,
      /haberin devamı( için)?.{0,30}|daha fazlası( için)?.{0,40}|devamını oku|haberler -?/,
    ],
    newsletter: [/(e-?)?bülten(i|ine|e)?( (abone|üye|kayıt) ol.{0,40})?|.{0,100}bülten.{0,40}abone.{0,40}/],
    share: [/(paylaş|haberi paylaş|kopyala|linki kopyala|bağlantıyı kopyala|tweetle|gönder)( .{0,30})?(?!\.)/],
    tags: [/(etiketler|etiket|anahtar kelimeler|konular|ilgili etiketler)( ?[:：|] ?.{0,280})?/],
    tools: [
      /(yazdır|kaydet|favorilere ekle|yazı (boyutu|tipi)|metni (büyüt|küçült)|sesli dinle|haberi dinle|dinle)( .{0,20})?/,
    ],
  },
  pointers:
    /(ayrıca oku|bunu da oku|ilgili haber|ilginizi çekebilir|videolu haber|video|foto galeri|haber|devamı|tıklayın)(un|yun|yunuz)? ?[:|>»]|>>/,
  buttons: 'paylaş yazdır kaydet yorum yorumlar kopyala e-posta takip abone dinle kapat'.split(' '),
  by: /(?:yazan|haber|muhabir|yazar|editör|derleyen) ?[: ]/,
  meta: 'yayınlanma yayın yayınlandı güncelleme güncellendi güncellenme son oluşturma giriş tarihi tarih saat önce dakika dk saniye gün dün bugün okuma süresi okunma haber kaynak editör muhabir yazar ajansı ajans haberi giriş eklenme'.split(
    ' ',
  ),
  home: ['ana sayfa', 'anasayfa', 'haberler', 'home', 'haber'],
}
