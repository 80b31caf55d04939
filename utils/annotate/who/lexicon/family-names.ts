/** Family names that come first in Korea, China, Vietnam and Japan, and those that are common after a given name anywhere. */
import { wordList } from '../../lexicon/word-list.ts'

/** Written before the given name: "Yoon Suk Yeol", "Xi Jinping", "Nguyen Phu Trong". */
export const leadingFamilyNames = wordList(`
ahn an bae baek ban byun cha chae chang cheon cho choe choi chu chun chung eom gil go gong gu gwak ha hahn ham han heo hong huh hur hwang hyun im jang jeon jeong ji jin jo joo ju jung kang kil kim ko koo kook kwak kwon lee lim min moon myung na nam noh oh pae paik
park pyo ra ri rim roh ryu seo seok seol seong shim shin sim so sohn son song suh sun sung tae uhm um wang wi won woo yang ye yeo yeon yi yim yoo yoon yu yun
bai bao bi bo cai cao chan chao chen cheng cheung chiang chow chu cui dai deng ding dong dou du duan fan fang fei feng fong fu fung gao ge geng gong gu guan guo hao he ho hong hou hsiao hsieh hsu hu hua huang hui hung jia jiang jiao jin kan kang ke kong ku kuo lai lam lau law lei leung li
lian liang liao lien lin ling liu lo long lou lu lui luo lv ma mai mao mei meng miao mo mu ni ning niu ou pan pang peng ping qi qian qiao qin qiu qu ren rong ruan shao shen sheng shi shih shu si siu situ song su sui sun szeto tai tan tang tao teng tian tong tsai tsang tse tu tung wan wang wei wen weng wong wu xi xia
xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yi yin ying yip you yu yuan yue yuen yung zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuge zhuo zou zuo
bui cao chau chu dam dang dao dinh do doan duong ha ho hoang huynh kieu la lam le luong ly mac mai ngo nguyen ninh phan pham phung quach ta thai to ton tran trinh truong tu vo vu vuong
`)

/** Japanese family names: a pair of one of these with a given name is a person in either order. */
export const japaneseFamilyNames = wordList(`
abe akiba ando aoki arai arima asano aso baba chiba doi endo fujii fujita fujimoto fujiwara fukuda fukui fukuda furukawa goto hamada hara harada hasegawa hashimoto hatoyama hattori hayashi higuchi hirai hirano hirata honda hori horie hosoda hosokawa ichikawa igarashi iida ikeda imai inada inoue ishiba ishida ishihara
ishii ishikawa ito iwasaki iwata kamikawa kan kaneko kato kawaguchi kawamura kawasaki kihara kikuchi kimura kishi kishida kitamura kobayashi koike koizumi kojima komatsu kondo konno kono koyama kubo kudo kuroda kurosawa maeda maruyama masuda matsuda matsui matsumoto matsuno matsuo matsushita mihara miki miura miyake miyamoto miyazaki
miyazawa mizuno mochizuki mori morimoto morita motegi murakami murata nagai nagata nakagawa nakajima nakamura nakano nakasone nakata nakatani nakayama nishida nishikawa nishimura nishiyama noda noguchi nomura obuchi oda ogawa ohno ohtani okada okamoto okamura okubo onishi ono onodera ota otani otsuka ozaki ozawa saito sakai sakamoto
sakurai sano sasaki sato sekiguchi shibata shimada shimizu shinohara suga sugawara sugimoto sugiyama suzuki takahashi takaichi takagi takano takayama takeda takeuchi tamura tanaka tanigaki taniguchi tsuchiya tsukamoto uchida ueda ueno ueda ukai uno wada watanabe yamada yamagata yamaguchi yamamoto yamanaka yamashita yamazaki yano yasuda
yokoyama yoshida yoshikawa yoshimura yoshino
`)

/** Common family names of the rest of the world: one alone, or after an unknown given name, is most likely a person. */
export const familyNames = wordList(`
smith johnson williams jones davis miller wilson moore anderson thompson harris clarke lewis robinson walker allen wright hill scott adams nelson baker hall campbell mitchell roberts phillips evans turner collins edwards stewart morris rogers reed
murphy bailey cooper richardson cox howard peterson gray watson brooks kelly sanders bennett barnes ross henderson coleman jenkins patterson hughes simmons foster bryant russell griffin hayes myers hamilton graham sullivan woods wallace
mcdonald cruz marshall ortiz gomez murray freeman wells webb simpson stevens tucker hunter hicks crawford henry boyd kennedy warren dixon burns gordon shaw holmes robertson hunt daniels palmer mills nichols ferguson stone hawkins
dunn perkins hudson spencer gardner stephens payne pierce berry matthews arnold wagner willis watkins olson carroll duncan snyder hart cunningham andrews bradley armstrong carpenter elliott greene
lawrence chavez sims austin peters kelley franklin lawson fields ryan schmidt carr vasquez castillo wheeler chapman oliver montgomery richards williamson johnston banks meyer bishop mccoy howell alvarez morrison hansen
garza harvey burton nguyen fowler kaufman obrien o'brien o'connor o'neill o'reilly schwartz cohen levy katz friedman goldberg rosenberg shapiro mcconnell mccarthy pelosi schumer biden trump obama clinton bush reagan cheney blinken austin netanyahu
putin zelensky zelenskyy zelenskiy lavrov medvedev navalny lukashenko macron merkel scholz sunak starmer johnson truss corbyn farage cameron blair thatcher modi gandhi singh kumar sharma gupta patel khan bhutto sharif zardari erdogan assad khamenei rouhani raisi
garcia martinez rodriguez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera diaz reyes morales gutierrez mendoza ruiz castro ramos moreno romero vargas herrera medina aguilar jimenez fernandez dominguez guerrero munoz rojas
silva santos oliveira souza pereira costa ferreira almeida carvalho bolsonaro maduro chavez lula
muller schneider fischer weber becker schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hartmann lange krause lehmann
dubois durand lefebvre moreau fournier girard dupont lambert rousseau vincent faure mercier legrand garnier
rossi russo ferrari esposito bianchi romano colombo ricci marino greco conti mancini barbieri fontana
ivanov petrov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov volkov pavlov orlov shoigu peskov prigozhin
kowalski nowak wisniewski wojcik kaminski lewandowski zielinski szymanski
hussein mubarak morsi sisi arafat abbas haniyeh sinwar nasrallah hariri aoun
okafor okonkwo adeyemi mensah owusu kamau odinga kenyatta ruto museveni kagame mugabe mnangagwa zuma ramaphosa mbeki buhari tinubu jonathan obasanjo
dlamini nkosi khumalo ndlovu moyo banda phiri tembo mwangi otieno wanjiru
`)
