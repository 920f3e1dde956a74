import business from './business.json' with {type: 'json'}
import conflict from './conflict.json' with {type: 'json'}
import disaster from './disaster.json' with {type: 'json'}
import health from './health.json' with {type: 'json'}
import justice from './justice.json' with {type: 'json'}
import type {Pack} from './pack.ts'
import politics from './politics.json' with {type: 'json'}
import science from './science.json' with {type: 'json'}
import sport from './sport.json' with {type: 'json'}

/** The packs that come with factlint; checked against their schema by the tests. */
export const packs: readonly Pack[] = [
  business,
  conflict,
  disaster,
  health,
  justice,
  politics,
  science,
  sport
] as readonly Pack[]
