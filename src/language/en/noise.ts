// What surrounds an article on its page and is no part of it. Each shape is tried on whole short lines only.

const longest = 160

/** Lines that are never part of an article, in lower case, without final signs. */
const lines: ReadonlySet<string> = new Set([
  'ad',
  'advertisement',
  'advertisement - story continues below',
  'advertisements',
  'all news',
  'article continues below',
  'back to home',
  'back to top',
  'bookmark',
  'breaking news',
  'click to share',
  'close',
  'continue reading',
  'copied',
  'copy link',
  'copy url',
  'download app',
  'editor’s picks',
  "editor's picks",
  'email',
  'facebook',
  'feedback',
  'file photo',
  'follow us',
  'getty images',
  'home',
  'instagram',
  'keep reading',
  'latest news',
  'latest stories',
  'like this',
  'linkedin',
  'listen',
  'listen to article',
  'listen to this article',
  'load more',
  'loading',
  'log in',
  'login',
  'menu',
  'more from this section',
  'more news',
  'most popular',
  'most read',
  'most viewed',
  'must read',
  'newsletter',
  'next',
  'next article',
  'next post',
  'no comments',
  'no comments yet',
  'open in app',
  'pinterest',
  'previous',
  'previous article',
  'previous post',
  'print',
  'print article',
  'print this page',
  'read also',
  'read full article',
  'read full story',
  'read in app',
  'read more',
  'read next',
  'recommended',
  'recommended for you',
  'recommended stories',
  'reddit',
  'register',
  'save',
  'save article',
  'see also',
  'see more',
  'see all',
  'share',
  'show more',
  'sign in',
  'skip to content',
  'skip to main content',
  'sponsored',
  'sponsored content',
  'story continues below',
  'story continues below advertisement',
  'subscribe',
  'subscribe now',
  'tags',
  'telegram',
  'text size',
  'top news',
  'top stories',
  'trending',
  'trending now',
  'tweet',
  'twitter',
  'view all',
  'view comments',
  'view gallery',
  'viber',
  'vkontakte',
  'watch live',
  'whatsapp',
  'you may also like',
  'you might also like'
])

/** Headings of what follows an article. */
const tails: ReadonlySet<string> = new Set([
  'about the author',
  'add a comment',
  'add comment',
  'comment',
  'comments',
  'discussion',
  'further reading',
  'join the conversation',
  'join the discussion',
  'latest news',
  'leave a comment',
  'leave a reply',
  'leave your comment',
  'more from this author',
  'more stories',
  'more on this story',
  'most popular',
  'most read',
  'post a comment',
  'read also',
  'recommended for you',
  'related',
  'related articles',
  'related content',
  'related coverage',
  'related links',
  'related news',
  'related posts',
  'related stories',
  'related topics',
  'see also',
  'similar articles',
  'sister links',
  'write a comment',
  'you may also like',
  'you might also like'
])

/** Shapes of lines, by their first word in lower case; a line must match as a whole. */
const shapes: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['a', [/^a version of this (?:article|story) /i]],
  ['accept', [/^accept (?:all )?cookies$/i]],
  ['advertisement', [/^advertisements?\b.{0,30}$/i]],
  ['all', [/^all rights (?:are )?reserved\b/i]],
  ['also', [/^also (?:read|see|watch)\s*[:|–—-]/i]],
  ['by', [/^by (?:clicking|continuing|signing up|subscribing|using (?:this|our) (?:site|website))\b/i]],
  ['click', [/^click (?:here|on the (?:link|image|photo)|the link|to (?:share|print|email|enlarge|subscribe))\b/i]],
  ['comments', [/^comments?\s*(?:\(?\d+\)?|(?:are )?(?:closed|off|disabled))$/i]],
  ['copyright', [/^copyright\b.{0,4}(?:©|\(c\)|\d{4})/i, /^copyright\b.{0,80}reserved/i]],
  ['credit', [/^credits?\s*:/i]],
  ['download', [/^download (?:our|the) .{0,40}\bapp\b/i]],
  ['email', [/^e-?mail (?:address|this|us)\b.{0,60}$/i]],
  ['enter', [/^enter your (?:e-?mail|name|comment)\b/i]],
  ['file', [/^file (?:photo|image|picture)\b/i]],
  ['filed', [/^filed under\b/i]],
  ['find', [/^find us on\b/i]],
  [
    'follow',
    [
      /^follow\s*:/i,
      /^follow (?:us|our|@|the author|.{1,40} on (?:twitter|x|facebook|instagram|telegram|google news|whatsapp)\b)/i
    ]
  ],
  [
    'for',
    [
      /^for (?:the )?(?:latest|more|all) (?:news|updates|stories|information)\b.{0,80}\b(?:click|visit|follow|download|subscribe)\b/i
    ]
  ],
  ['get', [/^get (?:the|our|all the) .{0,60}\b(?:newsletter|inbox|app|updates)\b/i]],
  ['image', [/^images?(?: (?:credit|source|courtesy|caption))?s?\s*[:|©]/i]],
  ['images', [/^images?(?: (?:credit|source|courtesy|caption))?s?\s*[:|©]/i]],
  [
    'join',
    [
      /^join (?:us|our|the conversation|the discussion)\b.{0,80}(?:telegram|whatsapp|facebook|channel|community|group|newsletter|discord|conversation|discussion)\b/i
    ]
  ],
  ['keep', [/^keep (?:up with|reading)\b.{0,60}(?:newsletter|app)?$/i]],
  ['like', [/^like us on\b/i, /^like (?:this|loading)\s*[:.…]/i]],
  ['more', [/^more (?:on|from|about)\s*(?:this|:)/i]],
  ['null', [/^null\b.{0,60}$/]],
  ['pay', [/^pay attention\s*:/i]],
  ['photo', [/^photos?(?: (?:credit|source|courtesy|by|caption))?s?\s*[:|©(]/i, /^photos?\s+by\b.{0,80}$/i]],
  ['photos', [/^photos?(?: (?:credit|source|courtesy|by|caption))?s?\s*[:|©(]/i]],
  ['photograph', [/^photograph(?: by)?\s*:/i]],
  ['picture', [/^pictures?(?: (?:credit|source|courtesy))?\s*:/i]],
  ['pictures', [/^pictures?(?: (?:credit|source|courtesy))?\s*:/i]],
  ['pic', [/^pic(?: (?:credit|source|courtesy))?\s*:/i]],
  ['please', [/^please (?:log in|sign in|register|enable (?:cookies|javascript)|enter your|share this|subscribe)\b/i]],
  [
    'read',
    [
      /^read(?: (?:more|also|next|this|here|full story|the full story|in full|related|too))?\s*[:|»→>]/i,
      /^read (?:all )?(?:the )?(?:latest|breaking) news\b/i
    ]
  ],
  [
    'related',
    [/^related(?: (?:articles?|news|stor(?:y|ies)|posts?|links?|topics?|tags?|coverage|content|reading))?\s*[:|]/i]
  ],
  ['required', [/^required fields are marked\b/i]],
  ['save', [/^save my name, e-?mail\b/i]],
  ['screenshot', [/^screenshot\s*:/i]],
  ['see', [/^see (?:also|more|all)\s*:/i]],
  ['send', [/^send (?:us )?(?:your )?(?:tips?|feedback|comments)\b.{0,60}$/i]],
  [
    'share',
    [/^share(?: this)?(?: (?:article|story|post|page|news|on|via|with|to|link|now)\b.{0,60})?\s*:?$/i, /^share\s*:/i]
  ],
  [
    'sign',
    [
      /^sign (?:up|in)\b.{0,60}\b(?:newsletters?|e-?mails?|alerts?|inbox|updates|account|here|now|free|comment)\b/i,
      /^sign up$/i
    ]
  ],
  ['stay', [/^stay (?:updated|informed|tuned|connected|up to date|in the know)\b/i]],
  [
    'subscribe',
    [
      /^subscribe (?:to|for|now|here|today|and|via)\b.{0,80}(?:newsletters?|channel|updates|e-?mails?|alerts?|feed|rss|youtube|telegram|access|digest|here|now)\b/i
    ]
  ],
  [
    'support',
    [/^support (?:us|our (?:work|journalism)|independent journalism)(?:[!.]?$| (?:by|on|today|now|with)\b)/i]
  ],
  ['tag', [/^tags?\s*:/i]],
  ['tags', [/^tags?\s*:/i]],
  ['terms', [/^terms (?:of (?:use|service)|(?:and|&) conditions)\b.{0,60}$/i]],
  ['the', [/^the post .{1,140} (?:first )?appeared first on\b/i]],
  ['this', [/^this (?:site|website) uses (?:cookies|akismet)\b/i]],
  ['topics', [/^(?:related )?topics\s*:/i]],
  ['video', [/^video(?: (?:credit|source|courtesy))?\s*:/i]],
  ['view', [/^view (?:all|more|this|full|original)\b.{0,40}$/i]],
  ['want', [/^want (?:more|to (?:get|stay|read))\b.{0,60}(?:newsletter|inbox|sign up|subscribe)\b/i]],
  ['watch', [/^watch(?: (?:also|more|live|video|here|now))?\s*[:|]/i]],
  ['we', [/^we (?:use|value) (?:cookies|your privacy)\b/i, /^we use .{0,40}\bcookies\b/i]],
  ['you', [/^you (?:may|might) also (?:like|be interested in|read)\b/i, /^you (?:must|need to) be logged in\b/i]],
  [
    'your',
    [/^your (?:e-?mail|email) address will not be published\b/i, /^your (?:name|e-?mail|comment|rating)\s*\*?$/i]
  ]
])

/** Shapes of lines that begin with a number or a sign. */
const signs: readonly RegExp[] = [
  /^(?:est\.?|estimated)?\s*(?:reading time\s*:?\s*)?\(?\d{1,3}\+?[- ]?(?:min(?:ute)?s?)\.?(?:[- ](?:to )?read(?:ing time)?)\)?$/i,
  /^reading time\s*:?\s*\d{1,3}\b.{0,12}$/i,
  /^\d[\d,.]*[km]?\s*(?:comments?|shares?|views?|likes?|retweets?|reads)$/i,
  /^(?:views|shares|hits|comments)\s*:\s*\d[\d,.]*[km]?$/i,
  /^[•·|*»>→+-]\s*(?:share|tweet|print|email|save|comment|copy link|facebook|twitter|whatsapp)s?$/i,
  /^©/,
  /\((?:file )?(?:image|photo|picture|video|credit)s?(?: by| credit| courtesy)?\s*:[^()]{1,60}\)$/i,
  /^(?:file|image):.{1,120}\.(?:jpe?g|png|svg|gif|webp|ogg|webm)$/i,
  /^\(c\)\s*(?:copyright|\d{4})/i,
  /^(?:[\p{L}.'’-]{1,30}\s){0,5}\/\s?(?:getty|afp|reuters|ap|epa|tass|shutterstock|alamy|xinhua|anadolu|ria novosti|sputnik)\b.{0,40}$/iu,
  /^\(?(?:photo|image|picture|video|file photo|ap photo|afp photo)\b[^.]{0,60}[/:].{0,60}\)?$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  // [sb.scorecardresearch]: the host of a tracker.
  /^(?=.{0,60}[a-z]{2})[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,5}$/,
  /^@\w{1,30}$/,
  /^(?:#\w{1,40}[\s,]*){1,20}$/
]

const finalSigns = /[\s.:…!»>→|*-]+$/

/** Whether a line belongs to the page and not to the article: [3 Min Read], [Read: Another story], [Share This Article]. */
export function isNoise(text: string): boolean {
  if (text.length > longest) return false
  const key = text.slice(0, 40).toLowerCase()
  if (text.length <= 40 && lines.has(key.replace(finalSigns, ''))) return true
  const [first] = /^[a-z]+/.exec(key) ?? ['']
  return (shapes.get(first) ?? []).some((shape) => shape.test(text)) || signs.some((shape) => shape.test(text))
}

/** Whether a line is the heading of what follows an article: [Leave a Reply]. */
export function isTail(text: string): boolean {
  return (
    text.length <= 40 &&
    tails.has(
      text
        .toLowerCase()
        .replace(finalSigns, '')
        .replace(/\s*\(?\d+\)?$/, '')
    )
  )
}

const dateWord =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const zone = 'a\\.?m|p\\.?m|gmt|utc|ist|est|edt|pst|pdt|cet|cest|bst|msk|eet|eest|et|local time|hrs?|hours?'
// Each character can be read in one way only, or lines of figures would take exponential time.
const dateLine = new RegExp(
  `^(?:(?:${dateWord}|${zone}|at|on|\\d{1,4}(?!\\d)(?:st|nd|rd|th|[ap]m)?|t|z)(?![\\p{L}])[\\s.,:;/|·•–—+-]*)+$`,
  'iu'
)
const dated = new RegExp(
  `\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:${dateWord})\\b.*\\d|\\d.*\\b(?:${dateWord})\\b`,
  'i'
)

/** Whether a line is a date and nothing else: [09.10.2023], [Monday, January 7, 2019]. */
export function isDateLine(text: string): boolean {
  return text.length <= 60 && dated.test(text) && dateLine.test(text)
}

const published =
  /^(?:first |originally )?(?:published|updated|posted|last (?:updated|modified)|modified|created|date(?: of publication| published)?|publication date|issued|uploaded)\b\s*(?:on|at|in)?\s*[:|-]?\s*(.*)$/i
const credited =
  /^(?:(?:reported|written|edited|compiled|posted|published|translated|authored|story|text|report|words)(?: and (?:written|edited|reported))? by|reporting by|reporter|author|writer|editor|editing by|source|correspondent|contributors?)\b\s*[:|]?\s*(.*)$/i
const stampLabel =
  /\b(?:(?:this (?:article|story) (?:was|is) )?(?:first |originally |last )?(?:published|updated?|posted|modified|amended|created|issued|released|uploaded)(?: date| time)?|date|(?:publish|publication|release) date)\b(?: (?:on|at|in)\b)?\s*:?/gi
const poster = /\bby (?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,4}(?:on|at) /u
const age =
  /^(?:\d+ ?(?:sec|min|minute|hour|h|day)s? (?:ago|read)|this article is more than (?:an?|\d+) (?:year|month)s? old)$/i
const by = /^by\s*:?\s+(.*)$/i
const name = /^(?:[\p{Lu}@][\p{L}\p{M}.'’-]*|and|by|of|for|in|with|the|de|van|von|der|al|bin|[|,&/•·–—-]|\d[\d:./-]*)$/u

/** Whether a line says who wrote an article, and when it appeared: [By Jane Doe], [Published 21:30 IST, October 30th 2020]. */
export function isByline(text: string): boolean {
  return text.length <= 120 && (isCredit(text) || isStampLine(text))
}

function isCredit(text: string): boolean {
  const date = published.exec(text)?.[1]
  if (date !== undefined)
    return /^\d|\d{4}/.test(date) && dated.test(date) && isDateLine(date.slice(0, 60).replace(/\s+by\s.*$/i, ''))
  const credit = (credited.exec(text) ?? by.exec(text))?.[1]
  return credit !== undefined && credit !== '' && isNames(credit)
}

/** [Published 9 November 2020 · Updated 11 November 2020], [By Jane Doe | 9 Nov 2020 • 3 min read]. */
function isStampLine(text: string): boolean {
  if (!/\d/.test(text)) return false
  const [stamps, others]: [string[], string[]] = [[], []]
  for (const part of text.split(/\s*[|•·]\s*/)) if (part !== '') (isStampPart(part) ? stamps : others).push(part)
  // A date alone may be a heading.
  const isSaid = others.length > 0 || stamps.some((part) => !isDateLine(part))
  return stamps.length > 0 && isSaid && others.every((part) => age.test(part) || isCredit(part))
}

function isStampPart(part: string): boolean {
  if (!/\d/.test(part)) return false
  const spaced = part.replace(/(\d)(?=[A-Z][a-z]{2})/g, '$1 ').replace(/[()]/g, ' ')
  return isDateLine(spaced.replace(poster, '').replace(stampLabel, ' ').trim())
}

function isNames(text: string): boolean {
  const [first] = text.split(' ', 1)
  if (new RegExp(`^(?:${dateWord})$`, 'i').test(first!)) return false
  const words = text.replace(/[,;|]/g, ' $& ').split(' ').filter(Boolean)
  return words.length <= 14 && /^[\p{Lu}@]/u.test(first!) && words.every((word) => name.test(word) || word === ';')
}

/** Whether a line reads like the title of an article: it is short and does not end like a sentence. */
export function isTitle(text: string): boolean {
  return text.length <= 200 && isHeadline(text)
}

/** Whether a line reads like a heading within a text. */
export function isHeading(text: string): boolean {
  return text.length <= 100 && isHeadline(text) && !/[?!]["'”’»)]*$/.test(text)
}

function isHeadline(text: string): boolean {
  return /^["'“‘«(]?[\p{Lu}\p{N}]/u.test(text) && !/[.:;,]["”’»)]*$/.test(text)
}
