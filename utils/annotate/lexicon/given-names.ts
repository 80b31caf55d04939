/** Given names of many cultures, as news in Latin script writes them. Long because the world is. */
import { wordList } from './word-list.ts'

export const givenNames = wordList(`
beau brianna deion deandre denzel derrick faith isaiah latoya lonnie montell reggie
aaron abby abel abigail abraham ada adam adele adrian adrienne agnes aidan aiden al alan alana alastair albert alec alex alexa alexander
alexandra alexandria alexis alfie alfred alice alicia alison alistair allan allen allison alma alyssa amanda amber amelia amy ana andre
andrea andrew andy angel angela angelica angie angus anita ann anna annabel anne annette annie anthony antonia antony april archie ariana
ariel arlene arnold arthur ashley ashton aubrey audrey austin ava avery barbara barney barry bart beatrice becky belinda ben benedict
benjamin bernadette bernard bernie bert bertha beth bethany betsy betty beverly bianca bill billie billy blair blake bob bobbie bobby
bonnie boris brad bradley brandon brenda brendan brent brett brian briana bridget brittany brooke bruce bruno bryan bryce byron caitlin
caleb calvin cameron candace cara carl carla carlton carly carmen carol carole caroline carolyn carrie carter casey cassandra cassie
catherine cathy cecil cecilia cecily celeste celia chad charlene charles charlie charlotte chas chelsea cheryl chester chloe chris christa
christian christie christina christine christopher christy chuck cindy claire clara clarence clark claude claudia clay clayton cliff
clifford clint clinton clive clyde cody colette colin colleen connie connor conor conrad corey corinne cory courtney craig cristina crystal
curt curtis cynthia daisy dale damian damien damon dan dana daniel daniela danielle danny daphne darlene darrell darren darryl dave david
dawn dean deanna debbie deborah debra declan dee deirdre delia della denis denise dennis derek desmond diana diane dianne dick dina dinah
dolores dominic dominique don donald donna donnie dora doreen doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan earl
ed eddie edgar edith edmund edna eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elisabeth elise eliza elizabeth
ella ellen ellie elliot elliott ellis eloise elsie elton emily emma emmanuel enid enoch eric erica erik erika erin ernest ernie esme esther
ethan ethel eugene eugenia eunice eva evan evangeline evelyn ezra faye felicia felicity felix fergus fiona flora florence floyd frances
francesca francis frank frankie franklin fred freddie frederick freya gabby gabriel gabriela gabrielle gail gareth garrett garry garth gary
gavin gaynor gemma gene genevieve geoff geoffrey george georgia georgie georgina gerald geraldine gerard gerry gilbert gillian gina ginger
glen glenda glenn gloria gordon grace graham grant greg gregg gregory greta guy gwen gwendolyn gwyneth hailey hal hannah hank harold
harriet harriett harrison harry harvey hattie hayden hayley hazel heather hector heidi helen helena henrietta henry herb herbert herman
hilary hillary holly homer hope horace howard hubert hugh hugo humphrey ian ida imogen ingrid ira irene iris irma irving irwin isaac isabel
isabella isabelle isla isobel ivan ivor ivy jack jackie jackson jaclyn jacob jacqueline jacqui jade jaime jake james jamie jan jane janet
janice janine jared jarrod jarvis jasmine jason jasper jay jayden jayne jean jeanette jeanne jeb jed jeff jeffery jeffrey jen jenna jennie
jennifer jenny jeremiah jeremy jermaine jerome jerry jesse jessica jessie jethro jill jillian jim jimmie jimmy jo joan joanna joanne jocelyn
jodie jody joe joel joey john johnathan johnnie johnny jon jonah jonas jonathan jonny jordan joseph josephine josh joshua joss joy joyce
juan juanita judith judy julia julian juliana julie juliet julius june justin justine kacey kaitlyn kamala kara karen karina karl karla kate
katelyn katharine katherine kathleen kathryn kathy katie katrina kay kayla keir keith kelly kelsey kelvin ken kendra kendrick kenneth kenny
kent kerry kevin kieran kim kimberly kirk kirsten kirsty kit kristen kristi kristin kristina kristine kurt kyle kylie lachlan lana lance
larry laura lauren laurence laurie lawrence leah leanne lee leigh leila lena leo leon leonard leonora leroy lesley leslie lester lewis liam
libby lila lillian lily linda lindsay lindsey linus lionel lisa liz liza lizzie lloyd logan lois lola lorenzo loretta lori lorna lorraine
lou louis louisa louise lowell lucas lucia lucian lucille lucinda lucy luke lulu luther lydia lyle lyn lynda lynn lynne mabel mack
mackenzie maddie madeleine madeline madison mae maggie malcolm mandy marc marcia marco marcus margaret margarita margery margot maria
mariah marian marianne marie marilyn marina mario marion marisa marissa marjorie mark marla marlene marlon marsha marshall martha martin
martina marty marvin mary mason matilda matt matthew maude maureen maurice mavis max maxine maxwell may meagan meg megan meghan melanie
melinda melissa melody melvin mercedes meredith merle mervyn mia michael michaela michelle mick mickey mike mildred miles milton mimi mindy
minnie miranda miriam mitch mitchell mitt moira mollie molly mona monica monique morgan morris mort moses muriel murray myra myrtle nadia
nadine nan nancy naomi natalia natalie natasha nate nathan nathaniel neal ned neil nell nellie nelson nettie neville niall nicholas nick
nicky nicola nicolas nicole nigel nikki nina noah noel nolan nora norma norman odette olive oliver olivia ollie omar opal oscar otis otto
owen paige pam pamela paris pat patrice patricia patrick patsy patti patty paul paula paulette pauline pearl peg peggy penelope penny percy
perry pete peter petra phil philip philippa phillip phoebe phyllis pierce piers polly poppy preston priscilla prudence quentin quincy rachel
rae ralph ramona randall randolph randy raquel ray raymond rebecca reece reg regina reginald rex rhett rhoda rhonda rhys ricardo rich
richard rick rickey ricky riley rishi rita rob robbie robert roberta robin robyn rocco rod roderick rodney roger roland ron ronald ronan
ronda ronnie rory rosa rosalie rosalind rosalyn rosanna rose rosemary rosie ross rowan rowena roxanne roy ruby rudolph rudy rufus rupert
russ russell rusty ruth ryan sabrina sadie sally sam samantha sammy samson samuel sandra sandy sara sarah sasha saul scott sean sebastian
selena selina serena seth shane shannon sharon shaun shauna shawn sheila shelby sheldon shelley shelly sheri sherman sherri sherrod sherry
shirley sid sidney sienna silas simon simone sinead siobhan skye solomon sonia sonya sophia sophie spencer stacey stacy stan stanley stefan
stella stephanie stephen stephon sterling steve steven stewart stuart sue summer susan susanna susie suzanne suzy sybil sydney sylvester
sylvia tabitha tamara tammy tania tanya tara tasha taylor ted teddy terence teresa teri terrance terrell terrence terri terry tessa thelma
theo theodora theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey traci tracy travis trent trevor tricia
trina trisha tristan troy trudy tucker tulsi tyler tyra tyrone ulysses una ursula val valerie vanessa vaughn vera vernon veronica vicki
vickie vicky victor victoria vince vincent viola violet virgil virginia vivian vivien wade wallace walt walter wanda ward warren wayne wendell
wendy wes wesley whitney wilbur wilfred will willa willard willem william willie willis wilma winifred winnie winona winston woodrow xander
yolanda yvette yvonne zac zach zachary zack zara zelda zoe zoey

abdel abdelaziz abdelfattah abdirahman abdiweli abdou abdoulaye abdul abdulaziz abdulkadir abdulla abdullah abdulrahman abdurrahman abiy
abu abubakar ade adel adil adnan afif aftab ahmad ahmed ahmet aida aisha akbar akram ala alaa alemayehu ali aliou alioune alaksandr amadou amal amara
amin amina aminata amine amir amira ammar amr anas anwar arafat arif asad ashraf asif asma asmaa assad atef atif ayesha ayman aziz aziza
azza badr bahaa baha bakr balqis basel bashar bashir basim bassam bassem benazir bilal bilawal boubacar boutros burhan chakib cheikh dalia
daoud dawood djamel ebrahim ehab ehsan ekmeleddin elham eman emad emine emre erdem esam esmail essam fadi fadia fahad fahd faisal faiz
fakhri farah farhad farid farida farouk farooq faruk fathi fatima fatma fatou fatoumata fawad fawzi faysal fazal fehmi ferhat fethullah firas fuad
gamal ghada ghassan ghazi ghulam habib hadi hafez hafiz haider hakan hakeem hakim haleh halima hamad hamdi hamid hamida hamza hana hanan
hani hania hany haris haroon harun hasan hashem hashim hassan hatem haydar hesham hicham hisham hoda hosni hossam hossein houda houssem
hulusi husam hussam hussein husain husni ibrahim ibrahima idris idriss ihab ikram ilham imad imam iman imane imran inam irfan isam ishaq
ismail ismet issa issam iyad izzat jaafar jabir jafar jalal jamal jamil jamila jamshid jannat jasim javad javed jawad kadir kadri kamal
kamel kamil karim karima kashif kemal khadija khaled khalid khalifa khalil khaldoun khawaja khurram laila lamia latif latifa layla leyla
lina lubna maha mahathir mahdi mahinda mahir mahmood mahmoud mahmud maimuna majid malala malik mamadou mamdouh mansoor mansour manal
marwa marwan maryam maryum masood masoud massoud mehdi mehmet melih meral meryem mevlut mirza moammar moataz mohamad mohamed mohammad mohammed mohamud mohsen mohsin
moin mokhtar mona monther moqtada moustafa muammar mubarak muhamad muhammad muhammadu muharrem muhsin muhyiddin mujib mukhtar mullah muna munir
murad murat musa mushtaq mustafa mustapha muthana nabih nabil nada nader nadim naeem naftali naguib nahid nahed naim najat najib najla nasir nasrallah nasreen nasrin
nasser nawaf nawal nawaz nayib nazir nazli necmettin nihad nisreen nizar noor nora nouri nur nuri numan omar omer orhan osama osman othman oumar
ousmane pervaiz pervez qais qasem qasim qassem qusay rabah rabia rachid rafah rafik rafiq raheem rahim rahma rahul raja rajab ramadan ramazan rami
ramzan rana rania rashid rashida raza rached recep reem reza riad ridha rifaat riyad rizwan ruhollah saad saadia sabah sabri sadiq saeb saeed
safa saif said saida saido sajid sajjad salah salam salama saleh salem salim salma salman salva sameh sami samia samir samira samy sana saud
sayed sayyid seif selahattin selim selma serdar sevgi shadi shafiq shahbaz shahid shahzad shakeel shakir sharif shaukat shehbaz sheikha
shereen sherif sherry shireen sobhi sohail soheir suha suhail suleiman suleyman sultan sumaya syed taha tahani taher tahir talal talat taleb
tamer tamim tammam tareq tariq tarek tawakkol tayeb tayyip tewodros thabo turki uday umar umaru usama usman wael wafa wahid walid waleed waseem
wissam yahya yasin yasir yasmin yasmine yasser yassin yasser younis yousaf yousef youssef yousuf yunus yusuf zafar zahid zahra zaid zain
zainab zaki zakaria zayed zeinab zeynep ziad zine zohra zubair zulfikar

abebe abena abiola ade adebayo adekunle ademola adwoa afua akinwumi akosua akua akufo ama amara amare amina ato ayanda ayodele babajide babatunde bantu
birtukan blaise bola bongani boutros buhle bukola chidi chidinma chike chimamanda chinedu chinua chinwe chioma chukwuemeka cyril dlamini debretsion
desta dumisani ebele ekow emeka emmerson eskinder fela femi folake fumani funmi getachew girma goodluck hage hailemariam haile idrissa ifeanyi ikechukwu
isaias ifeoma jabulani jakaya jomo joao kabelo kagiso kagame kayode kelechi khama khaya kofi kojo kwabena kwaku kwame kwesi lerato lindiwe lwazi mandla
martial mbali mengistu meles mercy merera mesfin mokgweetsi moise morgan mosiuoa moussa mpho muhoozi mulatu mutahi mwai naledi nana nangolo ndidi nelson neo
nelly ngozi nkosazana nnamdi nomvula nosipho ntombi obinna odinga ogechi okechukwu olu oluchi olumide olusegun oluwaseun patience paulo pius precious raila
robert roch sekou sello sibusiso sipho solomon sunday tedros temba teodoro thabiso thandi thandiwe themba thuli tito tunde uche uchenna uhuru umaro
unity uzoma wangari wole yaa yaw yemi yoweri yohannes zanele zenawi zinhle zodwa zola zweli denis evariste faustin faure felix gnassingbe ibou
koffi laurent macky pierre rose sylvanus theodore thione

aakash aamir abhijit abhishek aditi aditya ajay ajit akhilesh akash akshay alok aman amartya amit amitabh amrita amrit anand ananya anil anirudh anita anjali ankit ankita
anmol anup anupam anurag anushka aparna archana arjun arnab arun aruna arundhati arvind asha ashish ashok ashwin atal atul avinash ayush babul bal bhagwant bharat bhim
bhupesh bimal bindu chandra chandrababu chandrasekhar chetan chirag deepa deepak deepika dev devendra devika dhanush dharmendra dilip dinesh dipak dipti divya durga ganesh
gaurav gautam geeta girish gita gopal govind gurpreet hardeep hardik hari harish harsh harsha hema hemant himanshu indira indra ishaan jagan jagdeep jagdish jagmohan jairam
janaki jaswant jawaharlal jaya jayalalithaa jayant jayanti jitendra jyoti jyotiraditya kailash kamal kamla kanhaiya kapil karan karthik karti kartik kavita keshav khushwant
kiran kirti kishore kriti krishna kumar kunal lakshmi lal lalit lalu lata laxman madhav madhu madhuri mahesh mahatma mahua mala mallika mallikarjun mamata mamta manish manisha manju manmohan
manoj manohar maya mayawati meena meera meenakshi milind mira mohan mohandas mohit monika mukesh mukul murali nandini narayan narendra naresh naveen navjot neelam neeraj neha nikhil nikita nilesh nirmala
nishant nitin nitish om omkar padma pallavi pankaj parag parvati parvez pawan piyush pooja prabhakar prabhu pradeep prafulla prakash pramod pranab pranav prasad prasanna
prasanta prashant pratap pratibha pratik praveen pravin prem preeti preity priya priyanka pronab purnima pushpa raghav raghuram raghu rahul raj raja rajan rajat rajendra rajesh rajeev rajiv
rajkumar rajnath rajni rakesh ram raman ramesh rani ranjan ranjit rashmi rastogi ravi ravindra ravinder rekha renu rita ritu rohan rohini rohit roshan rupa sachin sagar sambit sandeep sangeeta sanjay sanjana sanjeev sanjiv santosh sarita
satish satya satyajit saurabh savita seema shailesh shakti shankar sharad shashi sheetal shefali shikha shilpa shiv shivraj shreya shruti shubham shyam siddharth siddhartha sita smita smriti
sneha sonali sonam sourav sridhar srinivas subhash subramaniam sudha sudhir suhas sujata sukhbir suman sumit sumitra sunanda sundar sunita sunil suraj surendra suresh surya sushil sushma swami swapna swati tanvi
tarun tejashwi tejasvi tushar uday uddhav uma umesh upendra urmila usha vandana varun vasundhara vidya vijay vijaya vikas vikram vimal vinay vineet vinod vipin virat vishal vishnu vivek yash
yashwant yogendra yogesh yogi yuvraj zakir gotabaya maithripala mahinda namal ranil sirisena chandrika basil bidhya khadga prachanda pushpa sher baburam hasina khaleda sheikh

aiko aki akihiko akihiro akihito akiko akio akira akito asami asuka atsuko atsushi ayaka ayako ayumi chie chieko chihiro chika daichi daigo daiki daisuke eiji eiko emi emiko eri eriko etsuko
fumie fumihiko fumiko fumio fusako gen genki goro haruhiko haruka haruki haruko haruna haruo haruto hayao hayato hideki hidehiko hideko hideo hidetoshi hideyuki hikaru hinako hiro hiroaki hirofumi hirohito hirokazu
hiroki hiroko hiromi hironobu hiroshi hirotaka hiroto hiroyuki hisako hisashi hitomi hitoshi ichiro ikuo ikuko isamu isao issei itsuki itsunori izumi jiro jun junichi junichiro junko junpei junya kana kanako kaneto kaori
kaoru katsunobu katsuo katsutoshi katsuya kazue kazuhiko kazuhiro kazuki kazuko kazumi kazuo kazuya kazuyoshi kazuyuki kei keigo keiichi keiji keiko keisuke keita keizo ken kengo kenichi kenji kenjiro kenta kentaro kenzo
kihei kiichi kimiko kimiyo kinuko kiyoko kiyoshi kohei koichi koichiro koizumi koji kosuke kosei kota kotaro kouichi kumiko kunihiko kunio kyoko mai maki makoto mako mami mamoru mana manabu mao mari mariko masaaki masae
masafumi masaharu masahiko masahiro masaki masako masami masanori masao masaru masashi masataka masato masatoshi masaya masayoshi masayuki matsuo mayu mayuko mayumi megumi mei michiko mie mieko miho mika mikako miki mikio
mina minako minoru misaki misako mitsuo mitsuru mitsuko miu miyako miyuki mizuho mizuki moe momoka motoko motoo mutsuko nagisa nana nanako naofumi naohiro naoki naoko naomi naoto naoya natsuki natsuko natsumi natsuo
nobuaki nobuhiko nobuko nobuo nobuyuki nobuhiro noboru nori noriaki norihiko noriko norio noriyuki osamu ran reiko rena rie rieko riku rina rino risa ritsuko rui ryo ryohei ryoichi ryoji ryoko ryosuke ryota ryuhei ryuichi
ryuji ryunosuke ryuta sachiko sadako saki sakura sanae saori satoko satomi satoru satoshi satsuki sayaka sayuri seiichi seiji seiko shigeko shigenobu shigeo shigeru shigeyuki shin shinichi shinichiro shinji shinjiro shino shinobu shinsuke shintaro shinya shinzo shiori
shizuka shizuko sho shogo shohei shoichi shoji shoko shota shuichi shuji shun shunichi shunsuke shunto shuntaro shusuke sora soichi soichiro sosuke sota sumiko susumu tadao tadashi taichi taiki taizo takaaki takafumi takahiro takaki
takako takanori takao takashi takato takatoshi takayuki takehiko takeo takero takeru takeshi taku takuma takumi takuya takuro tamaki tamotsu tamio taro tatsuo tatsuya teruko teruo tetsuo tetsuro tetsuya tokiko tomio tomoaki tomohiro tomohito tomoka tomoko
tomomi tomoya tomoyo tomoyuki toru toshiaki toshiharu toshihide toshihiko toshihiro toshiko toshimitsu toshio toshiro toshiya toshiyuki tsubasa tsukasa tsuneo tsutomu tsuyoshi wataru yae yasuhiko yasuhiro yasuhisa yasuko yasunari yasunori yasuo yasushi
yasutoshi yayoi yohei yoichi yoichiro yoji yoko yosuke yoshiaki yoshie yoshihide yoshihiko yoshihiro yoshihisa yoshiki yoshiko yoshimasa yoshimi yoshio yoshiro yoshitaka yoshito yoshiyuki yota yui yuichi yuichiro yuji yujiro yuka yukari yuki
yukihiro yukiko yukio yuko yuma yumi yumiko yuri yuriko yusaku yusei yusuke yuta yutaka yuto yuya yuzo yuzuru

agnieszka ales aleksandar aleksandr aleksandra aleksei aleksey aleksej alena alexandru alexei alexey alina alisa alla alojz alyona anastasia anatol anatoli anatoly andrei andrej andreja andrey andrius andriy andrii andrzej ania anton antoni antonin antun aleksander arkady
arseniy arseny artem artur artyom bartosz beata bidzina blaz blazej bogdan bohdan bohuslav bojan boleslaw boris borys borislav borut bozena bozidar branislav branko bronislaw cezary dalia damir danijel danil danilo danuta daria darja darko darya dejan denys dimitar
dimitri dina dmitri dmitrij dmitriy dmitro dmitry dmytro dobromir donata dorota dragan drago dusan dusko dzmitry edita eduard ekaterina elena elina elvira elzbieta emil ewa evgeni evgenia evgeny evgeniy fedor filip fyodor galina gennady georgi georgy gheorghe giorgi
gitanas gleb goran gordana gotz grigori grigory grzegorz halina hanna helena henryk hristo hryhoriy ievgen igor ihor iliya ilir ilya ilham inna ioan ioana ion irakli irina irma iryna ivan ivana iveta ivica ivo iwona jacek jadranka jan janez janis janko
jaroslav jaroslaw jelena jerzy jiri joanna jolanta josip jovan jozef juri juraj kaja karel karolina katarina katarzyna katerina kazimierz kersti khatia kirill klara klaudia kiril konstantin konstantinos kristijan krisjanis krystyna krzysztof ksenia kyrylo larisa larysa lech leonid lesia leszek
lev liana libor lidia liliana ljubica ljubomir lubomir lucian ludmila lukas lukasz lyubov lyudmila maciej maia maja maksim maksym malgorzata marcin marek mariusz marija mariana marijana marin marina marjan marko marta martyna mateusz matej matus maxim mihai mikael mikhail
mikheil mikalai mikhailo miklos mikola milan milada milena milica milos milorad miloslav milos mila mirjana miro miroslav miroslaw mladen monika mykhailo mykhaylo mykola nada nadezhda nadiya natalija nataliya nataliia natallia natela nebojsa nenad nevena nicolae nikita nikol nikola nikolai nikolay
nikoloz nina oksana olav oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olha ondrej oskar ostap pavel pavlo pawel pavol petar petr petra petro piotr plamen polina predrag przemyslaw radek radmila radoslav radoslaw radovan raisa raivo rashid rastislav ratko
renata roman robertas rok rosen roza ruslan rustam rustem ryszard salome samvel sandu sandor sanja saso sergei sergej sergey sergii serghei serhii serhiy sigita simona slavko slawomir slobodan snezana sofia sofya stanislav stanislaw stanka stefania stepan stevan stipe stoyan
svetla svetlana svetoslav sviatlana svitlana szymon taavi tadeusz taisia tamar tamara taras tatiana tatjana tatyana teodor tihomir timofey timur tomas tomasz tomislav traian tsvetan urszula vaclav vadim vadym valdis valentin valentina valentyn valerii valeriy valeri valery
vanja vasil vasile vasily vasyl vasiliy venelin vera vesna viacheslav victor vika viktor viktoria viktoriia viktoriya viktorija vilnis vit vitali vitaliy vitaly vitalii vitautas vjosa vlad vladas vladimir vladislav vladyslav vlado volha volodymyr vsevolod vuk vyacheslav wieslaw witold wladyslaw
wojciech yakov yaroslav yegor yelena yevgeny yevgenia yevgeni yevhen yevheniya yevhenii yulia yuliia yuliya yuri yurii yuriy yury zbigniew zdenek zdravko zeljko zlatan zlatko zoltan zoran zorana zuzana zvonimir
eldar elchin elmar gurbanguly heydar islam kassym nikol nursultan sadyr serdar sooronbay shavkat zhanar zurab arsen ararat armen gagik hovik levon serzh tigran vahagn vardan

adriana adolfo adrian agustin alba albert alberto alejandra alejandro alessandra alessandro alexandre alexandra alfonso alfredo alicia alma alonso aloisio alvaro amado amadeo amaia ana anabel andrea andreia andres angel angela angeles angelo anibal antonella antonia antonio araceli armando arnaldo
arturo asuncion augusto aurelio aurora baltasar barbara beatriz belen benito benjamin bernardo berta blanca bruna bruno caetano camila camilo camilla carina carla carles carlo carlos carlota carmela carmen carolina cassio catalina cecilia celia celso cesar chiara ciro claudia claudio
clara clarice clemente concepcion consuelo cosimo cristian cristiana cristiano cristina cristobal cruz cynthia daniela daniele dario davi davide debora delcy delfina diego dilma diogo diosdado dolores domenico domingo donatella duarte edgardo edinson edison edmundo edson eduarda
eduardo efrain elena elisa eliseo elsa elvira emilia emiliano emilio enric enrica enrico enrique ernesto esperanza esteban estefania estela esther eugenia eugenio eusebio eva evaristo evita evo fabiana fabio fabiola fabrizio facundo fatima federica federico felipa felipe fermin fernanda fernando
fernao filipa filipe flavia flavio florencia francesca francesco francisca francisco franco gabriel gabriela gabriele gaetano gennaro geraldo gerardo german getulio giacomo gianluca gianluigi gianni gilberto gilmar ginevra gino giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe gloria gonzalo
graca graciela gregorio guadalupe guido guilherme guillermo gustavo hector helio henrique heraclio hernan hernando hipolito horacio hugo humberto ignacio ignazio igor ilaria ines inigo irene isabel isabela isaias isidro ismael itziar ivete jacinto jacobo jair jaime jairo janaina javier
jeronimo jesus joao joaquim joaquin jordi jorge jose josefa josefina josep juan juana juanita julen julia juliana juliano julieta julio junior karina laura lautaro lazaro leandro leonardo leonel leonor leopoldo letizia leticia lidia ligia liliana lionel lisandro livia lorena lorenza lorenzo lourdes luca lucas lucia
luciana luciano lucio luigi luis luisa luiz lula macarena magdalena manoel manuel manuela mara marcela marcelino marcello marcelo marcia marco marcos margarita maria mariana mariano maribel marina mario marisol marta martin martina massimo mateo matheus matias matilde matteo maurizio mauricio mauro maximiliano
mayra mercedes michele michelle miguel mikel milagros mireia mirta moises monica montserrat narciso natalia nayara nazario nelida nestor neymar nicanor nicola nicolas nicolo nieves noelia norberto nuno nuria octavio olga olivia oriol orlando oscar osvaldo otavio ottavio pablo palmira paloma pamela paola paolo pasquale
patricio patrizia patxi paula paulina paulo pedro pep pepe pietro pilar placido porfirio rafael rafaela raffaele raimundo ramiro ramon raul rebeca regina reinaldo renan renato renzo reyes ricardo riccardo rigoberta rigoberto rita roberta roberto rocio rodolfo rodrigo rogelio rogerio rolando romario romero romina romulo ronaldinho
ronaldo roque rosa rosalia rosana rosangela rosario ruben rui sabrina salvador salvatore samuel sancho sandro santiago santos sara sebastian sebastiao sergio severino silvana silvia silvina silvio simona simone sofia soledad sonia stefania stefano susana tabare tania tarcisio teofilo teresa thiago tiago timoteo tomas toni
umberto valentina valentino valeria vanesa vasco vicente vicenta vicky victor victoria vincenzo virginia vitor vittoria vittorio viviana walter washington wanderley xabi xavi xavier ximena xiomara yago yamila yaiza yolanda zulema

achim adrien agathe alain alban albrecht alexis alice alix alois amelie anders andrea andreas anja anke anna annalena anne annegret annelies annemarie annika ansgar antje antoine ariane arjen arnaud arne arno astrid audrey aurelien aurelie axel baptiste barbel bart bas bastian
bastien beate benedikt benjamin benoit bernard bernd bernhard bertrand birgit bjarne bjoern bjorn borge brigitte britta bruno camille carine carl carola carole carsten cas caspar catherine cecile cedric charles charlotte chantal christel christelle christian christiane christine christof christoph christophe claas claire
clara claude claudine claudia clemence clement clementine colette corinna corinne cornelia cornelius cyril cyrille dagmar damien daniel danielle david delphine denis detlef dieter dietmar didier dirk dominik dominique doris eberhard ebba eckart edith edouard egil egon eirik elfriede eliane elise elisabeth elke ellen else emile emilie emmanuel
emmanuelle enzo erdogan eric erich erika erna ernst erwan esben esko estelle etienne eugen eva ewald fabian fabien fabienne fabrice femke ferdinand florence florent florian francine francois francoise frank franz frauke frederic frederik friedrich fritz gabriel gael gaelle gaetan gaston geert geir georg georges gerard
gerd gerda gerhard germain gero gert gertrud ghislain ghislaine gilles gisela gisele godelieve goran gotz gregoire gretchen gro gudrun guido guillaume gunnar gunter gunther guy gwenaelle hakon halvor hannelore hannes hans hanno harald hartmut hasso heiko heike heiner heinrich heinz helga helge helle hella
helmut hendrik henk henning henri henrik henriette herbert hermann herve hilde hildegard holger horst hubert hugues ida ilse inga inge ingeborg ingmar ingo ingrid ines irmgard isabelle ivar jaap jacob jacques jakob jan janick janine jannik jannis jean jeanine jelle jens jeroen jeremie jerome jessica joachim
joakim jochen joel joelle joerg johan johann johanna johannes jonas jonathan jorg jorgen joris josef josephine josiane jost judith juergen julien julie juliette julia julian jurgen justine jutta kai kaja karim karin karine karl karoline karsten kaspar katarina katharina kathrin katja katrin kees kerstin kevin kjell klaas
klaus knud knut konrad koen kristian kristine kristoffer kyriakos laetitia lars lasse laura laure laurence laurent lea leif lena lennart leonie leopold liesbeth lieve liliane linnea lisa lise lone loic lothar louis louise luc luca lucie lucien ludovic ludwig lutz maarten mads magda magdalena magnus maike maja malin manfred manon
manuela mara marc marcel marco margarete margrethe margot maria marianne marie marina marine marion marit marius mark markus marlene marlies marte marten martijn martin martina martine marthe mathias mathieu mathilde matthias matthieu maud maurice max maximilian maxime meike mette michael michel michele micheline mieke mikkel mireille
miriam mogens monica monika monique morgane morten muriel nadine natacha nathalie nele nicole nicolas niels niklas nikolaus nils nina noemie norbert odd odile ola olaf olav ole olga olivia olivier orjan otto pal paavo pascal pascale patrice patricia patrick paul paule pauline peder per peter petra philip philipp philippe pia pier pierre pieter
piet poul quentin rachel rafael ragnar rainer ralf ralph raphael raymond regine regis reiner reinhard reinhold remi remy renate rene renee richard rik rita robert robin roland rolf romain roman rosemarie rudiger rudolf rune ruth sabine samuel sandra sandrine sandro sanna sara sarah saskia sauli sebastian sebastien serge severine sibylle siegfried sigmar
sigrid sigurd sigmund silke silvia simon simone sjoerd snorre sofie solange solene sonia sonja sophie soren staffan stanislas stefan stefanie steffen stephan stephane stephanie stig susanne sven svend svenja sylvain sylvie tanguy tanja tatjana teresa terje theo therese theresa thierry thilo thomas thorsten thorbjorn tim tobias tom tomas
torben tore torsten tove trine trond udo ulf ulla ulrich ulrike ulrika ursula ute uwe valentin valerie vera verena veronika veronique viktor vincent virginie viviane volker walter waltraud werner wibke wilfried wilhelm willi willy wim winfried wolf wolfgang wolfram wouter xavier yann yannick yves yvan yvette yvonne
aki antti ari eero eeva esa hannu heikki ilkka jari jarmo jorma jouni juha juhani jukka jussi kaarina kalle kari katri kimmo kirsi lauri leena liisa maarit markku matti merja mika mikko minna niko olli osmo paivi pasi pekka pentti petteri petri pirjo raimo reijo riikka risto sanna sari seppo tapani tapio tarja teemu tero timo
tuija tuomas ulla urho veikko vesa ville alexandros alexis anastasios andreas angeliki antonis apostolos aris athanasios christos dimitra dimitris dimitrios dora eleni efthimios evangelos fofi georgios giannis giorgos ioannis katerina kostas kyriakos lefteris makis manolis nikos niki olympia panagiotis panos petros sofia spyros stavros stefanos takis thanos vassilis vasilis yanis yannis zoe
agnes andras attila balazs bela csaba dezso eniko erzsebet eszter ferenc gabor gergely gyorgy gyula imre istvan janos jozsef judit kata katalin klara kinga krisztina lajos laszlo levente marton matyas mihaly miklos orsolya peter sandor szilard tamas tibor viktoria zoltan zsolt zsuzsanna
ceren cem cemil deniz devlet ekrem elif ergin fahrettin fatih gokhan hakan hande kaan kemal koray mansur mert meral onur ozan ozgur ozlem pinar selin serkan sinan tuncay turgut ugur umit yavuz yildirim yilmaz
amos arieh arye avi aviv avigdor ayelet bezalel benny binyamin boaz chaim chaya dalia dafna dov efraim ehud einat eitan elad eliezer ephraim gadi gal galit gideon gilad golda haim ilan itamar itzhak lior meir menachem merav miri mordechai moshe nachman nir nitzan noa nurit ofer ofir oren orly ori ran reuven ronen
rivka sagi shai shaul shelly shimon shira shlomo shmuel tal tamir tzipi uri uzi yaakov yael yair yariv yehuda yigal yitzhak yoav yoaz yoel yonatan yosef yossi yuval zeev zvi

abang achmad adi aditya agus ahok airlangga amien andi anies anwar arifin ari asep bambang basuki bayu budi cahya chatib damayanti dede dedi dewi dhani dian djoko dwi edhie edi eko endang erick erni fahri fajar fitri ganjar gatot gibran guruh habibie hadi hatta hendra herman idrus ignasius indah indra irawan joko jusuf kaesang
kartini ketut kofifah krisna luhut made mahfud megawati moeldoko muhaimin nadiem ningsih nyoman oesman prabowo puan puspa putri putu rachmat rahmat ratna retno ridwan rini rizal rizieq rudi rustam sandiaga setya siti slamet soesilo sri sudirman suharto sukarno suryo susi susilo taufik teguh tito tjahjo tri tutut wahyu wayan wibowo widodo wiranto yenny yohanes yudi yusril zulkifli
aung khin kyaw min myint nyan thein tin zaw than ne maung htin suu daw su win ko
anutin apisit banharn chai chuan chuwit paetongtarn pita prawit prayut prayuth samak somchai somkid srettha suthep thaksin thanathorn yingluck wichai
benigno bongbong corazon gloria imee jejomar jinggoy leni manny panfilo rodrigo sara ferdinand cesar imelda grace risa bato isko
anh bao binh chi cuong dung duc ha hai hang hanh hieu hoa hoang hong huong hung huy khanh kien lan lam linh loan long mai minh my nam nga ngoc nhung phong phu phuc phuong quan quang quoc quynh son tam tan thai thang thanh thao thi thien thu thuy tien toan trang tri trong trung tuan tung tuyet van viet vinh xuan yen
beom bo bong byung chan chang chul dae dong doo eun geun gun hae han ho hye hyo hyun hyuk hwan il in jae jee ji jin jong joo joon ju jun jung ki kook kwang kyu kyung mi min moo moon myung nam sang se seo seok seon seong seul seung si so soo soon suk sun sung tae uk un woo won woong yeol yeon yong yoo young
`)
