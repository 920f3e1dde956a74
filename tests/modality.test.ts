import {describe, expect, test} from 'vitest'
import {stance} from '../src/claims/modality.ts'
import {tokenize} from '../src/text/tokens.ts'

/** How a clause stands to the facts; its predicate stands in brackets. */
function shown(text: string): string {
  const plain = text.replace(/[[\]]/g, '')
  const {modality, polarity} = stance(tokenize(plain), text.indexOf('['), [])
  return polarity === 'negative' ? `not ${modality}` : modality
}

describe('modality', () => {
  test.each([
    ['the sides [signed] it', 'asserted'],
    ['the sides will [sign] it', 'planned'],
    ['the sides are to [sign] it', 'planned'],
    ['the sides plan to [sign] it', 'planned'],
    ['the bridge is to cost [68 million]', 'planned'],
    ['the works are in [Torp]', 'asserted'],
    ['the sides are set to [sign] it', 'planned'],
    ['the sides hope to [sign] it', 'planned'],
    ['a planned [ceasefire] began', 'planned'],
    ['the sides may have [signed] it', 'hedged'],
    ['the sides are likely to [sign] it', 'hedged'],
    ['the sides are believed to have [signed] it', 'hedged'],
    ['the alleged [attack] on Friday', 'alleged'],
    ['the rebels allegedly [attacked] it', 'alleged'],
    ['the army claims that rebels [attacked] it', 'alleged'],
    ['he is said to have [signed] it', 'alleged'],
    ['if the sides [sign] it', 'conditional'],
    ['unless the sides [sign] it', 'conditional'],
    ['the sides would have [signed] it', 'conditional'],
    ['the sides denied that they had [signed] it', 'denied'],
    ['the army rejected claims that it [attacked] it', 'denied'],
    ['the sides did not [sign] it', 'not asserted'],
    ['no agreement was [signed] there', 'not asserted'],
    ['the sides failed to [sign] it', 'not asserted'],
    ['the sides refused to [sign] it', 'not asserted'],
    ['the boat nearly [sank] there', 'not asserted'],
    ['the [talks] on Friday were called off', 'not asserted'],
    ['the [talks] were cancelled', 'not asserted'],
    ['the [talks] were postponed', 'planned'],
    ['the sides managed to [sign] it', 'asserted'],
    ['the first storm to [strike] there', 'asserted'],
    ['the death toll rose to [12] there', 'asserted'],
    ['the blast claimed [12] lives', 'asserted'],
    ['the group claimed responsibility for [killing] 12', 'asserted'],
    ['Theresa May [signed] it', 'asserted'],
    ['due to the rain the bridge [fell]', 'asserted'],
    ['without warning the bridge [fell]', 'asserted'],
    ['no fewer than [12] people died', 'asserted'],
    ['nobody was charged over the [shooting] there', 'asserted'],
    ['not only did they [sign] it', 'asserted'],
    ['the failed [coup] of 2016', 'asserted']
  ])('%s: %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})
