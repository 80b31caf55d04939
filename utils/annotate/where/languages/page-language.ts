/** The language whose forms to look for: the page's own word for it, unless the script of the text says otherwise. */

/** Scripts, the languages that are written in them, and the one to take where the page names another. */
const scripts: readonly { script: RegExp; languages: RegExp; usual: string }[] = [
  { script: /\p{Script=Hangul}/u, languages: /^ko/, usual: 'ko' },
  { script: /\p{Script=Hiragana}|\p{Script=Katakana}/u, languages: /^ja/, usual: 'ja' },
  { script: /\p{Script=Han}/u, languages: /^(?:zh|ja|yue)/, usual: 'zh' },
  { script: /\p{Script=Cyrillic}/u, languages: /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg)/, usual: 'ru' },
  { script: /\p{Script=Arabic}/u, languages: /^(?:ar|fa|ur|ps|ckb|ug|sd)/, usual: 'ar' },
  { script: /\p{Script=Hebrew}/u, languages: /^(?:he|iw|yi)/, usual: 'he' },
  { script: /\p{Script=Thai}/u, languages: /^th/, usual: 'th' },
  { script: /\p{Script=Devanagari}/u, languages: /^(?:hi|mr|ne)/, usual: 'hi' },
  { script: /\p{Script=Greek}/u, languages: /^el/, usual: 'el' },
]

const SAMPLE = 1500

export function pageLanguage(texts: readonly string[], lang: string | undefined): string {
  const tag = tagOf(lang)
  const sample = texts.join(' ').slice(0, SAMPLE)
  const letters = (sample.match(/\p{L}/gu) ?? []).length
  const share = (script: RegExp) => (sample.match(new RegExp(script, 'gu')) ?? []).length / (letters || 1)
  const found = scripts.find(s => share(s.script) > 0.2)
  if (found) return found.languages.test(tag) ? tag : found.usual
  return scripts.some(s => s.languages.test(tag)) && letters > 0 && !/^sr/.test(tag) ? 'en' : tag
}

/** A well-formed tag in its usual spelling: "en_US" is "en-US"; English where the page says nothing. */
function tagOf(lang: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(lang?.trim().replace(/_/g, '-') || 'en')[0] ?? 'en'
  } catch {
    return 'en'
  }
}
