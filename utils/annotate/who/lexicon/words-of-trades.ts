/** Callings that the role rules read beside the words of office; the model was trained without them. */
import { wordList } from '../../lexicon/word-list.ts'

export const trades = wordList(`
critic national patient newcomer debutant debutante prodigy rookie opener publican favourite favorite fan td publicist flagbearer parent grandmaster headmaster schoolmaster postmaster paymaster quartermaster ringmaster harbourmaster harbormaster grandparent
caretaker servicewoman serviceman virtuoso maestro guru heartthrob diva tsar mogul magnate baroness-elect chief-of-staff chancellor-candidate number-two head-teacher vet gp hygienist midwife au-pair nanny butler valet courtier equerry chaperone
referee linesman linebacker tackle prop hooker flanker lock fly-half scrum-half halfback first-baseman slugger shooter guard center-back playmaker wingback libero quick seamer spinner
investigator immigrant emigrant migrant refugee accountant attendant assistant descendant combatant adjutant lieutenant-governor commandant applicant claimant contestant participant occupant informant servant tenant agent dissident superintendent correspondent respondent recipient
captive hostage detainee trainee appointee employee evacuee returnee escapee designee retiree interviewee mentee devotee
taoiseach tanaiste ceann lehendakari voivode mukhtar sarpanch pradhan zamindar panchayat ombudswoman nuncio vicar-general primate catholicos metropolitan patriarch superior abbess prioress rebbe chazan cantor
shareholder stakeholder cardholder officeholder titleholder leaseholder smallholder householder officer-in-charge second-in-command go-between middleman henchman kingpin mastermind
patron oligarch restaurateur councilmember assemblymember boatman fireman ferryman gunsmith blacksmith goldsmith silversmith playwright shipwright wheelwright chef-patron sommelier couturier couturiere impresario auteur ingenue raconteur saboteur chauffeur provocateur amateur connoisseur masseur masseuse
cardiologist-turned-politician laureate graduate undergraduate postgraduate candidate-elect delegate advocate associate magnate prelate surrogate expatriate convict recruit pundit bandit exile conscript prefect architect
shadow opposite-number right-hand spy-chief chair-elect attache
`)

/** Words that only look like the doer of something. */
export const noDoers = wordList(`
after under over former other however later never ever either neither whether rather together another further higher lower older younger bigger better worse greater stronger larger smaller longer earlier wider closer harder cheaper richer poorer newer
sooner shorter weaker faster slower deeper broader lighter heavier brighter darker easier happier tougher safer quieter louder clever bitter eager proper sober sheer mere tender slender bitter inner outer upper utter super summer winter september october november
december quarter number matter paper letter water river power order corner center centre offer answer cover dinner supper weather computer tower chapter cancer danger disaster murder fever hunger anger wonder theater theatre counter server consider
remember deliver discover enter suffer prefer refer transfer bother alter gather wander recover uncover register encounter trigger foster render hinder differ lower border shoulder finger laser layer barrier carrier career pioneer engineer fiber fibre litre
meter metre kilometer kilometre silver copper leather rubber timber butter pepper sugar flower shower tender thunder ladder folder filter poster sticker trailer newsletter helicopter container cylinder register frontier premier former per for nor or major
minor senior junior prior interior exterior superior inferior anterior terror error horror favor favour labor labour color colour honor honour mirror sector factor motor floor door poor indoor outdoor tenor rumor rumour humor humour vapor vapour odor odour
harbor harbour parlor parlour ardor ardour vigor vigour manor corridor tractor reactor elevator refrigerator generator indicator detector sensor monitor anchor armor armour behavior behaviour flavor flavour tumor tumour neighbor's decor
list exist assist insist resist persist consist twist mist wrist fist checklist playlist shortlist wishlist blacklist gist
human german roman norman ottoman inhuman superhuman subhuman humanitarian authoritarian vegetarian totalitarian sectarian egalitarian utilitarian antiquarian proletarian
`)

/** What follows a name and a comma with "a" before it and is nobody: "Anna Example, a day later". */
export const noPersons = wordList(`
day week month year decade century night morning evening afternoon hour minute moment time while move step sign blow deal claim charge story book film movie show song album play poem role post job job win victory loss defeat goal game match race feat record
sum place town city village country state province region island house home building law bill plan bid vote call gesture view idea line phrase term word title name fact case task effect trend theme issue problem rise fall drop gap lead lot bit few couple pair
number group set series range host handful half third quarter fifth tenth report study survey poll paper letter statement speech interview visit trip tour meeting talk call crime offence offense attack raid strike fire crash accident car bus plane ship boat gun knife
drug disease virus type kind sort form part piece share stake chance risk threat warning reminder result consequence cause reason point matter thing way sense feeling belief view position stance policy rule practice tradition habit custom process project programme program
scheme product device tool system method model version copy park street road bridge river lake mountain school hospital church mosque temple museum theatre theater hotel restaurant pub bar shop store charge slur insult joke nod rebuke snub
`)

/** Forms of address beside the honorifics. */
export const formsOfAddress = wordList(
  `comrade barr barr. engr engr. alh alh. alhaji alhaja hajiya otunba mdm mdm. madam datin dato' seri puan encik tengku tunku smti kumari thiru msgr msgr. monsignor eng. arch. don doña`,
)
