import { accusePageRoute, accuseRoute } from './accuse/accuse.route.ts'
import { channelOf } from './channel.route.ts'
import { checkChannel } from './facts.route.ts'
import { letterFileRoute, openLetterRoute } from './letter/letter.route.ts'
import { lettersRoute } from './letters/letters.route.ts'
import { looksRoute } from './looks/looks.route.ts'
import { peopleRoute } from './people/people.route.ts'
import { step } from './step/step.decide.ts'
import { stepRoute } from './step/step.route.ts'
import { take } from './take/take.decide.ts'
import { keepFileRoute, takeRoute } from './take/take.route.ts'

/** 检举控告专门渠道: a store of its own, a key of its own, a few readers of its own. */
export const confidential = {
  name: 'confidential',
  routes: [
    accusePageRoute,
    accuseRoute,
    takeRoute,
    keepFileRoute,
    lettersRoute,
    openLetterRoute,
    letterFileRoute,
    stepRoute,
    peopleRoute,
    looksRoute,
  ],
  projections: [],
  channelOf,
  rules: { step, take },
  checkChannel,
} as const
