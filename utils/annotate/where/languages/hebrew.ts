/** Hebrew: the small words that are written onto a name: "בצרפת", "לרוסיה", "והודו". */
import type { Language } from './language.ts'

export const hebrew: Language = {
  forms: () => [],
  inflect: name => [name, ...['ב', 'ל', 'מ', 'ו', 'ש', 'ה', 'כ', 'וב', 'ול', 'של'].map(prefix => prefix + name)],
}
