/** The vocabulary of organisations: what their names end in, begin with, and the best known that give no such sign. */
import { phraseList, wordList } from '../../lexicon/word-list.ts'

/** The last word of a body's name: "Harbour Police", "Norland Council". */
export const bodyHeads = wordList(`
ministry department bureau agency authority commission committee council board office administration directorate secretariat treasury exchequer parliament assembly senate congress duma knesset bundestag bundesrat cabinet
court tribunal judiciary police constabulary army navy marines guard guards guardia militia airforce command corps regiment brigade battalion division fleet service services
bank banks holdings holding group corporation company corp inc ltd llc plc co industries enterprises partners associates ventures capital securities investments technologies systems solutions electronics motors motor airlines airways airline aviation
railways railway rail energy petroleum oil gas electric power steel mining chemicals chemical pharmaceuticals pharma pharmaceutical biotech therapeutics laboratories labs insurance foods beverages brewery breweries stores supermarkets
entertainment pictures studios records media broadcasting network networks news newspapers newspaper times post herald tribune gazette journal chronicle telegraph guardian weekly magazine press radio television tv publishing publishers
party coalition alliance front movement union unions federation confederation association society foundation fund trust charity institute institution academy university college school schools polytechnic faculty
hospital hospitals clinic church diocese archdiocese synod cathedral mosque league conference club fc afc cf sc united rovers wanderers athletic rangers hotspur albion orchestra philharmonic symphony choir ballet museum gallery
organisation organization forum initiative network center centre observatory consortium cooperative co-operative chamber caucus brotherhood liberation resistance taskforce tribune brothers sons bros ag sa nv spa gmbh kk se oy ab asa
ministries authorities commissioners detectives nhs veterans democrats republicans
`)

/** Words that open a body's name when "of", "for" or "on" follows: "Ministry of Tides and Harbours". */
export const bodyOpeners = wordList(`
ministry department bureau agency authority commission committee council board office administration directorate treasury parliament assembly house houses senate court chamber bank university institute institution academy college school faculty
hospital church society association federation confederation union league party movement front army forces coalition alliance organisation organization foundation fund trust campaign center centre club chamber museum order guild brotherhood
company corporation confederacy doctors physicians students mothers friends reporters lawyers knights daughters sons
`)

/** A body's legal form: dropped from its short name. */
export const legalForms = wordList(
  `inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc ag sa s.a. nv n.v. spa s.p.a. gmbh group holdings holding kk se oy ab asa bhd berhad tbk pte pty lp llp`,
)

/** Bodies whose names look like nothing in particular. */
export const knownBodies = phraseList(`
white house
pentagon
kremlin
downing street
capitol hill
scotland yard
elysee palace
elysee
vatican
holy see
whitehall
united nations
european union
african union
arab league
european commission
european parliament
european council
european central bank
federal reserve
world bank
supreme court
high court
constitutional court
house of representatives
house of commons
house of lords
congress
senate
state department
justice department
security council
general assembly
wall street journal
new york times
washington post
financial times
guardian
the economist
associated press
agence france-presse
reuters
bloomberg
al jazeera
yonhap
xinhua
tass
interfax
hamas
hezbollah
hizbullah
taliban
al qaeda
al-qaeda
al qaida
al-qaida
al shabaab
al-shabaab
islamic state
islamic jihad
boko haram
isis
isil
fatah
likud
mossad
shin bet
houthis
houthi
muslim brotherhood
revolutionary guards
revolutionary guard
google
alphabet
apple
amazon
microsoft
facebook
meta
meta platforms
netflix
tesla
spacex
openai
nvidia
intel
ibm
oracle
samsung
samsung electronics
sony
toyota
honda
nissan
hyundai
kia
volkswagen
bmw
mercedes-benz
daimler
ford
general motors
general electric
boeing
airbus
lockheed martin
raytheon
northrop grumman
rolls-royce
siemens
huawei
alibaba
tencent
bytedance
foxconn
tsmc
goldman sachs
jpmorgan
jpmorgan chase
morgan stanley
citigroup
hsbc
barclays
deutsche bank
credit suisse
ubs
moody's
standard & poor's
fitch
pfizer
moderna
astrazeneca
biontech
novartis
roche
bayer
johnson & johnson
exxon mobil
exxonmobil
chevron
shell
royal dutch shell
bp
total
totalenergies
gazprom
rosneft
saudi aramco
aramco
petrobras
walmart
wal-mart
target
costco
ikea
starbucks
mcdonald's
coca-cola
pepsi
pepsico
nestle
unilever
uber
lyft
airbnb
disney
walt disney
paypal
mastercard
visa
fifa
uefa
interpol
europol
frontex
nasa
nato
unicef
unesco
unhcr
opec
asean
mercosur
brics
red cross
red crescent
international committee of the red cross
amnesty international
human rights watch
greenpeace
oxfam
save the children
doctors without borders
medecins sans frontieres
transparency international
international monetary fund
world health organization
world health organisation
world trade organization
international criminal court
international court of justice
manchester united
manchester city
real madrid
barcelona fc
liverpool fc
arsenal
chelsea
tottenham
tottenham hotspur
juventus
ac milan
inter milan
bayern munich
borussia dortmund
paris saint-germain
ajax
benfica
labour
labour party
conservatives
tories
tory
liberal democrats
lib dems
democrats
republicans
democratic party
republican party
greens
sinn fein
fidesz
afd
cdu
spd
bharatiya janata party
harvard
oxford university
cambridge university
stanford
yale
mit
scientology
`)

/** Acronym and the name it stands for, where the text need not say so. */
export const knownAcronyms: ReadonlyMap<string, string> = new Map(
  `
UN|United Nations
EU|European Union
AU|African Union
NATO|North Atlantic Treaty Organization
WHO|World Health Organization
IMF|International Monetary Fund
WTO|World Trade Organization
IAEA|International Atomic Energy Agency
ICC|International Criminal Court
ICJ|International Court of Justice
ECB|European Central Bank
OECD|Organisation for Economic Co-operation and Development
OSCE|Organization for Security and Co-operation in Europe
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NSA|National Security Agency
DEA|Drug Enforcement Administration
FDA|Food and Drug Administration
CDC|Centers for Disease Control and Prevention
EPA|Environmental Protection Agency
FAA|Federal Aviation Administration
FCC|Federal Communications Commission
FTC|Federal Trade Commission
SEC|Securities and Exchange Commission
IRS|Internal Revenue Service
DOJ|Department of Justice
DHS|Department of Homeland Security
TSA|Transportation Security Administration
NHS|National Health Service
BBC|British Broadcasting Corporation
CBC|Canadian Broadcasting Corporation
ABC|American Broadcasting Company
AP|Associated Press
AFP|Agence France-Presse
PLO|Palestine Liberation Organization
IDF|Israel Defense Forces
GOP|Republican Party
BJP|Bharatiya Janata Party
ANC|African National Congress
SNP|Scottish National Party
DUP|Democratic Unionist Party
UNHCR|UN Refugee Agency
ICRC|International Committee of the Red Cross
NRA|National Rifle Association
ACLU|American Civil Liberties Union
`
    .trim()
    .split('\n')
    .map(line => line.split('|') as [string, string]),
)
