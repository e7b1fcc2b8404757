import { attachRoute } from './attach/attach.route.ts'
import { type ColumnMap, FIELDS, type Letter, lackOf, mapFor, type RowFault } from './import-letters/import-letters.contract.ts'
import { letterOf } from './import-letters/import-letters.decide.ts'
import { importedProjection, inboxProjection } from './inbox/inbox.projection.ts'
import { inboxRoute } from './inbox/inbox.route.ts'
import { lodgePageRoute, lodgeRoute } from './lodge/lodge.route.ts'
import { readSubmissionRoute, submissionFileRoute } from './read-submission/read-submission.route.ts'
import { receive } from './receive.decide.ts'
import { registerAtWindowRoute } from './register-at-window/register-at-window.route.ts'
import { registerMattersRoute } from './register-matters/register-matters.route.ts'
import { registerMatters } from './register-matters.decide.ts'
import { leavingFromWindow, setAside } from './set-aside.decide.ts'
import { evolve, initial } from './submission.state.ts'
import { supplement } from './supplement/supplement.decide.ts'
import { supplementRoute } from './supplement/supplement.route.ts'

export type { ColumnMap, Letter, RowFault }

/** 登记: what comes in is received, numbered and registered. */
export const intake = {
  name: 'intake',
  routes: [
    lodgePageRoute,
    lodgeRoute,
    attachRoute,
    inboxRoute,
    registerAtWindowRoute,
    registerMattersRoute,
    readSubmissionRoute,
    submissionFileRoute,
    supplementRoute,
  ],
  projections: [inboxProjection, importedProjection],
  rules: {
    receive,
    registerMatters,
    setAside,
    leavingFromWindow,
    supplement,
    submission: { initial, evolve },
    letterOf,
    mapFor,
    lackOf,
    letterFields: FIELDS,
  },
} as const
