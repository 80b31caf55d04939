/** A sentence of each language into which a country's name is put as it stands. */

export const carriers: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['زار الوزير ', ' أمس.'],
  cs: ['Zpráva: země ', ', dnes.'],
  da: ['Rapport fra ', ' i dag.'],
  de: ['Bericht aus ', ' von heute.'],
  el: ['Νέα από ', ' σήμερα.'],
  es: ['Noticias de ', ' hoy.'],
  fa: ['گزارش از ', ' امروز.'],
  fi: ['Uutinen: ', ' tänään.'],
  fr: ['Nouvelles de ', ' ce soir.'],
  hi: ['आज ', ' में.'],
  id: ['Berita dari ', ' hari ini.'],
  it: ['Notizie da ', ' oggi.'],
  ja: ['きょう', 'で会談した。'],
  ko: ['오늘 ', '에서 회담했다.'],
  nl: ['Nieuws uit ', ' vandaag.'],
  pl: ['Raport: kraj ', ', dzisiaj.'],
  pt: ['Notícias de ', ' hoje.'],
  ru: ['Новости: страна ', ' сегодня.'],
  tr: ['Bugün ', ' konuştu.'],
  zh: ['今天在', '会谈。'],
}
