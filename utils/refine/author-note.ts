/** "Ana Example covers ports for Example News.", below the story: who the author is, not what the story tells. */
import { fold } from '../text/fold.ts'
import { weight } from '../text/prose.ts'
import { edgesOf } from './edges.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

const LONGEST = 600

/** What notes say after the name, in the folded words of ten languages; a story says "said", "sagte", "dijo". */
const IS_SOMEBODY =
  /^(?:\s*\d+)?\s*(?:is (?:an? |the |[\p{L}\p{N} ]{0,30}s )[\p{L} ]{0,50}(?:reporter|editor|writer|correspondent|columnist|journalist|author|contributor|producer|fellow|professor|analyst|critic)|(?:covers|writes (?:about|on|for)|reported from|has covered|has written for|has worked|joined|contributed|can be reached|may be reached)|ist (?:seit |eine? |als |bei |leitender? |politische?r? )?[\p{L}\p{N} ]{0,60}(?:redakteur|korrespondent|reporter|autor|journalist|volontar|leiter|chef|ressort|zustandig)|(?:schreibt|arbeitet|berichtet|studierte) |es (?:un |una |el |la )?(?:periodista|redactor|corresponsal|escritor)|est (?:un |une |le |la )?(?:journaliste|correspondant|redact|reporter|grand reporter)|e (?:um |uma |un |una |il |la )?(?:jornalista|reporter|editor|giornalist|redattor|correspondente|corrispondente))/u

/** The last words of a page begin with its author's name and say what she is: no story ends so about its writer. */
const IS_SAID_LAST =
  /^(?:\s*\d+)?\s*(?:is (?:an? |the |\p{L}+ (?:of|at) )|(?:ist|war) |est (?:un|le|la|prof)|(?:es|e|jest|är|er) (?:una? |el |la |um |il |en )|является )/u

export const authorNote: Step = step('author-note', (article, name) => {
  const { tail, last } = edgesOf(article.body)
  const authors = article.authors.map(fold).filter(author => author.includes(' '))
  return without(article, name, (block, at) => {
    if (block.type !== 'paragraph' || !tail(at) || weight(block.text.chars) > LONGEST) return
    const line = fold(block.text.chars)
    return authors.some(author => {
      const found = line.indexOf(author)
      if (found < 0 || found > 25) return false
      const rest = line.slice(found + author.length)
      return IS_SOMEBODY.test(rest) || (at === last && IS_SAID_LAST.test(rest))
    })
      ? 'It says who the author is.'
      : undefined
  })
})
