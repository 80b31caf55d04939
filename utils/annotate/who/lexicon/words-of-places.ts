/** Places that are no country: cities, states, regions, seas, and the words their names end or begin with. */
import { phraseList, wordList } from '../../lexicon/word-list.ts'

export const placeHeads = wordList(`
river lake sea ocean gulf bay strait straits channel canal island islands isle isles peninsula cape coast beach valley mountain mountains hills hill ridge range desert forest woods plateau basin delta falls reef
city town village county district province prefecture state states region territory governorate oblast republic borough parish township municipality suburb heights crossing border square street road avenue boulevard lane park station airport
harbour harbor port highway bridge square east west north south centre-ville springs beach grove creek canyon glacier archipelago
`)

export const placeOpeners = wordList(
  `lake mount mt mt. cape port fort camp san santa sao saint-denis north south east west northern southern eastern western central upper lower greater new los las el la le rio gulf strait isle bay sea river city port-au villa ciudad puerto`,
)

export const knownPlaces = phraseList(`
africa
asia
europe
america
north america
south america
latin america
central america
central asia
southeast asia
south asia
east asia
middle east
far east
near east
west bank
gaza
east jerusalem
golan heights
sinai
kashmir
punjab
sindh
balochistan
xinjiang
tibet
crimea
donbas
donbass
donetsk
luhansk
kherson
chechnya
dagestan
siberia
caucasus
kurdistan
darfur
tigray
oromia
amhara
biafra
catalonia
andalusia
bavaria
saxony
tuscany
sicily
sardinia
lombardy
normandy
brittany
corsica
flanders
wallonia
transylvania
kosovo
scandinavia
balkans
arctic
antarctica
antarctic
pacific
atlantic
mediterranean
persian gulf
red sea
black sea
south china sea
east china sea
indian ocean
pacific ocean
atlantic ocean
sahara
sahel
horn of africa
california
texas
florida
new york
new york city
illinois
pennsylvania
ohio
georgia
north carolina
south carolina
michigan
new jersey
virginia
west virginia
washington
arizona
massachusetts
tennessee
indiana
missouri
maryland
wisconsin
colorado
minnesota
alabama
louisiana
kentucky
oregon
oklahoma
connecticut
utah
iowa
nevada
arkansas
mississippi
kansas
new mexico
nebraska
idaho
hawaii
new hampshire
maine
montana
rhode island
delaware
south dakota
north dakota
alaska
vermont
wyoming
puerto rico
guam
ontario
quebec
british columbia
alberta
manitoba
saskatchewan
nova scotia
newfoundland
new south wales
queensland
tasmania
western australia
south australia
yorkshire
cornwall
devon
kent
essex
sussex
surrey
norfolk
suffolk
lancashire
cumbria
midlands
merseyside
ulster
london
manchester
birmingham
liverpool
leeds
sheffield
bristol
edinburgh
glasgow
cardiff
belfast
dublin
oxford
cambridge
brighton
nottingham
newcastle
leicester
southampton
portsmouth
plymouth
aberdeen
paris
marseille
lyon
nice
toulouse
bordeaux
strasbourg
lille
calais
cannes
berlin
munich
hamburg
frankfurt
cologne
dresden
leipzig
stuttgart
dusseldorf
bonn
hanover
nuremberg
madrid
barcelona
seville
valencia
bilbao
malaga
lisbon
porto
rome
milan
naples
turin
venice
florence
bologna
palermo
genoa
athens
thessaloniki
amsterdam
rotterdam
the hague
hague
utrecht
brussels
antwerp
ghent
bruges
luxembourg
zurich
geneva
basel
bern
davos
lausanne
vienna
salzburg
prague
warsaw
krakow
gdansk
budapest
bucharest
sofia
belgrade
zagreb
sarajevo
skopje
tirana
pristina
podgorica
ljubljana
bratislava
copenhagen
stockholm
gothenburg
malmo
oslo
bergen
helsinki
reykjavik
tallinn
riga
vilnius
minsk
kyiv
kiev
odesa
odessa
kharkiv
lviv
mariupol
bakhmut
zaporizhzhia
moscow
st. petersburg
st petersburg
saint petersburg
sochi
grozny
vladivostok
tbilisi
yerevan
baku
istanbul
ankara
izmir
beirut
damascus
aleppo
idlib
homs
raqqa
baghdad
mosul
basra
fallujah
tikrit
kirkuk
erbil
tehran
isfahan
mashhad
jerusalem
tel aviv
haifa
ramallah
nablus
hebron
jenin
bethlehem
rafah
khan younis
amman
cairo
alexandria
riyadh
jeddah
mecca
medina
doha
dubai
abu dhabi
manama
kuwait city
muscat
sanaa
aden
kabul
kandahar
herat
islamabad
karachi
lahore
peshawar
quetta
rawalpindi
new delhi
delhi
mumbai
bombay
kolkata
calcutta
chennai
madras
bangalore
bengaluru
hyderabad
ahmedabad
pune
jaipur
lucknow
gujarat
maharashtra
kerala
tamil nadu
uttar pradesh
bihar
assam
rajasthan
west bengal
karnataka
andhra pradesh
dhaka
chittagong
colombo
kathmandu
yangon
rangoon
naypyitaw
mandalay
rakhine
bangkok
chiang mai
phuket
phnom penh
hanoi
ho chi minh city
saigon
vientiane
kuala lumpur
penang
jakarta
bali
java
sumatra
aceh
surabaya
bandung
manila
cebu
davao
mindanao
luzon
beijing
shanghai
guangzhou
shenzhen
wuhan
chongqing
chengdu
tianjin
nanjing
hangzhou
sichuan
guangdong
hubei
macau
taipei
kaohsiung
seoul
busan
incheon
daegu
gwangju
jeju
pyongyang
tokyo
osaka
kyoto
hiroshima
nagasaki
fukushima
hokkaido
okinawa
nagoya
yokohama
sapporo
sydney
melbourne
brisbane
perth
adelaide
canberra
darwin
auckland
wellington
christchurch
honolulu
lagos
abuja
kano
port harcourt
accra
kumasi
nairobi
mombasa
kampala
kigali
dar es salaam
addis ababa
mogadishu
khartoum
juba
tripoli
benghazi
tunis
algiers
rabat
casablanca
marrakech
dakar
bamako
timbuktu
ouagadougou
niamey
freetown
monrovia
abidjan
kinshasa
goma
lubumbashi
luanda
lusaka
harare
bulawayo
maputo
gaborone
windhoek
pretoria
johannesburg
cape town
durban
soweto
antananarivo
mexico city
tijuana
ciudad juarez
guadalajara
monterrey
cancun
havana
port-au-prince
san juan
kingston
caracas
bogota
medellin
cali
quito
guayaquil
lima
cusco
la paz
santiago
buenos aires
montevideo
asuncion
brasilia
sao paulo
rio de janeiro
rio
salvador
recife
amazon rainforest
managua
tegucigalpa
san salvador
guatemala city
toronto
montreal
vancouver
ottawa
calgary
edmonton
winnipeg
halifax
boston
philadelphia
chicago
houston
dallas
austin
san antonio
phoenix
los angeles
san francisco
san diego
san jose
sacramento
oakland
seattle
portland
denver
salt lake city
las vegas
minneapolis
st. louis
st louis
kansas city
milwaukee
detroit
cleveland
cincinnati
columbus
pittsburgh
buffalo
baltimore
washington d.c.
washington dc
richmond
charlotte
atlanta
miami
orlando
tampa
new orleans
nashville
memphis
louisville
indianapolis
brooklyn
manhattan
queens
bronx
staten island
long island
hollywood
silicon valley
beverly hills
el paso
albuquerque
tucson
omaha
anchorage
hartford
newark
jersey city
guantanamo
guantanamo bay
leicestershire
derbyshire
nottinghamshire
hampshire
oxfordshire
wall street
fleet street
`)
