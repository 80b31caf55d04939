/** One thing that was taken out, by whom and why, in the page's own words. */
export interface Removal {
  /** The step's file name: "caption-twins". */
  step: string
  /** A sentence that a reader understands: "The caption stands twice." */
  reason: string
  words: string
}
