import {notBodies} from '../language/en/organizations.ts'
import {CAPITAL, CAPITALS, has} from '../text/flags.ts'
import type {OrganizationMention, Sentence, Text, Token} from '../types.ts'
import {places} from './gazetteer.ts'
import {bySentence, touches} from './words.ts'

/** Bodies by the acronym that the article puts in brackets behind them: [World Food Programme (WFP)]. */
export function expansions(
  text: Text,
  named: readonly OrganizationMention[]
): ReadonlyMap<string, OrganizationMention> {
  const result = new Map<string, OrganizationMention>()
  const here = bySentence(text, named)
  for (const sentence of text.sentences) {
    const {tokens} = sentence
    if (!sentence.text.includes('(')) continue
    for (let index = 1; index + 2 < tokens.length; index++) {
      if (tokens[index]!.text !== '(' || !isBracketed(tokens, index)) continue
      const acronym = tokens[index + 1]!.text
      const body =
        here[sentence.index]!.find((it) => it.end === tokens[index - 1]!.end) ?? spelledOut(sentence, index, acronym)
      if (body && body.name !== acronym) result.set(acronym, body)
    }
  }
  return result
}

function isBracketed(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at + 1]!
  return tokens[at + 2]!.text === ')' && has(tokens[at + 1], CAPITALS) && text.length <= 8 && !notBodies.has(text)
}

// The words before the bracket whose first letters are the acronym, small words left out.
function spelledOut(sentence: Sentence, bracket: number, acronym: string): OrganizationMention | undefined {
  const {tokens} = sentence
  let letter = acronym.length
  let from = bracket
  while (letter > 0 && from > 0 && bracket - from < 12) {
    const token = tokens[from - 1]!
    if (has(token, CAPITAL)) {
      if (token.text[0] !== acronym[letter - 1]) return
      letter--
    } else if (!/^(?:of|for|the|and|on|in|de|to|-)$/.test(token.text)) return
    from--
  }
  if (letter > 0) return
  const {start} = tokens[from]!
  const {end} = tokens[bracket - 1]!
  return {
    type: 'organization',
    sentence: sentence.index,
    start,
    end,
    name: sentence.text.slice(start - sentence.start, end - sentence.start)
  }
}

/** Whether a token is an acronym that stands for a body; in a sentence of capitals only explained ones are. */
export function acronymAt(
  sentence: Sentence,
  at: number,
  full: ReadonlyMap<string, OrganizationMention>,
  shouting: boolean
): boolean {
  const token = sentence.tokens[at]!
  const {text} = token
  if (text.length > 8 || !has(token, CAPITALS)) return false
  if (full.has(text)) return true
  if (shouting || text.length < 3 || text.length > 5 || notBodies.has(text) || places.has(text)) return false
  const before = sentence.tokens[at - 1]
  const after = sentence.tokens[at + 1]
  if (touches(before, token) && /^[-./@#$&\d]/.test(before!.text)) return false
  if (touches(token, after) && /^[-./\d&]/.test(after!.text)) return false
  return !(has(before, CAPITALS) || has(after, CAPITALS)) || before?.text === '('
}
