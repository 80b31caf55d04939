/** Capitalised words that name neither person nor body: time, events, works, laws, peoples. */
import { phraseList, wordList } from '../../lexicon/word-list.ts'

export const calendar = wordList(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december
jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter ramadan halloween thanksgiving eid diwali hanukkah passover lent advent gmt est edt pst pdt utc bst cet am pm a.m. p.m. spring summer autumn winter
`)

/** A name that ends so is an event, a work, a law or a plan: "Harbour Lights Festival". */
export const thingHeads = wordList(`
act bill law treaty accord accords agreement agreements protocol convention charter constitution amendment pact deal declaration resolution directive regulation plan strategy initiative framework roadmap
summit dialogue talks conference-call forum-day festival fair expo exhibition olympics olympic paralympics games cup championship championships tournament open prix grand-prix race marathon derby masters final finals semi-final bowl series trophy
war wars revolution uprising spring crisis scandal affair massacre genocide holocaust attack attacks bombing bombings shooting earthquake hurricane typhoon storm tsunami pandemic era century age
prize award awards medal oscar oscars emmy grammy grammys bafta booker day week month year night eve anniversary
index average jones-industrial dow street-index virus disease syndrome vaccine missile missiles rocket satellite ship submarine aircraft jet
game show song album book novel film movie chapter bible koran quran testament gospel torah language programme project operation mission report review survey study census
mosque-attack strip wall line zone pass highway pipeline bridge tunnel dam reactor plant stadium arena airport station square tower building palace castle temple memorial monument hotel park gardens
ocean-race street road avenue boulevard lane drive prison jail camp base
`)

/** A name that begins so is an event or a thing: "Operation Grey Gull", "Hurricane Mitch". */
export const thingOpeners = wordList(
  `operation hurricane typhoon storm cyclone tropical project covid flight boeing airbus article section title chapter phase group act resolution windows iphone ipad galaxy uss hms hurricane mission mv ms ss`,
)

/** Peoples, faiths, languages and camps: capitalised, no actors. */
export const peoples = wordList(`
muslim muslims islam islamic islamist islamists christian christians christianity catholic catholics protestant protestants jew jews jewish judaism hindu hindus hinduism buddhist buddhists buddhism sikh sikhs mormon mormons shia shiite shiites shi'ite sunni sunnis
arab arabs arabic kurd kurds kurdish tamil tamils rohingya uighur uighurs uyghur uyghurs tibetan tibetans roma gypsy hispanic hispanics latino latinos latina black blacks white whites asian asians african africans european europeans latin
western westerners eastern northern southern nordic soviet nazi nazis communist communists communism socialist socialists marxist maoist maoists marxism fascist liberal liberals conservative republican democrat democratic
hutu hutus tutsi tutsis zulu yoruba igbo hausa pashtun pashtuns tajik tajiks hazara hazaras druze alawite alawites yazidi yazidis bedouin maori aboriginal inuit cherokee navajo latinx hebrew mandarin cantonese urdu hindi punjabi bengali farsi
baltic balkan balkans caribbean mediterranean scandinavian anglo afro californian texan londoner londoners parisian berliner
god allah jesus christ christ's prophet
internet web facebook-page twitter x-post youtube instagram tiktok telegram whatsapp wechat snapchat reddit linkedin gmail spotify wikipedia zoom skype netflix-show covid covid-19 coronavirus omicron delta aids hiv ebola sars mers
ai ceo cfo coo cto gdp tv pc cd dvd dna rna uk us usa u.s. u.k. u.s.a. uae ussr uss dc d.c. ok pm mp mps msp mep meps id vip faq suv atm ngo ngos pr hr it gmt am fm pin pdf url usb gps cctv led lgbt lgbtq lgbtq+ phd ba ma mba md bn mln q1 q2 q3 q4 g7 g8 g20 g-7 g-8 g-20
i ii iii iv v vi vii viii ix x xi xii no no. vol op-ed iq er icu sms rv wmd wmds icbm lng ipo esg p.m. a.m. sos wwi wwii brexit remain leave
`)

/** Whole names that are things whatever stands near them. */
export const knownThings = phraseList(`
camp david
cold war
world war
world war i
world war ii
world cup
super bowl
premier league
champions league
europa league
la liga
serie a
bundesliga
ligue 1
grand slam
wall street
dow jones
nasdaq
s&p 500
ftse 100
nikkei
hang seng
bitcoin
nobel peace prize
nobel prize
pulitzer prize
paris agreement
kyoto protocol
geneva convention
geneva conventions
good friday
black friday
new year
new year's eve
new year's day
first amendment
second amendment
iron dome
gaza strip
middle ages
black lives matter
me too
arab spring
prime minister
president
vice president
great depression
great recession
silk road
belt and road
belt and road initiative
hong kong
`)
