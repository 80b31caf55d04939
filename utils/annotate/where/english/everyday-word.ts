/** Forms that are also everyday words or names: a Pole and the pole, a Finn and Finn, "Polish your shoes". */
import { after, before, isCapitalised, opensSentence } from '../around.ts'
import type { Candidate } from '../scan.ts'
import type { Story } from '../story.ts'
import { isShouted } from './person-name.ts'

/** One of a people, in a word that is also a name, a fruit or a thing. */
const SINGULAR = /^(?:Finn|Dane|Pole|Swede|Turk|Scot|Brit|Croat|Lao|Kiwi|Kiwis|Mongol|Mongols|Soviet|Basotho)$/
/** What makes it one of a people: "a Finn", "the young Swede". */
const ARTICLE =
  /^(?:a|the|an|fellow|another|every|one|young|former|old|year|first|compatriot|born|his|her|their|that|this|A|The)$/

/** Words that say more in small letters, and so say little in all capitals or at the head of a sentence. */
const SHOUTED = /^(?:Turkey|Polish|Pole|Poles|Finn|Swede|Guinea)$/

export function isEverydayWord(c: Candidate, story: Story): boolean {
  const form = c.form.chars
  const next = after(c)
  if (form !== 'Soviet' && SINGULAR.test(form)) {
    const { word, gap } = before(c)
    if (!/^[ -]$/.test(gap) || !ARTICLE.test(word)) return true
    return (
      (next.gap === ' ' && isCapitalised(next.word)) ||
      /^(?:position|vault|vaulter|vaulting|barn|dance|dancing|bird|fruit)$/.test(next.word)
    )
  }
  if (isShouted(c) && SHOUTED.test(form)) return !story.words.has(form)
  // "Polish the silver": an order at the head of a sentence.
  if (form === 'Polish')
    return (
      /^(?:the|your|up|off|it|them|and|with|a|remover|nail|my|our|until)$/.test(next.word) &&
      (before(c).word === '' || opensSentenceHere(c))
    )
  return false
}

const opensSentenceHere = (c: Candidate) =>
  /(?:^|[.!?:"“]\s*)$/.test(c.chars.slice(Math.max(0, c.from - 3), c.from)) || opensSentence(c)
