import { candidatesRoute, lookBeforeRoute } from './candidates/candidates.route.ts'
import { compare } from './compare/compare.decide.ts'
import { compareRoute, comparisonRoute } from './compare/compare.route.ts'
import { contacts } from './contact.decide.ts'
import { countsRoute } from './counts/counts.route.ts'
import { catchUp, lettersLike } from './county-letters.query.ts'
import { contactProjection, findingProjection, unitProjection } from './findings.projection.ts'
import { learned } from './knowledge.query.ts'
import { learnDecided, learnJob } from './learn/learn.job.ts'
import { clearedProjection, goneProjection, letterProjection, personProjection } from './letters.projection.ts'
import { linkedRoute } from './linked/linked.route.ts'
import { placeFinding } from './place-finding/place-finding.decide.ts'
import { placeFindingRoute } from './place-finding/place-finding.route.ts'
import { signatureOf } from './signing.projection.ts'
import { undoComparison } from './undo-comparison/undo-comparison.decide.ts'
import { undoComparisonRoute } from './undo-comparison/undo-comparison.route.ts'

/** 重复信访: has this come before? The machine lays letters side by side; an officer decides, with reasons, and can undo it. */
export const repeats = {
  name: 'repeats',
  routes: [
    candidatesRoute,
    lookBeforeRoute,
    comparisonRoute,
    compareRoute,
    undoComparisonRoute,
    placeFindingRoute,
    linkedRoute,
    countsRoute,
  ],
  projections: [
    letterProjection,
    clearedProjection,
    goneProjection,
    personProjection,
    findingProjection,
    contactProjection,
    unitProjection,
  ],
  jobs: [learnJob],
  rules: { compare, undoComparison, placeFinding, contacts },
  /** Blind marks of a letter: what the event store is given. */
  signatureOf,
  /** Reads the county's letters into the memory of this process. */
  fill: catchUp,
  /** Learns from them how this county writes. */
  learn: learned,
  /** What the night does: learns from what officers found of two letters. */
  learnDecided,
  /** The question behind the candidates, for measuring it. */
  lettersLike,
} as const
