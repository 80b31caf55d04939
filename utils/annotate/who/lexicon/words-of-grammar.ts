/** English words that are no names though a sentence begins with them, and the verbs and prepositions that stand beside names. */
import { wordList } from '../../lexicon/word-list.ts'

export const functionWords = wordList(`
a an the this that these those it its he she they we you i his her their our my your him them us me who whom whose which what when where why how and or but nor so yet if then than as at by for from in into of off on onto out over to up with
without within about above across after against along amid among around before behind below beneath beside besides between beyond despite down during except inside like near outside past per since through throughout toward towards under until
unlike upon via while because although though whether once unless is are was were be been being am do does did has have had having can could will would shall should may might must not no yes also just only even still already again ever never
now here there today yesterday tomorrow tonight more most much many some any all both each every either neither few several another other others such same own one two three four five six seven eight nine ten eleven twelve hundred thousand million
billion dozens hundreds thousands millions first second third last next new old former late early earlier later recent recently however meanwhile moreover nevertheless nonetheless therefore thus hence otherwise instead indeed perhaps maybe
additionally furthermore finally eventually ultimately overall according based given speaking asked following including regarding let let's don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't
i'm it'll they'll we'll you'll he'll she'll there'll oh well hey ok okay please thanks thank dear hello hi good bad great big small long short high low less least best worst better worse too very quite rather almost nearly about
people police officials official authorities government governments experts analysts critics supporters residents witnesses doctors scientists researchers investigators prosecutors lawyers activists protesters protestors rebels militants troops soldiers
workers students teachers parents children women men families voters lawmakers ministers leaders diplomats economists traders investors shares stocks sales prices police firefighters rescuers survivors opponents everyone everybody someone somebody
anyone anybody nobody nothing something anything everything none ours yours theirs mine himself herself themselves itself myself rescue local state national international federal regional
read watch listen see click share photo image picture video file credit source sources updated published editor's exclusive analysis opinion editorial breaking live latest more related advertisement
`)

/** Verbs of saying: before or after a name, it speaks. */
export const speechVerbs = wordList(`
said says say saying told tells tell added adds add stressed stresses warned warns warn explained explains argued argues claimed claims insisted insists noted notes announced announces declared declares stated states replied replies asked asks
admitted admits acknowledged acknowledges conceded concedes confirmed confirms denied denies suggested suggests complained complains recalled recalls commented comments remarked responded responds wrote writes tweeted tweets vowed vows
pledged pledges urged urges believes believed thinks thought hopes hoped predicted predicts estimated joked laughed shouted concluded concludes testified alleges alleged reported reports emphasized emphasised reiterated
`)

/** What a person does and a body or a place seldom: walks, dies, smiles. */
export const personVerbs = wordList(`
arrived resigned died dies smiled laughed walked sat stood married joked grew wore wept cried scored retired apologized apologised testified pleaded was is has had will would who
`)

/** After these an unknown name is most likely a place. */
export const placePrepositions = wordList(`in near at outside across around throughout into toward towards from via`)

/** Small words inside a name: "van der", "bin", "de la". */
export const particles = wordList(
  `van der den de del della di da dos das do du la le bin bint ibn abu al el ul ur von zu zur ter ten af av y e ould ben st. st`,
)

/** Words that join the parts of a body's name: "Ministry of", "Committee on", "Campaign for". */
export const bodyJoints = wordList(`of for on against to`)

/** "Jr.", "III": they end a person's name and are no surname. */
export const nameSuffixes = wordList(`jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii`)

/** What offices are of: the words after "Secretary of" and "Minister for". */
export const officeWords = wordList(`
state staff defense defence foreign affairs interior finance health education labor labour commerce energy transport transportation justice agriculture housing homeland security treasury war home trade tourism culture sports sport environment
the and of for information communications planning development industry economy economic science technology water resources operations police public works veterans intelligence navy army
`)

/** Function words of the list above that names are made of when they stand capitalised in the middle of a sentence. */
export const namelikeWords = wordList(`
new state national international federal regional local police first second old great good high big long last people doctors will one best students workers women children government rescue per an
`)
