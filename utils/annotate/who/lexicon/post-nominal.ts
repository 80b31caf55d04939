/** Letters behind a person's name that are no part of it: "Anna Example KC". */
export const isPostNominal = (word: string): boolean =>
  /^(?:KC|QC|SC|MP|MSP|MLA|MEP|TD|MBE|OBE|CBE|KBE|PhD|MD|Esq\.?)$/.test(word)
