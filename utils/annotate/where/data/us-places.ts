/** States and provinces as datelines write them, and the words that only local American news uses. */

/** Long names and abbreviations of American states and Canadian provinces, as they follow a town: "Lebanon, Pa." */
export const STATE =
  /^(?:Alabama|Ala\.|Alaska|Arizona|Ariz\.|Arkansas|Ark\.|California|Calif\.|Colorado|Colo\.|Connecticut|Conn\.|Delaware|Del\.|Florida|Fla\.|Georgia|Ga\.|Idaho|Illinois|Ill\.|Indiana|Ind\.|Iowa|Kansas|Kan\.|Kentucky|Ky\.|Louisiana|La\.|Maine|Maryland|Md\.|Massachusetts|Mass\.|Michigan|Mich\.|Minnesota|Minn\.|Mississippi|Miss\.|Missouri|Mo\.|Montana|Mont\.|Nebraska|Neb\.|Nevada|Nev\.|New Hampshire|N\.H\.|New Jersey|N\.J\.|New Mexico|N\.M\.|New York|N\.Y\.|North Carolina|N\.C\.|North Dakota|N\.D\.|Ohio|Oklahoma|Okla\.|Oregon|Ore\.|Pennsylvania|Pa\.|Rhode Island|R\.I\.|South Carolina|S\.C\.|South Dakota|S\.D\.|Tennessee|Tenn\.|Texas|Tex\.|Utah|Vermont|Vt\.|Virginia|Va\.|Washington state|Wash\.|West Virginia|W\.Va\.|W\. Va\.|Wisconsin|Wis\.|Wyoming|Wyo\.|Ontario|Ont\.|Alberta|Alta\.|British Columbia|B\.C\.|Manitoba|Nova Scotia|New Brunswick|Quebec|Saskatchewan|(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|ON)(?![\p{L}\p{N}]))/u

/** One of these words alone proves little; several make a local American story. */
export const localWords: readonly string[] =
  'Alabama Ala Arkansas Ark Calif Conn Connecticut Fla Florida Ga Illinois Ill Indiana Ind Iowa Kansas Ky Kentucky Maine Mass Michigan Mich Minn Minnesota Missouri Mo Nebraska Ohio Okla Oklahoma Oregon Pa Pennsylvania Tenn Tennessee Texas Va Virginia Wis Wisconsin Carolina County county Township township Sheriff sheriff deputies Trooper troopers downtown Ontario Ont zoning rezoning ordinance commissioners Commissioners Councilman councilman aldermen freshman sophomore varsity quarterback touchdown homecoming subdivision'.split(
    ' ',
  )
