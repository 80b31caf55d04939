/** The vocabulary of roles: heads ("minister"), words that only go before them ("deputy", "national"), forms of address. */
import { wordList } from '../../lexicon/word-list.ts'

/** A role can end in one of these: "U.S. national security adviser". */
export const roleHeads = wordList(`
president vice-president premier deputy trooper patrolman cadet chancellor minister secretary undersecretary governor mayor deputy-mayor senator congressman congresswoman representative lawmaker legislator parliamentarian mp mep msp councillor councilman councilwoman
councilor alderman commissioner ambassador envoy diplomat consul attache chief head leader chair chairman chairwoman chairperson co-chair co-chairman director director-general general secretary-general president-elect ceo cfo coo cto executive
founder co-founder cofounder owner co-owner boss manager coach captain skipper president-designate speaker whip majority-leader minority-leader adviser advisor aide counsel counselor counsellor attorney lawyer solicitor barrister prosecutor
judge justice magistrate sheriff marshal constable officer detective inspector superintendent sergeant lieutenant colonel major brigadier commander admiral commodore commandant corporal private soldier airman pilot astronaut cosmonaut
spokesman spokeswoman spokesperson spox press-secretary analyst economist strategist researcher scientist professor lecturer historian philosopher sociologist psychologist physicist chemist biologist virologist epidemiologist astronomer
mathematician engineer architect doctor physician surgeon nurse psychiatrist dentist veterinarian paramedic teacher principal headteacher dean rector provost student scholar fellow academic expert specialist consultant
journalist reporter correspondent editor editor-in-chief columnist commentator broadcaster presenter anchor host blogger podcaster youtuber photographer photojournalist filmmaker producer screenwriter author writer novelist poet playwright
actor actress singer songwriter singer-songwriter rapper musician guitarist drummer bassist pianist violinist composer conductor dancer choreographer artist painter sculptor designer model comedian entertainer star superstar
activist campaigner organiser organizer volunteer advocate dissident defector rebel militant insurgent warlord guerrilla terrorist extremist jihadist fighter gunman suspect defendant victim survivor witness inmate prisoner
murderer killer fugitive financier banker trader investor billionaire millionaire tycoon businessman businesswoman entrepreneur industrialist philanthropist developer broker accountant auditor treasurer
farmer fisherman worker labourer laborer driver trucker shopkeeper shopper waiter waitress chef cook baker butcher electrician plumber carpenter mechanic builder miner firefighter policeman policewoman cop guard ranger
resident neighbour neighbor villager pensioner retiree veteran widow widower father mother dad mum mom son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepfather
stepmother partner fiance fiancee boyfriend girlfriend friend colleague counterpart predecessor successor rival opponent ally teammate man woman boy girl teenager
bishop archbishop cardinal pope priest pastor reverend vicar rabbi imam cleric mufti ayatollah monk nun patriarch preacher evangelist
king queen prince princess emperor empress sultan emir sheikh duke duchess earl baron baroness lord lady crown-prince monarch ruler dictator strongman
player footballer striker midfielder defender goalkeeper keeper winger forward fullback centre-back quarterback linebacker cornerback receiver safety pitcher catcher outfielder shortstop baseman batsman bowler wicketkeeper all-rounder
cricketer golfer boxer wrestler swimmer runner sprinter hurdler jumper gymnast skater skier snowboarder cyclist rider jockey racer trainer referee umpire tennis-player seed champion medallist medalist olympian athlete rower sailor surfer
climber mountaineer explorer candidate nominee contender challenger frontrunner incumbent politician statesman official bureaucrat administrator coordinator supervisor clerk registrar coroner pathologist curator librarian archivist
member vice-chair vice-chairman vice-chancellor vicechancellor trustee delegate negotiator mediator observer inspector-general ombudsman regulator auditor-general attorney-general solicitor-general comptroller controller governor-general
negotiator interpreter translator secretary-designate nominee-designate lt-gov assemblyman assemblywoman delegate freshman hero legend icon pioneer inventor magician illusionist astrologer influencer socialite heiress heir
mastermind ringleader operative spy agent whistleblower informant hacker programmer founder-ceo co-ceo mentor tutor caretaker undertaker captain-elect secretary-treasurer postdoc paleontologist archaeologist anthropologist geologist
seismologist meteorologist climatologist ecologist conservationist environmentalist botanist zoologist geneticist neuroscientist oncologist cardiologist immunologist paediatrician pediatrician toxicologist criminologist demographer
chaplain deacon elder moderator primate abbot caliph mullah maulana swami guru shaman premier-designate taoiseach tanaiste kaiser tsar czar shah
`)

/** Words that stand before a head inside a role and are no names: "acting deputy foreign minister". */
export const roleModifiers = wordList(`
former ex then ex- acting interim deputy vice assistant associate senior junior chief head lead co first second third top late retired veteran longtime long-time long-serving outgoing incoming current newly elected newly-elected embattled ousted
exiled jailed imprisoned disgraced controversial popular prominent influential powerful celebrated acclaimed renowned noted famed famous famous award-winning nobel prize-winning nobel-winning oscar-winning right-wing left-wing far-right far-left centrist conservative liberal
prime national international foreign home interior defense defence finance economy economic trade commerce energy oil health education culture sports sport transport transportation environment climate agriculture justice labour labor welfare housing
foreign-policy security national-security intelligence military army navy naval air force police public private state federal regional provincial local city town village county district municipal parliamentary presidential congressional senate
house opposition ruling party government cabinet union trade-union labor press media communications information technology political legal medical general executive managing operating financial creative artistic technical
research science policy programme program project product marketing sales investment equity portfolio fund hedge market currency senior-most human rights civil women's children's environmental climate-change social religious spiritual supreme
catholic anglican muslim jewish christian orthodox shiite shia sunni buddhist hindu evangelical protestant republican democratic labour tory communist socialist green liberal independent
team club football soccer basketball baseball cricket rugby tennis hockey golf boxing athletics swimming cycling racing olympic world champion championship national-team head-coach assistant-coach bowling batting fielding
film movie television tv radio newspaper magazine fashion pop rock rap hip-hop jazz opera folk country classical theatre theater stage book comic video game youtube internet web online software hardware tech
real-estate property business industry corporate company bank banking insurance airline hotel restaurant media-mogul literary art music street freelance self-employed
lieutenant major brigadier rear wing group flight squadron sergeant-major staff master chief-of-staff attorney solicitor inspector surgeon director permanent under parliamentary-under special personal principal press private-secretary
co-founding founding serving sitting disgraced chief-executive fellow visiting emeritus adjunct assistant-attorney cabinet-office shadow minority majority left right centre center central
secretary 
`)

/** Forms of address: they tell a person, and are no role. */
export const honorifics = wordList(
  `mr mrs ms miss mx dr prof sir dame rev revd fr br hon mr. mrs. ms. dr. prof. rev. fr. hon. st. herr frau monsieur madame signor senor senora don dona u daw pak ibu haji hajji tun datuk dato shri smt sri`,
)

/** Abbreviated ranks and offices before a name: role words too. */
export const rankAbbreviations = wordList(`
gen gen. lt lt. col col. maj maj. sgt sgt. cpl cpl. capt capt. cmdr cmdr. adm adm. brig brig. pvt pvt. sen sen. rep rep. gov gov. pres pres. det det. insp insp. supt supt. amb amb. atty atty. del del. asst asst. sec sec. cllr maj-gen lt-gen
`)

/** Noble, religious and royal titles belong to the name: "Pope Francis", "Lord Alli". */
export const nobleTitles = wordList(`
prince princess king queen pope lord lady baroness baron duke duchess earl countess count viscount sheikh sheik shaikh sultan emperor empress emir saint st. st sister brother mother father imam ayatollah mullah maulana archduke tsar czar tsarina
`)

/** Too thin to stand when the story says more: "his Japanese counterpart". */
export const thinRoles = wordList(`
counterpart man woman boy girl friend colleague father mother dad mum mom son daughter brother sister husband wife uncle aunt nephew niece cousin partner teenager neighbour neighbor predecessor successor rival opponent ally teammate
member resident victim suspect witness star hero legend fellow private boyfriend girlfriend grandfather grandmother grandson granddaughter stepfather stepmother fiance fiancee widow widower deputy
`)
