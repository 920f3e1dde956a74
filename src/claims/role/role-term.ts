import {firstEnding} from '../../extract/words.ts'
import type {Office, Time} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import type {Held} from './office.ts'

/** Times of an office with the preposition before each: [from] 2004 [to] 2012. */
export type Term = readonly {readonly preposition: string; readonly time: Time}[]

/** The times right behind an office: president of Arvenia [from 2004 to 2012]. */
export function termBehind({sentence: {tokens}, times}: Reading, end: number): Term {
  const result: {preposition: string; time: Time}[] = []
  let at = firstEnding(tokens, end)
  let preposition = ''
  for (let steps = 0; at < tokens.length && steps < 8; steps++) {
    const time = times.find(({start}) => start === tokens[at]!.start)
    if (time) {
      result.push({preposition, time: time.value})
      at = firstEnding(tokens, time.end)
      preposition = ''
    } else if (links.has(tokens[at]!.lower)) preposition = tokens[at++]!.lower
    else break
  }
  return result
}

const links: ReadonlySet<string> = new Set('from to until till since between and in on during ( – -'.split(' '))

/** An office with its times: those of somebody who `gains` it begin it, of somebody who `leaves` it end it. */
export function withTerm(held: Held, term: Term, verb: 'holds' | 'gains' | 'leaves'): Office {
  const [first, second] = term
  if (!first || first.time.timex === 'DURATION' || first.time.timex === 'SET') return held
  const {preposition} = first
  const until = /^(?:to|until|till)$/.test(preposition)
  const [start, end] = edtf(first.time).split('/')
  if (!until && (end || second)) {
    const last = second ? edtf(second.time) : end
    return last === '..' ? {...held, since: start} : {...held, status: pastOf(held), since: start, until: last}
  }
  if (until || (verb === 'leaves' && preposition !== 'since')) return {...held, until: end ?? start}
  if (verb === 'gains' || preposition === 'since' || preposition === 'from') return {...held, since: start}
  return {...held, during: start}
}

const edtf = ({edtf, value}: Time): string => edtf || value

const pastOf = ({status}: Held): Office['status'] => (status === 'current' ? 'former' : status)
