/** Address and head are believed alone outside these scores; between them the body is asked. */
export const DOUBT = { from: 0.07, to: 0.93 }
