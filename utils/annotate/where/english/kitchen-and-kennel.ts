/** Food, restaurants and breeds: "Mexican food", "a Greek and Italian deli", "an English cocker spaniel". */
import { rightOf } from '../around.ts'
import type { Candidate } from '../scan.ts'

const NOUNS =
  /^(?:(?:,| and| or|\/|-)? ?\p{Lu}\p{L}+){0,2}(?:[ -](?:style|inspired|cocker|springer|spicy|fried|family))?[ -](?:food|foods|cuisine|cuisines|cooking|dish|dishes|restaurants?|eatery|eateries|bistro|bakery|bakeries|deli|grocery|groceries|pizzeria|cafe|takeout|takeaway|buffet|pub|pubs|menu|recipes?|cheeses?|cookies|noodles|dumplings|spaniels?|terriers?|hounds?|mastiffs?|sheepdogs?|poodles?|ponies|pony|shorthairs?)\b/u

export const isKitchenOrKennel = (c: Candidate): boolean => c.form.kind === 'people' && NOUNS.test(rightOf(c))
