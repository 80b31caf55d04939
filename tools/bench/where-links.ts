/** A country's code by the title of its encyclopedia page: from Intl's names, not from the tables that are measured. */

/** Titles that Intl names otherwise, and states that decision 0003 gives an heir. */
const others: Readonly<Record<string, string>> = {
  'Antigua and Barbuda': 'AG',
  Bosnia: 'BA',
  'Bosnia and Herzegovina': 'BA',
  'Czech Republic': 'CZ',
  'Democratic Republic of the Congo': 'CD',
  'East Germany': 'DE',
  'Georgia (country)': 'GE',
  'German Democratic Republic': 'DE',
  'Hong Kong': 'HK',
  Holland: 'NL',
  'Holy See': 'VA',
  'Islamic Emirate of Afghanistan': 'AF',
  'Ivory Coast': 'CI',
  Macedonia: 'MK',
  Myanmar: 'MM',
  'Nazi Germany': 'DE',
  'North Yemen': 'YE',
  Palestine: 'PS',
  'Palestine (region)': 'PS',
  'Palestinian territories': 'PS',
  'Republic of Ireland': 'IE',
  'Republic of Macedonia': 'MK',
  'Republic of the Congo': 'CG',
  Rumania: 'RO',
  'Soviet Union': 'RU',
  'State of Palestine': 'PS',
  'The Gambia': 'GM',
  Turkey: 'TR',
  Vatican: 'VA',
  Wales: 'GB',
  'Weimar Republic': 'DE',
  'West Germany': 'DE',
}

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const byName = new Map(
  letters
    .flatMap(a => letters.map(b => a + b))
    .flatMap(code => {
      const name = regions.of(code)
      // Old codes (SU, UK) have the names of today's.
      return name ? [[name, new Intl.Locale('und', { region: code }).region!] as const] : []
    }),
)

export const linkedCode = (title: string): string | undefined => others[title] ?? byName.get(title)
