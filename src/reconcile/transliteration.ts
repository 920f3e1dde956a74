import {isThingName} from '../link/thing-names.ts'
import {misspelt, sound, surname} from '../text/spelling.ts'
import {reconciler} from './reconciler.ts'

/** Two papers write a foreign name in their own ways: `Zelensky` and `Zelenskyy`; one paper has one. */
export const transliteration = reconciler('transliteration', 'name', (a, b) => {
  const [x, y] = [a.claim.value.name, b.claim.value.name]
  if (isThingName(a.claim))
    return x === y || (a.article !== b.article && sound(x) === sound(y)) ? 'the sounds are the same' : undefined
  if (surname(x) === surname(y)) return 'the surname is the same'
  return a.article !== b.article && !misspelt(x, y) ? 'two ways to write the same sounds' : undefined
})
