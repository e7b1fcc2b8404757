import { caseRoute, clockRoute } from './case/case.route.ts'
import { Erasure, GROUNDS } from './erase/erase.contract.ts'
import { erase } from './erase/erase.decide.ts'
import { fileRoute } from './file/file.route.ts'
import { openPersonRoute } from './open-person/open-person.route.ts'
import { holdingProjection, matterProjection, submissionProjection } from './register.projection.ts'
import { filesIn } from './register.state.ts'
import { lookedUp, sayingSome, tellingOf } from './search/near.query.ts'
import { firstFull, sayingWords } from './search/saying.query.ts'
import { search, unfiltered } from './search/search.query.ts'
import { searchRoute } from './search/search.route.ts'
import { listedKeys, setAsideProjection, wordKeysOf, wordProjection } from './search/words.projection.ts'
import { blindKeysOf, personKeyProjection } from './search-person/search-person.projection.ts'
import { mattersOfPerson } from './search-person/search-person.query.ts'
import { searchPersonRoute } from './search-person/search-person.route.ts'

/** 台账: finding a matter, reading its whole story, and opening a person's data for a reason that stays on record. */
export const register = {
  name: 'register',
  routes: [searchRoute, searchPersonRoute, caseRoute, clockRoute, openPersonRoute, fileRoute],
  projections: [matterProjection, holdingProjection, submissionProjection, personKeyProjection, wordProjection, setAsideProjection],
  rules: { erase, filesIn },
  /** What erasure asks for, and its closed list of grounds. */
  Erasure,
  GROUNDS,
  /** Blind keys of an event's persons, as `search-person` looks for them. */
  blindKeysOf,
  /** Blind keys of an event's words, as `search` looks for them. */
  wordKeysOf,
  /** The statements behind the searches, for measuring them. */
  search,
  unfiltered,
  sayingWords,
  firstFull,
  listedKeys,
  sayingSome,
  lookedUp,
  tellingOf,
  mattersOfPerson,
} as const
