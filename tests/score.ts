import {type Contradiction, locate, type Pair, type Side, type Story, tellings} from './gold.ts'

/** A place in a raw file, as `lint` reports it. */
export interface Place {
  readonly path: string
  readonly start: {readonly offset: number}
  readonly end: {readonly offset: number}
}

/** What the evaluation reads of a finding. */
export interface Finding {
  readonly ruleId: string
  readonly level: string
  readonly message: string
  readonly location: Place
  readonly relatedLocations: readonly Place[]
}

/** What a finding turned out to be: `beyond` is neither planted nor welcome nor a trap. */
export interface Judged {
  readonly finding: Finding
  readonly verdict: 'planted' | 'optional' | 'look-alike' | 'beyond'
  /** The traps that it fell into. */
  readonly traps: readonly string[]
}

/** Something planted, and the first finding that covers it. */
export interface Sought {
  readonly row: Contradiction
  readonly finding?: Finding
}

/** One story, measured. */
export interface Score {
  readonly id: string
  readonly sought: readonly Sought[]
  readonly judged: readonly Judged[]
  /** How many look-alikes the story holds. */
  readonly traps: number
}

/** Compare the findings in a story with its gold. */
export function evaluate(findings: readonly Finding[], story: Story): Score {
  const {contradictions, optional, traps} = story.gold
  const judged = findings.map((finding): Judged => {
    const sprung = traps.filter((d) => springs(finding, d, story)).map((d) => d.id)
    return {finding, traps: sprung, verdict: verdict(finding, sprung)}
  })
  const sought = contradictions.map((row): Sought => {
    const finding = findings.find((d) => covers(d, row, story))
    return finding ? {row, finding} : {row}
  })
  return {id: story.gold.id, sought, judged, traps: traps.length}

  function verdict(finding: Finding, sprung: readonly string[]): Judged['verdict'] {
    if (contradictions.some((d) => covers(finding, d, story))) return 'planted'
    if (optional.some((d) => covers(finding, d, story))) return 'optional'
    return sprung.length > 0 ? 'look-alike' : 'beyond'
  }
}

/** Whether a finding counts against precision; a note beyond the gold does not. */
export function wrong({finding, verdict}: Judged): boolean {
  return verdict === 'look-alike' || (verdict === 'beyond' && finding.level !== 'note')
}

function covers(finding: Finding, pair: Pair, story: Story): boolean {
  return places(finding).some((d) => joins(finding, d, pair, story))
}

// The place that is complained of springs a trap: the others may be told because they agree with each other.
function springs(finding: Finding, pair: Pair, story: Story): boolean {
  return joins(finding, finding.location, pair, story)
}

/** Rules that judge one place: [Friday, 14 March] holds both sides of a planted pair. */
const single: ReadonlySet<string> = new Set([
  ...['weekday', 'impossible-date', 'ambiguous-date', 'sum', 'percent-of', 'enumeration', 'conversion', 'average'],
  ...['since', 'first-reference']
])

/** Whether `place` lies on one side of the pair and another place of the finding on the other. */
function joins(finding: Finding, place: Place, {a, b}: Pair, story: Story): boolean {
  const others = single.has(finding.ruleId) ? places(finding) : places(finding).filter((d) => d !== place)
  const reaches = (here: Side, there: Side) => on(place, here, story) && others.some((d) => on(d, there, story))
  return reaches(a, b) || reaches(b, a)
}

function on({path, start, end}: Place, side: Side, {files}: Story): boolean {
  if (path !== side.path) return false
  return tellings(side)
    .map((one) => locate(one, files))
    .some((span) => start.offset < span.end && span.start < end.offset)
}

function places({location, relatedLocations}: Finding): readonly Place[] {
  return [location, ...relatedLocations]
}
