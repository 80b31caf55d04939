/** A value or a sentence. What crosses from one context to another, where an exception would be lost. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: string }
