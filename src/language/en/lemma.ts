import {lazy} from '../../general/lazy.ts'
import {bases, irregularNouns, irregularVerbs, singulars} from './irregular.ts'

export type WordClass = 'verb' | 'noun' | 'adjective'

/** The base form of a written word: [arrested] to `arrest`, [hoping] to `hope`, [inquiries] to `inquiry`, [deadliest] to `deadly`. */
export function lemma(form: string, as: WordClass): string {
  const word = form.toLowerCase()
  return as === 'verb' ? verb(word) : as === 'noun' ? noun(word) : adjective(word)
}

/** By irregular form the verb; of two verbs with one form the first counts. */
const verbOfForm = lazy(() => {
  const found = new Map<string, string>()
  for (const [verb, forms] of irregularVerbs) for (const form of forms) if (!found.has(form)) found.set(form, verb)
  return found
})

/** Verbs that end like a form of another: [need], [bring]. */
const whole: ReadonlySet<string> = words(`
bed bias bleed bobsled breastfeed breed bring bus callous canvas caucus census chorus cling crossbreed degas ding
embed exceed feed fling focus gas hamstring heed herring hundred imbed interbreed king need nonplus overfeed ping proceed
refocus rendezvous reseed ring rumpus seed shed shred sing sled sling speed spoonfeed spring sting string succeed
summons swing taxi ting trellis wed weed wing wring`)

/** Verbs in `e` that the rules of {@link silent} do not tell by their last letters. */
const withE: ReadonlySet<string> = words(`
ache adhere adore ante arrange atone attune awe axe backbite baste bathe become beguile belie binge blaspheme
breathalyse breathe cache cajole canoe chafe change chaperone clothe cohere commune compere compete compile complete
concrete condole condone connote console contravene convene create cringe defame defile delete delineate demote
denote deplane deplete deplore derange dethrone devote die disarrange disrobe disunite domicile douche douse dye
dynamite elope emote encore enrobe enthrone escape estrange exchange excite excrete exhale exile expedite explore
extradite eye footnote fringe gangrene garrote gazette ghostwrite handwrite hie hinge hoe ignite ignore imbibe impale
impinge implore importune incite indite inflame infringe inhale inhere interchange interfere interlope intervene
intone invite jackknife jawbone keynote knife lambaste lie loathe locomote matte misquote misname mistime nauseate
nickname nucleate outscore overawe overcome owe parole paste permeate persevere pigeonhole pirouette postpone
prearrange premiere procreate profane profile promote quote range rearrange recite reconcile reconvene recreate
regale reignite rename replete reroute rescale reshape resole respite restore retie reunite revere revile rewrite
riposte route scythe secrete seethe semaphore sheathe shoe sideswipe silhouette singe soothe sponge stockpile strafe
stymie sunbathe supervene swathe syringe teethe taste telephone telescope tie tinge tiptoe tithe toe twinge typewrite
underlie underquote underscore underwrite undrape unhinge unite unsheathe untie videotape vie vouchsafe waste welcome
wholesale wreathe writhe`)

/** Verbs without `e` where the rules would add one. */
const withoutE: ReadonlySet<string> = words(`
arc augur befog beggar blitz bulletin bung buzz cabin calendar canvass catalog chagrin chauffeur chitchat coffin
collar combat concur debut demur dialog dung fizz harlequin invalid jazz kayak lyric mortar murmur pettifog photostat
pyramid rosin rout ruin sing ski spritz sugar sulfur sulphur sync talc tarmac taxi thermostat tourniquet unplug waltz
whir whizz zigzag zinc`)

/** Verbs that end in a doubled consonant; from others it is taken off: [admitted] to `admit`. */
const doubled: ReadonlySet<string> = words(`
add appall backfill bankroll befall boycott burr butt canvass catcall distill ebb egg enroll enthrall err eyeball
forestall foretell fulfill oversell undersell overspill overkill headbutt inn install instill miscall misspell net
outsell overfill purr quell recall refill reinstall resell retell snowball squall steamroll stonewall uninstall
unroll whirr`)

/** Verbs in `ck` that have lost the `k`: [panicked], [trafficking]. */
const hard = /^(?:panic|picnic|mimic|traffic|frolic|politic|bivouac|tarmac|shellac|havoc|sic|sync)k$/

function verb(word: string): string {
  if (bases.has(word) || whole.has(word)) return word
  const known = verbOfForm().get(word)
  if (known !== undefined) return known
  // Most words are told by their last letter: all forms that a rule gives end so.
  const last = word.charCodeAt(word.length - 1)
  if (last !== s && last !== g && last !== d) return word
  if (/..s$/.test(word)) return third(word)
  if (/.ying$/.test(word) && withE.has(`${word.slice(0, -4)}ie`)) return `${word.slice(0, -4)}ie`
  if (/ied$/.test(word)) return withE.has(word.slice(0, -1)) ? word.slice(0, -1) : `${word.slice(0, -3)}y`
  if (/[aeiouy].*ing$/.test(word) && hasVowel(word.slice(0, -3))) return base(word.slice(0, -3))
  if (/eed$/.test(word)) return word.slice(0, -1)
  return /ed$/.test(word) && hasVowel(word.slice(0, -2)) ? base(word.slice(0, -2)) : word
}

const [d, g, n, s] = [100, 103, 110, 115]

const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem)

// [seizes] to `seize`, [passes] to `pass`, [carries] to `carry`, [vetoes] to `veto`
function third(word: string): string {
  const stem = word.slice(0, -2)
  if (/ies$/.test(word)) return withE.has(word.slice(0, -1)) ? word.slice(0, -1) : `${word.slice(0, -3)}y`
  if (/[sz]es$/.test(word) && whole.has(stem)) return stem
  if (/(?:zz|ss)es$/.test(word)) return base(stem)
  if (/(?:[sx]h|ch|x|o)es$/.test(word)) return withE.has(word.slice(0, -1)) ? word.slice(0, -1) : stem
  return /(?:ss|us|is|'s)$/.test(word) ? word : word.slice(0, -1)
}

/** One vowel between consonants: without a doubled letter an `e` has gone, [hoping] but [hopping]. */
const short = /^(?:[^aeiou]|qu)*[aeiouy][bdgklmnprtvz]$/

/** Last letters before which verbs that have lost an `e`, [raising], far outnumber those that have not, [focusing]. */
const silent =
  /(?:[cuv]|[^sz]?z|[^s]s|[^gn]g|[eu]ng|[^aeiourwl]l|[^aeiouyr]r|yp|[^aeou]ar|[^aeo]ir|[^o]ut|[^o]ur|[^aeo]at|[^aeu]is|[^eo]ad|[^e]ed|[^ao]id|[^o]od|[^ao]ud|[^eo]ak|[^o]ok|ik|uk|[cr]ib|[^aeo]in|[^ou]um|[^ao]ul)$/

// What is left when `ed` or `ing` has gone.
function base(stem: string): string {
  if (whole.has(stem)) return stem
  if (withE.has(`${stem}e`)) return `${stem}e`
  if (doubled.has(stem) || withoutE.has(stem)) return stem
  if (hard.test(stem)) return stem.slice(0, -1)
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1)
  if (/(?:ll|zz|ss)$/.test(stem)) return single(stem)
  return short.test(stem) || silent.test(stem) ? `${stem}e` : stem
}

// [cancelled] to `cancel`, [focussed] to `focus`; [called], [passed] keep both.
function single(stem: string): string {
  const one = stem.slice(0, -1)
  if (whole.has(one) || one === 'quiz' || one === 'whiz') return one
  return /ll$/.test(stem) && /[aeiouy].*[^aeiou][aeiou]ll$|[aeiou]{2}ll$/.test(stem) ? one : stem
}

/** Nouns in the singular whose last letters plurals seldom have: [crisis], [virus]; but [taxis], [bureaus]. */
const inSingular = /(?:'s|[^u]us|sis|itis|polis|dermis)$/
const usual = /^(?:(?:ab|mis|re|over|dis|f|m|r)?use|excuse|recluse|hypotenuse)s$/

function noun(word: string): string {
  const known = irregularNouns.get(word)
  if (known !== undefined) return known
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) return word.slice(0, hyphen + 1) + noun(word.slice(hyphen + 1))
  const last = word.charCodeAt(word.length - 1)
  if (last !== s && last !== n) return word
  if (/.men$/.test(word))
    return /(?:^|.s)(?:amen|omen|abdomen|regimen|specimen)$/.test(word) ? word : `${word.slice(0, -2)}an`
  if (!/[^s]s$/.test(word) || isSingular(word)) return word
  if (/[^aeo]uses$/.test(word)) return usual.test(word) ? word.slice(0, -1) : word.slice(0, -2)
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

// [bureaus], [caribous] are plurals.
function isSingular(word: string): boolean {
  return singulars.has(word) || (inSingular.test(word) && !/(?:eau|ieu|bou|you)s$/.test(word))
}

const irregularAdjectives: ReadonlyMap<string, string> = new Map([
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad']
])

/** Adjectives that are compared by an ending. */
const gradable: ReadonlySet<string> = words(`
able angry big bitter bloody bold brave brief bright broad busy calm cheap clean clear close cold cool costly cruel
dark dead deadly deep dense dirty dry dull early easy fair fast fat fierce fine firm fit flat free fresh full funny
gentle grand grave great grim hairy happy hard harsh healthy heavy high holy hot huge humble hungry icy keen kind
large late lean lengthy light likely lively lonely long loose loud low loyal lucky mad mean mighty mild muddy narrow
near neat new nice noble noisy odd old pale plain poor pretty proud pure quick quiet rainy rare raw rich ripe risky
rough rude sad safe severe shallow sharp short shy sick simple sincere slight slim slow small smart smooth soft soon
sore sour steady steep stern sticky stiff strange strict strong sturdy sunny sure sweet swift tall tasty tense thick
thin tight tiny tough true ugly vague vast violent warm wealthy weak weird wet wicked wide wild windy wise worthy
young`)

function adjective(word: string): string {
  const known = irregularAdjectives.get(word)
  if (known !== undefined) return known
  const [, stem] = /^(.+?)(?:er|est)$/.exec(word) ?? []
  if (stem === undefined) return word
  const bases = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.slice(0, -1)]
  return bases.find((it) => gradable.has(it)) ?? word
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.match(/\S+/g))
}
